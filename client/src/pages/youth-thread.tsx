import '../features/moderation/fragments/index.js';
import '../features/opinions/fragments/index.js';
import { AnswerDueCard } from '../features/answers/cards/index.js';
import { useSession } from '../features/identity/index.js';
import { PresenceLine } from '../features/presence/index.js';
import type * as ThreadForms from '../features/youth-spaces/thread-forms/index.js';
import { Invited, OnDuty, PostList, ThreadHead, useMarkRead, WritePost } from '../features/youth-spaces/thread/index.js';
import type { PollPartsFragment, SummaryPartsFragment, YouthThreadQuery } from '../graphql/generated/graphql.js';
import { sayWriting } from '../graphql/presence.js';
import { useText, useWords } from '../text/use-text.js';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { PersonList } from '../ui/person-line.js';
import { Section } from '../ui/section.js';
import { useLater } from '../ui/use-later.js';
import { usePart } from '../ui/use-part.js';
import { definePage, type Present } from './page.js';
import { useReload } from './use-reload.js';
import { useThread, type Thread } from './use-thread.js';
import { PAGE } from './youth-thread-window.js';
import { YouthThreadDocument } from './youth-thread-query.js';

type Shown = ReturnType<typeof useThread>;
type Forms = typeof ThreadForms;

function YouthThread({ data }: { data: Present<YouthThreadQuery, 'youthThread'> }) {
  const { visitor } = useWords('in-a-thread');
  const thread = data.youthThread;
  const shown = useThread(thread);
  const reload = useReload();
  useMarkRead(thread.id);
  return (
    <div className="accent-young">
      <ThreadHead question={thread.question} state={thread.state} space={thread.space ?? null} />
      {thread.space ? <OnDuty space={thread.space} /> : <Notice tone="warn" title={visitor.title}>{visitor.text}</Notice>}
      <Invited visits={shown.parts.visits} onChange={() => void reload()} />
      <Handed thread={thread} />
      {thread.space?.viewerCanModerate && <Tools thread={thread} parts={shown.parts} />}
      <QuickForms thread={thread} shown={shown} />
      <Posts thread={thread} shown={shown} />
      <PresenceLine place={thread.id} />
      <Write thread={thread} shown={shown} />
    </div>
  );
}

/** What a councillor owes, and once there is something to tell, all that came of it (Y10). */
function Handed({ thread: { answerDue, handed } }: { thread: Thread }) {
  const { thread: words } = useWords('answers-handing');
  const WhatCameOfIt = useLater(() => import('../features/youth-spaces/came-of-it/index.js'))?.WhatCameOfIt;
  if (!answerDue) return null;
  return (
    <>
      <Section title={words.owed}>
        <AnswerDueCard due={answerDue} to={`/answers/${answerDue.id}`} />
      </Section>
      {WhatCameOfIt && handed && <WhatCameOfIt handed={handed} answers={answerDue.answers} />}
    </>
  );
}

function Tools({ thread, parts }: { thread: Thread; parts: Shown['parts'] }) {
  const reload = useReload();
  const Worker = usePart(['thread-tools'], () => import('../features/youth-spaces/thread-tools/index.js'))?.ThreadTools;
  const Hand = useLater(() => import('../features/answers/handing/index.js'))?.HandOverThread;
  if (!Worker) return null;
  return (
    <Worker thread={parts} languages={thread.space?.organisation.languages ?? []} onDone={() => void reload()}>
      {Hand && thread.viewerCanHandOver && <Hand threadId={thread.id} onDone={() => void reload()} />}
    </Worker>
  );
}

/** Polls, statements, and the summary that is asked now; earlier drafts are folded away. */
function QuickForms({ thread, shown }: { thread: Thread; shown: Shown }) {
  const Forms = useLater(() => import('../features/youth-spaces/thread-forms/index.js'));
  const Round = usePart(['opinions'], () => import('../features/opinions/index.js'))?.StatementRound;
  return (
    <>
      {Forms && <Asked Forms={Forms} thread={thread} shown={shown} />}
      {Round && thread.round && <Round key={thread.round.id} round={thread.round} />}
    </>
  );
}

function Asked({ Forms: { PollCard, SummaryCard }, thread, shown: { parts, patch } }: { Forms: Forms; thread: Thread; shown: Shown }) {
  const text = useWords('in-a-thread');
  const setPoll = (poll: PollPartsFragment): void => patch({ polls: parts.polls.map((now) => (now.id === poll.id ? poll : now)) });
  const setSummary = (summary: SummaryPartsFragment): void => patch({ summaries: parts.summaries.map((now) => (now.id === summary.id ? summary : now)) });
  // What was settled and handed over is told in what came of it.
  const shownSummaries = thread.handed ? parts.summaries.filter(({ agreement }) => agreement === 'ASKED') : parts.summaries;
  const latest = shownSummaries.at(-1);
  const earlier = shownSummaries.slice(0, -1);
  return (
    <>
      {latest && (
        <Section title={text.summary.section}>
          <SummaryCard summary={latest} onChange={setSummary} />
          {earlier.length > 0 && (
            <details className="more">
              <summary>{text.summary.earlier}</summary>
              {earlier.map((summary) => (
                <SummaryCard key={summary.id} summary={summary} onChange={setSummary} />
              ))}
            </details>
          )}
        </Section>
      )}
      {parts.polls.length > 0 && (
        <Section title={text.polls}>
          {parts.polls.map((poll) => (
            <PollCard key={poll.id} poll={poll} onChange={setPoll} />
          ))}
        </Section>
      )}
    </>
  );
}

function Posts({ thread, shown: { posts, add, more, busy } }: { thread: Thread; shown: Shown }) {
  const text = useWords('youth');
  const { reply, end } = useWords('in-a-thread');
  const { common } = useText();
  const isWorker = useSession().profile?.isProfessional ?? false;
  const Decided = usePart(['reporting'], () => import('../features/moderation/decided/index.js'))?.Decided;
  return (
    <Section title={text.posts}>
      <PostList
        posts={posts}
        onChange={(post) => add([post])}
        canReact={thread.viewerCanPost && (thread.space?.viewerIsMember ?? false)}
        decided={({ decision }) => Decided && decision && <Decided key={`${decision.id} ${decision.appeal?.state}`} loaded={decision} />}
        replyTo={
          thread.viewerCanPost
            ? (post) => (
                <details className="reply">
                  <summary>{reply}</summary>
                  <WritePost threadId={thread.id} isWorker={isWorker} isSeenAtOnce={isSeenAtOnce(thread)} replyTo={post} onWritten={(written) => add([written])} />
                </details>
              )
            : undefined
        }
      />
      {more ? (
        <Button kind="quiet" busy={busy} onClick={() => void more()}>
          {common.more}
        </Button>
      ) : (
        posts.length > 0 && <p className="hint">{end}</p>
      )}
    </Section>
  );
}

/** A guest's posts wait everywhere. */
const isSeenAtOnce = ({ space }: Thread): boolean => space?.isPremoderated === false;

function Write({ thread, shown: { parts, add } }: { thread: Thread; shown: Shown }) {
  const text = useWords('youth');
  const { back, handed } = useWords('in-a-thread');
  const isWorker = useSession().profile?.isProfessional ?? false;
  return (
    <Section title={text.write}>
      {thread.viewerCanPost ? (
        <div onInput={sayWriting}>
          {thread.state === 'BACK' && <p>{back}</p>}
          <WritePost threadId={thread.id} isWorker={isWorker} isSeenAtOnce={isSeenAtOnce(thread)} onWritten={(post) => add([post])} />
        </div>
      ) : (
        <Notice title={thread.state === 'HANDED_OVER' ? handed : text.cannotPost} />
      )}
      <h3>{text.adults}</h3>
      <PersonList people={[...(thread.space?.adults ?? []), ...parts.supervisorsReading, ...parts.visits.filter(({ isReadingNow }) => isReadingNow).map(({ councillor }) => councillor)]} />
    </Section>
  );
}

export const page = definePage({
  query: YouthThreadDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '', first: PAGE }),
  isMissing: (data) => !data.youthThread,
  words: ['youth', 'in-a-thread', 'answers-handing'],
  head: ({ youthThread }) => ({ title: youthThread?.question.text ?? '', noindex: true }),
  Component: YouthThread,
});
