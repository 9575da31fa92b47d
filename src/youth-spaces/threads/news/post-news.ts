import { Injectable } from '@nestjs/common';
import { ObjectType } from '@nestjs/graphql';
import { globalId, newsOf, type Change, type Feed, type GraphqlContext, type News, type OutboxEvent } from '../../../platform/index.js';
import { Post } from '../post.type.js';
import { PostsReader } from '../posts.reader.js';
import { ReadAlong } from '../read-along.js';
import { ThreadsReader } from '../threads.reader.js';

const LATEST = 50;

@ObjectType({ description: 'What is written in a thread: the latest posts, then each that came or changed, in the order of writing.' })
export class PostNews extends newsOf(Post) implements News<Post> {}

/** What is written in a thread, for each who follows it as that person. */
@Injectable()
export class PostFeeds {
  constructor(
    private readonly threads: ThreadsReader,
    private readonly posts: PostsReader,
    private readonly readAlong: ReadAlong,
  ) {}

  /** `spaceId` of the thread, where this viewer sees it. */
  async of(context: GraphqlContext, threadId: string): Promise<Feed<Post>> {
    const thread = await this.threads.threads(context).load(threadId);
    // What becomes of an appeal changes no post, and is told to its author alone.
    const ofOwn = context.viewer.profile ? [`my-contributions:${context.viewer.profile.id}`] : [];
    return {
      topics: [`youth-thread:${threadId}`, ...(thread ? [`youth-space:${thread.spaceId}`] : []), ...ofOwn],
      changesIn,
      page: async (now) => ((await this.isThere(now, threadId)) ? this.posts.latest(now, threadId, LATEST) : null),
      these: async (now, ids) => ((await this.isThere(now, threadId)) ? this.posts.these(now, threadId, ids) : null),
      uuidOf: ({ uuid }) => uuid,
      idOf: (uuid) => globalId('post', uuid),
    };
  }

  /** Whoever reads along is seen to. */
  private async isThere(context: GraphqlContext, threadId: string): Promise<boolean> {
    const thread = await this.threads.threads(context).load(threadId);
    if (thread) await this.readAlong.mark(context.viewer, thread);
    return thread !== null;
  }
}

/** What happens to a thread as a whole, or its space, may change what each of its posts allows. */
const OF_ALL = ['youth-thread.closed', 'youth-thread.handed-over', 'youth-thread.answered', 'thread-visit.set', 'thread-visit.ended', 'thread-visit.turned', 'contribution.decided'];

function changesIn({ kind, facts }: OutboxEvent): readonly Change[] | 'all' {
  const { posts, wasShown } = facts;
  if (typeof posts === 'string') return posts.split(' ').map((id) => ({ id, wasShown: wasShown === true }));
  return OF_ALL.includes(kind) || kind.startsWith('youth-space.') ? 'all' : [];
}
