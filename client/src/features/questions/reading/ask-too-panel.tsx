import { useIsSomebody } from '../../../graphql/client-context.js';
import type { QuestionPartsFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useNumber, useText, useWords } from '../../../text/use-text.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { AskTooDocument } from '../question-fragment.js';

interface AskTooPanelProps {
  question: QuestionPartsFragment;
  onChange: (question: QuestionPartsFragment) => void;
}

/** How many ask it, never who, and the button to be one of them. */
export function AskTooPanel({ question, onChange }: AskTooPanelProps) {
  const words = useWords('questions');
  const number = useNumber();
  return (
    <aside className="support" aria-label={words.askToo}>
      <p>
        <strong>{words.askers(question.askerCount, number(question.askerCount))}</strong>
      </p>
      <AskTooButton question={question} onChange={onChange} />
    </aside>
  );
}

function AskTooButton({ question: { id, viewerAsks, viewerCanAskToo, state }, onChange }: AskTooPanelProps) {
  const words = useWords('questions');
  const { common } = useText();
  const isSomebody = useIsSomebody();
  const deed = useDeed(AskTooDocument);
  const press = async (): Promise<void> => {
    const changed = await deed.run({ questionId: id, asks: !viewerAsks });
    if (changed) onChange(changed);
  };
  if (!isSomebody && state !== 'ANSWERED') {
    return (
      <>
        <p className="hint">{words.visitor}</p>
        <LinkButton to={`/sign-in?next=/questions/${id}`}>{common.states.signIn}</LinkButton>
      </>
    );
  }
  return (
    <div>
      {viewerCanAskToo && (
        <Button kind={viewerAsks ? 'quiet' : 'primary'} busy={deed.busy} onClick={() => void press()}>
          {viewerAsks ? words.dontAsk : words.askToo}
        </Button>
      )}
      <p role="status" className="support__own">
        {viewerAsks && words.askedToo}
      </p>
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
    </div>
  );
}
