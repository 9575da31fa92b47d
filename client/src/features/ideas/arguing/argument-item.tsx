import type { ReactNode } from 'react';
import type { ArgumentPartsFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { PersonLine } from '../../../ui/person-line.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { ReportLink } from '../../../ui/report-link.js';
import { Tag } from '../../../ui/tag.js';
import { Ago } from '../../../ui/when.js';
import { Said } from '../../../ui/written.js';
import { RateArgumentDocument } from './argument-fragment.js';
import { Worried } from '../../../ui/worried.js';

interface ArgumentItemProps {
  argument: ArgumentPartsFragment;
  /** What one replies to it with, for who may. */
  replyForm: ReactNode;
  onChanged: () => void;
}

/** One reason, whether others find it helpful, and what was said to it. */
export function ArgumentItem({ argument, replyForm, onChanged }: ArgumentItemProps) {
  const { arguing: words } = useWords('idea');
  const { helpfulCount, unhelpfulCount, replies } = argument;
  return (
    <li>
      <Spoken said={argument} />
      <p className="hint">
        {words.helpfulCount(helpfulCount)}
        {unhelpfulCount > 0 && ` · ${words.unhelpfulCount(unhelpfulCount)}`}
      </p>
      {argument.viewerCanRate && <Rate argument={argument} onChanged={onChanged} />}
      <ReportLink on={argument.id} />
      {replies.length > 0 && (
        <details className="more">
          <summary>{words.replies(replies.length)}</summary>
          {replies.map((reply) => (
            <div key={reply.id} className="reply">
              <Spoken said={{ ...reply, author: { ...reply.author, jobTitle: null, organisation: null } }} office={reply.office?.text} />
              <ReportLink on={reply.id} />
              <Worried on={reply.id} />
            </div>
          ))}
        </details>
      )}
      <p>
        <Worried on={argument.id} />
      </p>
      {replyForm}
    </li>
  );
}

type Words = Pick<ArgumentPartsFragment, 'text' | 'language' | 'author' | 'byProposer' | 'writtenAt'>;

function Spoken({ said: { text, language, author, byProposer, writtenAt }, office }: { said: Words; office?: string | undefined }) {
  const { arguing: words } = useWords('idea');
  return (
    <>
      <p className="written">
        <Said text={text} language={language} />
      </p>
      <p className="hint">
        <PersonLine person={author} {...(office !== undefined && { office })} /> · <Ago at={writtenAt} /> {byProposer && <Tag>{words.proposer}</Tag>}
      </p>
    </>
  );
}

/** Pressing what one has said before takes it back. */
function Rate({ argument: { id, viewerFindsHelpful }, onChanged }: { argument: ArgumentPartsFragment; onChanged: () => void }) {
  const { arguing: words } = useWords('idea');
  const deed = useDeed(RateArgumentDocument);
  const rate = async (helpful: boolean): Promise<void> => {
    if (await deed.run({ argumentId: id, helpful: viewerFindsHelpful === helpful ? null : helpful })) onChanged();
  };
  return (
    <p className="actions">
      {([true, false] as const).map((helpful) => (
        <Button key={String(helpful)} kind="quiet" busy={deed.busy} aria-pressed={viewerFindsHelpful === helpful} onClick={() => void rate(helpful)}>
          {helpful ? words.helpful : words.unhelpful}
        </Button>
      ))}
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
    </p>
  );
}
