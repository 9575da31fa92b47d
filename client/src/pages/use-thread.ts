import { useState } from 'react';
import { useClient } from '../graphql/client-context.js';
import { execute } from '../graphql/execute.js';
import type { PostPartsFragment, ThreadPartsFragment, YouthThreadQuery } from '../graphql/generated/graphql.js';
import { newIn, useFeed, withNews, type News } from '../graphql/use-feed.js';
import { useFresh, useLive } from '../graphql/use-live.js';
import { useAnnounce } from '../ui/announce.js';
import type { Present } from './page.js';
import { useReload } from './use-reload.js';
import { asWritten, PAGE, upToLast } from './youth-thread-window.js';
import { PostsLiveDocument, ThreadLiveDocument, YouthThreadDocument } from './youth-thread-query.js';

export type Thread = Present<YouthThreadQuery, 'youthThread'>['youthThread'];

/** A thread as it changes: its posts in the order they were written, what was loaded and what arrives, and what stands beside them. */
export function useThread(thread: Thread) {
  const { send } = useClient();
  const reload = useReload();
  const [parts, patch] = useFresh<ThreadPartsFragment>(thread);
  const [posts, setPosts] = useState<readonly PostPartsFragment[]>(thread.posts.nodes);
  const [info, setInfo] = useState(thread.posts.pageInfo);
  const [busy, setBusy] = useState(false);
  const announce = useAnnounce();
  const add = (nodes: readonly PostPartsFragment[]): void => setPosts((now) => withNews(now, { isPage: false, nodes, goneIds: [] }, asWritten));
  useFeed(PostsLiveDocument, { id: thread.id }, (news: News<PostPartsFragment>) => {
    const told = info.hasNextPage ? upToLast(posts, news) : news;
    announce('posts', newIn(posts, told));
    setPosts((now) => withNews(now, told, asWritten));
  });
  useLive(ThreadLiveDocument, { id: thread.id }, ({ youthThread: live }) => {
    if (!live) return void reload();
    const { space, ...rest } = live;
    if (rest.state !== thread.state || space?.state !== thread.space?.state || rest.changes.length !== thread.changes.length) void reload();
    patch(rest);
  }, () => void reload());
  const more = async (): Promise<void> => {
    setBusy(true);
    const after = info.endCursor ?? undefined;
    const { youthThread } = await execute(send, YouthThreadDocument, { id: thread.id, first: PAGE, after });
    setBusy(false);
    if (!youthThread) return;
    add(youthThread.posts.nodes);
    setInfo(youthThread.posts.pageInfo);
  };
  return { parts, patch, posts, add, busy, more: info.hasNextPage ? more : undefined };
}
