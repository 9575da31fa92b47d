import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, appointed, AsViewer, InContext, isRefusal, NotAvailable, Personal, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { mayCarryOut, mayDecide, mayWithdraw } from '../decision.access.js';
import { isFinal } from '../decision.rules.js';
import { Decision } from '../decision.type.js';
import { DecisionsReader } from '../decisions.reader.js';
import { CarryOutDecision, CarryOutDecisionOutcome, FinishDecisionOutcome } from './carry-out-decision.js';
import { RemovePaper, RemovePaperInput, RemovePaperOutcome } from './remove-paper.js';
import { CarryOutDecisionInput, FinishDecisionInput, SupersedeDecisionInput, WithdrawDecisionInput } from './step.input.js';
import { SupersedeDecision, SupersedeDecisionOutcome } from './supersede-decision.js';
import { WithdrawDecision, WithdrawDecisionOutcome } from './withdraw-decision.js';

const forThose = appointed('councillor', 'officer', 'clerk');

@Resolver(() => Decision)
export class StepsResolver {
  constructor(
    private readonly reader: DecisionsReader,
    private readonly withdrawing: WithdrawDecision,
    private readonly carrying: CarryOutDecision,
    private readonly superseding: SupersedeDecision,
    private readonly removing: RemovePaper,
  ) {}

  @Mutation(() => WithdrawDecisionOutcome, { description: 'Take a decision back before it is decided, with a public reason.' })
  @Access(appointed('councillor', 'clerk'))
  async withdrawDecision(@Args('input') input: WithdrawDecisionInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Decision | Problem> {
    return this.shown(context, await this.withdrawing.execute(viewer, input));
  }

  @Mutation(() => CarryOutDecisionOutcome, { description: 'Say that what was decided is being carried out.' })
  @Access(forThose)
  async carryOutDecision(@Args('input') input: CarryOutDecisionInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Decision | Problem> {
    return this.shown(context, await this.carrying.begin(viewer, input));
  }

  @Mutation(() => FinishDecisionOutcome, { description: 'Say that what was decided is done.' })
  @Access(forThose)
  async finishDecision(@Args('input') input: FinishDecisionInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Decision | Problem> {
    return this.shown(context, await this.carrying.finish(viewer, input));
  }

  @Mutation(() => SupersedeDecisionOutcome, { description: 'Say that a later decision stands in the place of an earlier one.' })
  @Access(forThose)
  async supersedeDecision(@Args('input') input: SupersedeDecisionInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Decision | Problem> {
    return this.shown(context, await this.superseding.execute(viewer, input));
  }

  @Mutation(() => RemovePaperOutcome, { description: 'Remove a paper of a decision, after the years for which the law keeps it.' })
  @Access(appointed('officer', 'clerk'))
  async removePaper(@Args('input') input: RemovePaperInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Decision | Problem> {
    return this.shown(context, await this.removing.execute(viewer, input));
  }

  @ResolveField(() => Decision, { nullable: true, description: 'The later decision that stands in its place.' })
  supersededBy(@Parent() decision: Decision, @InContext() context: GraphqlContext): Promise<Decision | null> | null {
    return decision.supersededById ? this.reader.byId(context, decision.supersededById) : null;
  }

  @ResolveField(() => [Decision], { description: 'Earlier decisions in whose place it stands.' })
  supersedes(@Parent() decision: Decision, @InContext() context: GraphqlContext): Promise<Decision[]> {
    return this.reader.supersededBy(context).load(decision.uuid);
  }

  @ResolveField(() => Boolean, { description: 'You may publish another version of it, or open it for views.' })
  @Personal()
  viewerCanRevise(@Parent() decision: Decision, @AsViewer() viewer: Viewer): boolean {
    return mayDecide(viewer, decision) && !isFinal(decision.state);
  }

  @ResolveField(() => Boolean, { description: 'You may withdraw it.' })
  @Personal()
  viewerCanWithdraw(@Parent() decision: Decision, @AsViewer() viewer: Viewer): boolean {
    return mayWithdraw(viewer, decision) && !isFinal(decision.state);
  }

  @ResolveField(() => Boolean, { description: 'It is decided and you may say how it is being carried out.' })
  @Personal()
  viewerCanCarryOut(@Parent() decision: Decision, @AsViewer() viewer: Viewer): boolean {
    return mayCarryOut(viewer, decision) && (decision.state === 'decided' || decision.state === 'being-carried-out');
  }

  private async shown(context: GraphqlContext, outcome: { id: string } | Problem): Promise<Decision | Problem> {
    return isRefusal(outcome) ? outcome : ((await this.reader.byId(context, outcome.id)) ?? new NotAvailable());
  }
}
