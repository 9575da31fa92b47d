import { PostFeeds, PostNewsResolver } from './news/index.js';
import { YouthPostEntity } from './post.entity.js';
import { PostDecisions } from './post-decisions.js';
import { PostAuthorResolver, PostResolver } from './post.resolver.js';
import { PostsReader } from './posts.reader.js';
import { ReadAlong } from './read-along.js';
import { ReportablePosts } from './reportable-posts.js';
import { RevisePost } from './revise-post.js';
import { ThreadRoundHost } from './round-host.js';
import { StartThread } from './start-thread.js';
import { YouthThreadEntity } from './thread.entity.js';
import { ThreadPresence } from './thread.presence.js';
import { SpaceThreadsResolver, ThreadReadingResolver, ThreadResolver } from './thread.resolver.js';
import { ThreadsLive } from './threads.live.js';
import { ThreadsReader } from './threads.reader.js';
import { WritePost } from './write-post.js';

export { PostsReader } from './posts.reader.js';
export { ThreadClosed } from './post.problems.js';
export { writingRefusal, type ThreadState } from './post.rules.js';
export { Post, type ReactionsGiven } from './post.type.js';
export { RevisePost } from './revise-post.js';
export { StartThread } from './start-thread.js';
export { ThreadsReader } from './threads.reader.js';
export { postForDeed, threadFor, unfitToSay, type ThreadForViewer } from './thread-now.js';
export { READS_FOR_MS, SAME_VISIT, SEES_THREAD, THREAD_STANDING } from './thread-standing.js';
export { YouthThread } from './thread.type.js';
export { WritePost } from './write-post.js';
export { YouthThreadEntity };

export const threadsEntities = [YouthThreadEntity, YouthPostEntity];
export const threadsDeeds = [StartThread, WritePost, RevisePost];
export const threadsReaders = [ThreadsReader, PostsReader];
export const threadsProviders = [
  PostDecisions,
  ReadAlong,
  ReportablePosts,
  ThreadPresence,
  ThreadRoundHost,
  ThreadResolver,
  ThreadReadingResolver,
  SpaceThreadsResolver,
  PostResolver,
  PostAuthorResolver,
  ThreadsLive,
  PostFeeds,
  PostNewsResolver,
];
