import { useState } from 'react';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { Section } from '../../../ui/section.js';
import { DelayForm } from './delay-form.js';
import { HandOverForm } from './hand-over-form.js';
import { HoldingReplyForm } from './holding-reply-form.js';
import { AcknowledgeDocument } from './tool-documents.js';
import type { ToolProps } from './tool-props.js';

interface AnswerToolsProps extends ToolProps {
  organisationId: string;
}

/** What whoever is acting may do with an answer that is owed or given. */
export function AnswerTools({ onDone, ...props }: AnswerToolsProps) {
  const words = useWords('answers-tools');
  const [isDone, setIsDone] = useState(false);
  const { viewerCanAnswer, viewerCanAnswerToo, viewerCanDraft, viewerCanRevise, viewerCanDelay, viewerCanHandOver, acknowledgedAt } = props.due;
  const done = (): void => {
    setIsDone(true);
    onDone();
  };
  if (!(viewerCanAnswer || viewerCanAnswerToo || viewerCanDraft || viewerCanRevise || viewerCanHandOver || isDone)) return null;
  const tool = { ...props, onDone: done };
  return (
    <Section title={words.title}>
      <p role="status">{isDone && words.done}</p>
      <WaysToWrite due={props.due} />
      {viewerCanAnswer && !acknowledgedAt && <Acknowledge dueId={props.due.id} onDone={done} />}
      {viewerCanAnswer && <HoldingReplyForm {...tool} />}
      {viewerCanDelay && <DelayForm {...tool} />}
      {viewerCanHandOver && <HandOverForm {...tool} />}
    </Section>
  );
}

function WaysToWrite({ due: { id, viewerCanAnswer, viewerCanAnswerToo, viewerCanDraft, viewerCanRevise } }: Pick<ToolProps, 'due'>) {
  const words = useWords('answers-tools');
  const way = viewerCanAnswer ? words.write : viewerCanAnswerToo ? words.writeToo : viewerCanDraft ? words.draft : undefined;
  return (
    <p className="actions">
      {way && <LinkButton to={`/answers/${id}/write`}>{way}</LinkButton>}
      {viewerCanRevise && !viewerCanAnswer && (
        <LinkButton kind="quiet" to={`/answers/${id}/write`}>
          {words.revise}
        </LinkButton>
      )}
    </p>
  );
}

function Acknowledge({ dueId, onDone }: { dueId: string; onDone: () => void }) {
  const { seen: words } = useWords('answers-tools');
  const deed = useDeed(AcknowledgeDocument);
  const press = async (): Promise<void> => {
    if (await deed.run({ answerDueId: dueId })) onDone();
  };
  return (
    <>
      <p className="actions">
        <Button kind="quiet" busy={deed.busy} onClick={() => void press()}>
          {words.submit}
        </Button>
      </p>
      <p className="hint">{words.hint}</p>
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
    </>
  );
}
