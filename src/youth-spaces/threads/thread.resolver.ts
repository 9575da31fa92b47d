import { Args, ArgsType, Field, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Profile, ProfilesReader } from '../../identity/index.js';
import { RoundsReader, StatementRound } from '../../opinions/index.js';
import { Access, acting, appointed, AsViewer, IdArg, InContext, isRefusal, NotAvailable, PageArgs, type Connection, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { SpacesReader } from '../spaces.reader.js';
import { YouthSpace } from '../youth-space.type.js';
import { PostConnection, type Post } from './post.type.js';
import { PostsReader } from './posts.reader.js';
import { ReadAlong } from './read-along.js';
import { StartThread, StartThreadInput, StartThreadOutcome } from './start-thread.js';
import { YouthThread } from './thread.type.js';
import { ThreadsReader } from './threads.reader.js';

@ArgsType()
class PostsArgs extends PageArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many, 1 to 100.' })
  override first: number = 50;
}

@Resolver(() => YouthThread)
export class ThreadResolver {
  constructor(
    private readonly posts: PostsReader,
    private readonly spaces: SpacesReader,
    private readonly rounds: RoundsReader,
    private readonly readAlong: ReadAlong,
  ) {}

  @ResolveField(() => YouthSpace, { nullable: true, description: 'The space it is in; empty for a councillor, who is invited to the thread and not to the space.' })
  space(@Parent() thread: YouthThread, @InContext() context: GraphqlContext): Promise<YouthSpace | null> {
    return this.spaces.spaces(context).load(thread.spaceId);
  }

  @ResolveField('posts', () => PostConnection, { description: 'What was said, in the order it was written.' })
  async postsOf(@Parent() thread: YouthThread, @Args() args: PostsArgs, @InContext() context: GraphqlContext): Promise<Connection<Post>> {
    await this.readAlong.mark(context.viewer, thread);
    return this.posts.page(context, thread.uuid, args);
  }

  @ResolveField(() => StatementRound, { nullable: true, description: 'The statements people agree or disagree with here, where there are any.' })
  round(@Parent() thread: YouthThread, @InContext() context: GraphqlContext): Promise<StatementRound | null> {
    return this.rounds.roundsOf(context).load({ hostKind: 'youth-thread', hostId: thread.uuid });
  }
}

@Resolver(() => YouthThread)
export class ThreadReadingResolver {
  constructor(
    private readonly threads: ThreadsReader,
    private readonly readAlong: ReadAlong,
    private readonly profiles: ProfilesReader,
    private readonly startThread: StartThread,
  ) {}

  @Query(() => YouthThread, { nullable: true, description: 'One thread of a youth space you are in.' })
  @Access(acting)
  youthThread(@IdArg('thread') id: string, @InContext() context: GraphqlContext): Promise<YouthThread | null> {
    return this.threads.threads(context).load(id);
  }

  @ResolveField(() => [Profile], { description: 'Supervisors of the youth workers who read along now.' })
  async supervisorsReading(@Parent() thread: YouthThread, @InContext() context: GraphqlContext): Promise<Profile[]> {
    const ids = await this.readAlong.readersOf(context).load(thread.uuid);
    const profiles = await Promise.all(ids.map((id) => this.profiles.profiles(context).load(id)));
    return profiles.filter((profile) => profile !== null);
  }

  @Mutation(() => StartThreadOutcome, { name: 'startThread', description: 'Ask something in a youth space you work in.' })
  @Access(appointed('youth-worker'))
  async start(@Args('input') input: StartThreadInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<YouthThread | Problem> {
    const outcome = await this.startThread.execute(viewer, input);
    return isRefusal(outcome) ? outcome : ((await this.threads.threads(context).load(outcome.id)) ?? new NotAvailable());
  }
}

@Resolver(() => YouthSpace)
export class SpaceThreadsResolver {
  constructor(private readonly threads: ThreadsReader) {}

  @ResolveField('threads', () => [YouthThread], { description: 'What is discussed there, the latest first.' })
  threadsOf(@Parent() space: YouthSpace, @InContext() context: GraphqlContext): Promise<YouthThread[]> {
    return this.threads.threadsOf(context).load(space.uuid);
  }
}
