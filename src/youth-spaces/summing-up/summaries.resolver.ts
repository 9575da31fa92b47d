import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Profile, ProfilesReader } from '../../identity/index.js';
import { Access, acting, appointed, AsViewer, InContext, isRefusal, NotAvailable, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { YouthThread } from '../threads/index.js';
import { AskSummary, AskSummaryInput, AskSummaryOutcome } from './ask-summary.js';
import { SayOfSummary, SayOfSummaryInput, SayOfSummaryOutcome } from './say-of-summary.js';
import { SettleSummary, SettleSummaryInput, SettleSummaryOutcome } from './settle-summary.js';
import { SummariesReader } from './summaries.reader.js';
import { ThreadChange, ThreadSummary } from './summary.type.js';

@Resolver(() => YouthThread)
export class SummariesResolver {
  constructor(
    private readonly reader: SummariesReader,
    private readonly ask: AskSummary,
    private readonly say: SayOfSummary,
    private readonly settle: SettleSummary,
  ) {}

  @ResolveField(() => [ThreadSummary], { description: 'What was summed up, each draft in its order.' })
  summaries(@Parent() thread: YouthThread, @InContext() context: GraphqlContext): Promise<ThreadSummary[]> {
    return this.reader.summariesOf(context, thread);
  }

  @ResolveField(() => [ThreadChange], { description: 'What changed because of it, the oldest first; the first fifty.' })
  changes(@Parent() { uuid }: YouthThread, @InContext() context: GraphqlContext): Promise<ThreadChange[]> {
    return this.reader.changesOf(context).load(uuid);
  }

  @Mutation(() => AskSummaryOutcome, { description: 'Sum up a thread and ask its young people whether that says it.' })
  @Access(appointed('youth-worker'))
  async askSummary(@Args('input') input: AskSummaryInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<ThreadSummary | Problem> {
    return this.shown(context, await this.ask.execute(viewer, input));
  }

  @Mutation(() => SayOfSummaryOutcome, { description: 'Say whether a summary says what you all said, or take that back.' })
  @Access(acting)
  async sayOfSummary(@Args('input') input: SayOfSummaryInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<ThreadSummary | Problem> {
    return this.shown(context, await this.say.execute(viewer, input));
  }

  @Mutation(() => SettleSummaryOutcome, { description: 'End the asking about a summary.' })
  @Access(appointed('youth-worker'))
  async settleSummary(@Args('input') input: SettleSummaryInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<ThreadSummary | Problem> {
    return this.shown(context, await this.settle.execute(viewer, input));
  }

  private async shown(context: GraphqlContext, outcome: Problem | { id: string }): Promise<ThreadSummary | Problem> {
    return isRefusal(outcome) ? outcome : ((await this.reader.byId(context, outcome.id)) ?? new NotAvailable());
  }
}

@Resolver(() => ThreadChange)
export class ThreadChangeResolver {
  constructor(private readonly profiles: ProfilesReader) {}

  @ResolveField(() => Profile, { description: 'Who tells it: the councillor who answered, or a youth worker.' })
  toldBy(@Parent() { toldById }: ThreadChange, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(toldById);
  }
}
