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
export { RevisePost } from './revise-post.js';
export { StartThread } from './start-thread.js';
export { ThreadsReader } from './threads.reader.js';
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
];
