import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, appointed, AsViewer, InContext, isRefusal, NotAvailable, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { SummariesReader } from './summaries.reader.js';
import { ThreadChange } from './summary.type.js';
import { TellAskersWhatChangedInput, TellAskersWhatChangedOutcome, TellWhatChanged, TellWhatChangedInput, TellWhatChangedOutcome } from './tell-what-changed.js';

@Resolver(() => ThreadChange)
export class ChangesResolver {
  constructor(
    private readonly tell: TellWhatChanged,
    private readonly reader: SummariesReader,
  ) {}

  @Mutation(() => TellWhatChangedOutcome, { description: 'Tell what changed because of a thread in a space you work in.' })
  @Access(appointed('youth-worker'))
  async tellWhatChanged(@Args('input') input: TellWhatChangedInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<ThreadChange | Problem> {
    return this.shown(context, await this.tell.byWorker(viewer, input));
  }

  @Mutation(() => TellAskersWhatChangedOutcome, { description: 'Tell young people what changed because of what they asked you.' })
  @Access(appointed('councillor'))
  async tellAskersWhatChanged(@Args('input') input: TellAskersWhatChangedInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<ThreadChange | Problem> {
    return this.shown(context, await this.tell.byCouncillor(viewer, input));
  }

  private async shown(context: GraphqlContext, outcome: Problem | { id: string }): Promise<ThreadChange | Problem> {
    return isRefusal(outcome) ? outcome : ((await this.reader.toldByViewer(context, outcome.id)) ?? new NotAvailable());
  }
}
