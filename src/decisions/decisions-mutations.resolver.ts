import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, appointed, AsViewer, InContext, isRefusal, NotAvailable, type GraphqlContext, type Problem, type Viewer } from '../platform/index.js';
import { Decision } from './decision.type.js';
import { DecisionsReader } from './decisions.reader.js';
import { OpenForViews, OpenForViewsInput, OpenForViewsOutcome } from './open-for-views.js';
import { RecordDecision, RecordDecisionInput, RecordDecisionOutcome } from './outcome/index.js';
import { PublishDecisionInput } from './publish-decision.input.js';
import { PublishDecision, PublishDecisionOutcome } from './publish-decision.js';
import { ReviseDecision, ReviseDecisionInput, ReviseDecisionOutcome } from './revise-decision.js';

@Resolver(() => Decision)
export class DecisionsMutations {
  constructor(
    private readonly reader: DecisionsReader,
    private readonly publishing: PublishDecision,
    private readonly revising: ReviseDecision,
    private readonly opening: OpenForViews,
    private readonly recording: RecordDecision,
  ) {}

  @Mutation(() => PublishDecisionOutcome, { description: 'Put a decision you will take before the public.' })
  @Access(appointed('councillor'))
  async publishDecision(@Args('input') input: PublishDecisionInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Decision | Problem> {
    return this.shown(context, await this.publishing.execute(viewer, input));
  }

  @Mutation(() => ReviseDecisionOutcome, { description: 'Publish a new version of a decision, with the reason.' })
  @Access(appointed('councillor'))
  async reviseDecision(@Args('input') input: ReviseDecisionInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Decision | Problem> {
    return this.shown(context, await this.revising.execute(viewer, input));
  }

  @Mutation(() => OpenForViewsOutcome, { description: 'After giving notice of a key decision: ask for views on it.' })
  @Access(appointed('councillor'))
  async openForViews(@Args('input') input: OpenForViewsInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Decision | Problem> {
    return this.shown(context, await this.opening.execute(viewer, input));
  }

  @Mutation(() => RecordDecisionOutcome, { description: 'Record what you or your body decided and why.' })
  @Access(appointed('councillor', 'officer', 'clerk'))
  async recordDecision(@Args('input') input: RecordDecisionInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Decision | Problem> {
    return this.shown(context, await this.recording.execute(viewer, input));
  }

  private async shown(context: GraphqlContext, outcome: { id: string } | Problem): Promise<Decision | Problem> {
    return isRefusal(outcome) ? outcome : ((await this.reader.byId(context, outcome.id)) ?? new NotAvailable());
  }
}
