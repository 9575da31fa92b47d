import { useState } from 'react';
import { useRevalidator } from 'react-router';
import { useSession } from '../features/identity/index.js';
import { StatementRound } from '../features/opinions/index.js';
import { OnDuty, PostList, ThreadHead, WritePost } from '../features/youth-spaces/index.js';
import { useClient } from '../graphql/client-context.js';
import { graphql } from '../graphql/document.js';
import { execute } from '../graphql/execute.js';
import type { PostPartsFragment, YouthThreadQuery } from '../graphql/generated/graphql.js';
import { useLive } from '../graphql/use-live.js';
import { useText } from '../text/use-text.js';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { PersonList } from '../ui/person-line.js';
import { Section } from '../ui/section.js';
import { definePage, type Present } from './page.js';

const YouthThreadDocument = graphql(`
  query YouthThread($id: ID!, $after: String) {
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
      posts(first: 50, after: $after) {
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
    }
  }
`);

const ThreadLiveDocument = graphql(`
  subscription ThreadLive($id: ID!) {
    youthThread(id: $id) {
      id
      state
      space {
        state
      }
      posts(first: 50) {
        nodes {
          ...PostParts
        }
      }
    }
  }
`);

type Thread = Present<YouthThreadQuery, 'youthThread'>['youthThread'];

function YouthThread({ data }: { data: Present<YouthThreadQuery, 'youthThread'> }) {
  const { youth: text, common } = useText();
  const thread = data.youthThread;
  const { posts, add, more, busy } = usePosts(thread);
  const isWorker = useSession().profile?.isProfessional ?? false;
  return (
    <div className="accent-young">
      <ThreadHead question={thread.question} state={thread.state} space={thread.space} />
      <OnDuty space={thread.space} />
      {thread.round && <StatementRound key={thread.round.id} round={thread.round} />}
      <Section title={text.posts}>
        <PostList posts={posts} onChange={(post) => add([post])} />
        {more && (
          <Button kind="quiet" busy={busy} onClick={() => void more()}>
            {common.more}
          </Button>
        )}
      </Section>
      <Section title={text.write}>
        {thread.viewerCanPost ? (
          <WritePost threadId={thread.id} isWorker={isWorker} onWritten={(post) => add([post])} />
        ) : (
          <Notice title={text.cannotPost} />
        )}
        <h3>{text.adults}</h3>
        <PersonList people={[...thread.space.adults, ...thread.supervisorsReading]} />
      </Section>
    </div>
  );
}

/** The posts in the order they were written: what was loaded, and what arrives. */
function usePosts(thread: Thread) {
  const { send } = useClient();
  const { revalidate } = useRevalidator();
  const [posts, setPosts] = useState<readonly PostPartsFragment[]>(thread.posts.nodes);
  const [info, setInfo] = useState(thread.posts.pageInfo);
  const [busy, setBusy] = useState(false);
  const add = (changed: readonly PostPartsFragment[]): void => setPosts((now) => inOrder(now, changed));
  useLive(ThreadLiveDocument, { id: thread.id }, ({ youthThread: live }) => {
    if (live?.state !== thread.state || live.space.state !== thread.space.state) void revalidate();
    if (live) setPosts((now) => inOrder(withoutVanished(now, live.posts.nodes), live.posts.nodes));
  });
  const more = async (): Promise<void> => {
    setBusy(true);
    const { youthThread } = await execute(send, YouthThreadDocument, { id: thread.id, after: info.endCursor });
    if (youthThread) {
      add(youthThread.posts.nodes);
      setInfo(youthThread.posts.pageInfo);
    }
    setBusy(false);
  };
  return { posts, add, busy, more: info.hasNextPage ? more : undefined };
}

function inOrder(now: readonly PostPartsFragment[], changed: readonly PostPartsFragment[]): PostPartsFragment[] {
  const byId = new Map([...now, ...changed].map((post) => [post.id, post]));
  return [...byId.values()].sort((one, other) => one.writtenAt.localeCompare(other.writtenAt));
}

/** A post that the first page no longer holds, though it lies within its span, isn't for this viewer any more. */
function withoutVanished(now: readonly PostPartsFragment[], first: readonly PostPartsFragment[]): PostPartsFragment[] {
  const still = new Set(first.map(({ id }) => id));
  const end = first.length < 50 ? '\uffff' : (first.at(-1)?.writtenAt ?? '');
  return now.filter((post) => still.has(post.id) || post.writtenAt > end);
}

export const page = definePage({
  query: YouthThreadDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  isMissing: (data) => !data.youthThread,
  head: ({ youthThread }) => ({ title: youthThread?.question.text ?? '', noindex: true }),
  Component: YouthThread,
});
