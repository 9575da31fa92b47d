import { useState } from 'react';
import { AnswerDueCard } from '../features/answers/cards/index.js';
import { useSession } from '../features/identity/index.js';
import { StatementRound } from '../features/opinions/index.js';
import { PresenceLine } from '../features/presence/index.js';
import { OnDuty, PostList, ThreadHead, WritePost } from '../features/youth-spaces/index.js';
import { useClient } from '../graphql/client-context.js';
import { graphql } from '../graphql/document.js';
import { execute } from '../graphql/execute.js';
import type { PostPartsFragment, YouthThreadQuery } from '../graphql/generated/graphql.js';
import { sayWriting } from '../graphql/presence.js';
import { useLive } from '../graphql/use-live.js';
import { useText, useWords } from '../text/use-text.js';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { PersonList } from '../ui/person-line.js';
import { Section } from '../ui/section.js';
import { useLater } from '../ui/use-later.js';
import { definePage, type Present } from './page.js';
import { useReload } from './use-reload.js';
import { followed, inOrder, PAGE, withoutVanished } from './youth-thread-window.js';

const YouthThreadDocument = graphql(`
  query YouthThread($id: ID!, $first: Int!, $after: String) {
    youthThread(id: $id) {
      id
      version
      state
      question {
        ...LocalTextParts
      }
      space {
        id
        state
        title {
          ...LocalTextParts
        }
        adults {
          ...Person
        }
        onDutyNow {
          ...Person
        }
        viewerCanModerate
      }
      posts(first: $first, after: $after) {
        nodes {
          ...PostParts
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      round {
        ...RoundParts
      }
      supervisorsReading {
        ...Person
      }
      viewerCanPost
      viewerCanHandOver
      answerDue {
        ...AnswerDueCard
      }
    }
  }
`);

const ThreadLiveDocument = graphql(`
  subscription ThreadLive($id: ID!, $first: Int!, $after: String) {
    youthThread(id: $id) {
      id
      state
      space {
        state
      }
      posts(first: $first, after: $after) {
        nodes {
          ...PostParts
        }
      }
    }
  }
`);

type Thread = Present<YouthThreadQuery, 'youthThread'>['youthThread'];

function YouthThread({ data }: { data: Present<YouthThreadQuery, 'youthThread'> }) {
  const text = useWords('youth');
  const { common } = useText();
  const { thread: handing } = useWords('answers-handing');
  const thread = data.youthThread;
  const { posts, add, more, busy } = usePosts(thread);
  const reload = useReload();
  const Hand = useLater(() => import('../features/answers/handing/index.js'))?.HandOverThread;
  const isWorker = useSession().profile?.isProfessional ?? false;
  return (
    <div className="accent-young">
      <ThreadHead question={thread.question} state={thread.state} space={thread.space} />
      {thread.space && <OnDuty space={thread.space} />}
      {thread.answerDue && (
        <Section title={handing.owed}>
          <AnswerDueCard due={thread.answerDue} to={`/answers/${thread.answerDue.id}`} />
        </Section>
      )}
      {Hand && thread.viewerCanHandOver && <Hand threadId={thread.id} onDone={() => void reload()} />}
      {thread.round && <StatementRound key={thread.round.id} round={thread.round} />}
      <Section title={text.posts}>
        <PostList posts={posts} onChange={(post) => add([post])} />
        {more && (
          <Button kind="quiet" busy={busy} onClick={() => void more()}>
            {common.more}
          </Button>
        )}
      </Section>
      <PresenceLine place={thread.id} />
      <Section title={text.write}>
        {thread.viewerCanPost ? (
          <div onInput={sayWriting}>
            <WritePost threadId={thread.id} isWorker={isWorker} onWritten={(post) => add([post])} />
          </div>
        ) : (
          <Notice title={text.cannotPost} />
        )}
        <h3>{text.adults}</h3>
        <PersonList people={[...(thread.space?.adults ?? []), ...thread.supervisorsReading]} />
      </Section>
    </div>
  );
}

/** The posts in the order they were written: what was loaded, and what arrives. */
function usePosts(thread: Thread) {
  const { send } = useClient();
  const reload = useReload();
  const [posts, setPosts] = useState<readonly PostPartsFragment[]>(thread.posts.nodes);
  const [info, setInfo] = useState(thread.posts.pageInfo);
  const [lastPage, setLastPage] = useState<string>();
  const [busy, setBusy] = useState(false);
  const add = (changed: readonly PostPartsFragment[]): void => setPosts((now) => inOrder(now, changed));
  const window = followed(posts.length, lastPage);
  useLive(ThreadLiveDocument, { id: thread.id, ...window }, ({ youthThread: live }) => {
    if (live?.state !== thread.state || live.space?.state !== thread.space?.state) void reload();
    if (live) setPosts((now) => inOrder(withoutVanished(now, live.posts.nodes, window), live.posts.nodes));
  });
  const more = async (): Promise<void> => {
    setBusy(true);
    const after = info.endCursor ?? undefined;
    const { youthThread } = await execute(send, YouthThreadDocument, { id: thread.id, first: PAGE, after });
    setBusy(false);
    if (!youthThread) return;
    add(youthThread.posts.nodes);
    setInfo(youthThread.posts.pageInfo);
    setLastPage(after);
  };
  return { posts, add, busy, more: info.hasNextPage ? more : undefined };
}
export const page = definePage({
  query: YouthThreadDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '', first: PAGE }),
  isMissing: (data) => !data.youthThread,
  words: ['youth', 'opinions', 'answers-handing'],
  head: ({ youthThread }) => ({ title: youthThread?.question.text ?? '', noindex: true }),
  Component: YouthThread,
});
