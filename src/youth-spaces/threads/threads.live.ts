import { Resolver, Subscription } from '@nestjs/graphql';
import { Access, acting, IdArg, InContext, Live, type Followed, type GraphqlContext } from '../../platform/index.js';
import { YouthThread } from './thread.type.js';
import { ThreadsReader } from './threads.reader.js';

/** A thread as it changes, for each who follows it as that person: what they may see differs. */
@Resolver(() => YouthThread)
export class ThreadsLive {
  constructor(
    private readonly live: Live,
    private readonly threads: ThreadsReader,
  ) {}

  @Subscription(() => YouthThread, { name: 'youthThread', nullable: true, description: 'A thread of a youth space you are in, whenever it changes.' })
  @Access(acting)
  async threadChanges(@IdArg('thread') id: string, @InContext() context: GraphqlContext): Promise<Followed<YouthThread>> {
    const thread = await this.threads.threads(context).load(id);
    const ofSpace = thread ? [`youth-space:${thread.spaceId}`] : [];
    return this.live.follow([`youth-thread:${id}`, ...ofSpace], (now) => this.threads.threads(now).load(id));
  }
}
