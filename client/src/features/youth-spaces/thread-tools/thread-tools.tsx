import type { ReactNode } from 'react';
import type { Language, ThreadPartsFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { Confirm, useConfirmation } from '../../../ui/confirm.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { Section } from '../../../ui/section.js';
import { ChangeForm } from './change-form.js';
import { CloseThreadDocument } from './documents.js';
import { InviteForm } from './invite-form.js';
import { ClosePoll, PollForm } from './poll-form.js';
import { SettleSummary, SummaryForm } from './summary-form.js';

interface ThreadToolsProps {
  thread: ThreadPartsFragment;
  languages: readonly Language[];
  onDone: () => void;
  /** Handing it over, which belongs to another room. */
  children?: ReactNode;
}

/** What a youth worker does in a thread, in the order in which it comes. */
export function ThreadTools({ thread, languages, onDone, children }: ThreadToolsProps) {
  const text = useWords('thread-tools');
  const { state, polls, summaries } = thread;
  const isTalkedAbout = state === 'OPEN' || state === 'BACK';
  const asked = summaries.find(({ viewerCanSettle }) => viewerCanSettle);
  const common = { threadId: thread.id, languages, onDone };
  return (
    <div className="worker-tools">
      <Section title={text.title}>
        {isTalkedAbout && <PollForm {...common} />}
        {polls.filter(({ viewerCanClose }) => viewerCanClose).map((poll) => <ClosePoll key={poll.id} poll={poll} onDone={onDone} />)}
        <InviteForm threadId={thread.id} onDone={onDone} />
        {asked && <SettleSummary summary={asked} onDone={onDone} />}
        {isTalkedAbout && !asked && <SummaryForm {...common} about={state === 'OPEN' ? 'DISCUSSION' : 'ANSWER'} />}
        {children}
        <ChangeForm of={{ threadId: thread.id }} languages={languages} onDone={onDone} />
        <CloseThread threadId={thread.id} onDone={onDone} />
      </Section>
    </div>
  );
}

/** What is still missing is said by the server. */
function CloseThread({ threadId, onDone }: { threadId: string; onDone: () => void }) {
  const { close: text } = useWords('thread-tools');
  const deed = useDeed(CloseThreadDocument);
  const confirmation = useConfirmation();
  const close = async (): Promise<void> => {
    if ((await confirmation.ask()) && (await deed.run({ threadId }))) onDone();
  };
  return (
    <>
      <Button kind="quiet" busy={deed.busy} onClick={() => void close()}>
        {text.submit}
      </Button>
      <Confirm confirmation={confirmation} question={text.ask} yes={text.yes} />
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
    </>
  );
}
