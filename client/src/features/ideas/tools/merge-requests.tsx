import { Link } from 'react-router';
import type { IdeaToolsFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useNumber, useText, useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { Said } from '../../../ui/written.js';
import { AnswerMergeDocument } from './tool-documents.js';
import type { ToolProps } from './tool-props.js';

/** What authors of other ideas ask of the author: to join the two. */
export function MergeRequests({ idea, onDone }: ToolProps) {
  return idea.mergesAsked.map((asked) => <Request key={asked.id} asked={asked} ideaId={idea.id} onDone={onDone} />);
}

interface RequestProps {
  asked: IdeaToolsFragment['mergesAsked'][number];
  ideaId: string;
  onDone: () => void;
}

function Request({ asked: { id, reason, source, target }, ideaId, onDone }: RequestProps) {
  const { requests: words } = useWords('idea-tools');
  const { ideas } = useText();
  const number = useNumber();
  const deed = useDeed(AnswerMergeDocument);
  const isMineGoingOn = target?.id === ideaId;
  const other = isMineGoingOn ? source : target;
  const answer = async (accept: boolean): Promise<void> => {
    if (await deed.run({ mergeId: id, accept })) onDone();
  };
  if (!other) return null;
  return (
    <Notice title={words.title} tone="warn">
      <p>
        {isMineGoingOn ? words.intoYours : words.intoTheirs}{' '}
        <Link to={`/ideas/${other.id}`}>
          <Said text={other.title} language={other.language} />
        </Link>{' '}
        <span className="hint">{ideas.supporters(other.supportCount, number(other.supportCount))}</span>
      </p>
      {reason && (
        <p>
          {words.why}: {reason}
        </p>
      )}
      <p className="hint">{words.hint}</p>
      <p className="actions">
        <Button busy={deed.busy} onClick={() => void answer(true)}>
          {words.accept}
        </Button>
        <Button kind="quiet" busy={deed.busy} onClick={() => void answer(false)}>
          {words.decline}
        </Button>
      </p>
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
    </Notice>
  );
}
