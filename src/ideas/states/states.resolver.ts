import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Commitment, CommitmentsReader } from '../../commitments/index.js';
import { Organisation, OrganisationsReader } from '../../identity/index.js';
import { Access, appointed, AsViewer, citizen, InContext, isRefusal, NotAvailable, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { Idea } from '../idea.type.js';
import { IdeasReader } from '../ideas.reader.js';
import { DecideIdea, DecideIdeaInput, DecideIdeaOutcome } from './decide-idea.js';
import { BeginDelivery, BeginDeliveryInput, BeginDeliveryOutcome, FinishDelivery, FinishDeliveryInput, FinishDeliveryOutcome } from './deliver-idea.js';
import { SetIdeaPeriod, SetIdeaPeriodInput, SetIdeaPeriodOutcome } from './set-idea-period.js';
import { IdeaStep } from './step.type.js';
import { StepsReader } from './steps.reader.js';
import { WithdrawIdea, WithdrawIdeaInput, WithdrawIdeaOutcome } from './withdraw-idea.js';

@Resolver(() => Idea)
export class StatesResolver {
  constructor(
    private readonly reader: IdeasReader,
    private readonly steps: StepsReader,
    private readonly withdrawing: WithdrawIdea,
    private readonly setting: SetIdeaPeriod,
    private readonly organisations: OrganisationsReader,
  ) {}

  @ResolveField('steps', () => [IdeaStep], { description: 'What was done with it, by whom and why, in order.' })
  stepsOf(@Parent() idea: Idea, @InContext() context: GraphqlContext): Promise<IdeaStep[]> {
    return this.steps.stepsOf(context).load(idea.uuid);
  }

  @Mutation(() => WithdrawIdeaOutcome, { description: 'Take your idea back, with a reason; not once an answer is owed to its supporters.' })
  @Access(citizen)
  async withdrawIdea(@Args('input') input: WithdrawIdeaInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Idea | Problem> {
    return this.reader.after(context, await this.withdrawing.execute(viewer, input));
  }

  @Mutation(() => SetIdeaPeriodOutcome, { description: 'Say for how long ideas put to your organisation take support.' })
  @Access(appointed('clerk'))
  async setIdeaPeriod(
    @Args('input') input: SetIdeaPeriodInput,
    @AsViewer() viewer: Viewer,
    @InContext() context: GraphqlContext,
  ): Promise<Organisation | Problem> {
    const outcome = await this.setting.execute(viewer, input);
    if (isRefusal(outcome)) return outcome;
    return (await this.organisations.organisations(context).load(outcome.organisationId)) ?? new NotAvailable();
  }
}

@Resolver(() => Idea)
export class DeliveryResolver {
  constructor(
    private readonly reader: IdeasReader,
    private readonly commitments: CommitmentsReader,
    private readonly deciding: DecideIdea,
    private readonly beginning: BeginDelivery,
    private readonly finishing: FinishDelivery,
  ) {}

  @ResolveField('commitments', () => [Commitment], { description: 'What was promised so that it is done. What its answer promised is with the answer.' })
  promised(@Parent() idea: Idea, @InContext() context: GraphqlContext): Promise<Commitment[]> {
    return this.commitments.promisedIn(context).load(`idea:${idea.uuid}`);
  }

  @Mutation(() => DecideIdeaOutcome, { description: 'Adopt or decline an answered idea.' })
  @Access(appointed('councillor'))
  async decideIdea(@Args('input') input: DecideIdeaInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Idea | Problem> {
    return this.reader.after(context, await this.deciding.execute(viewer, input));
  }

  @Mutation(() => BeginDeliveryOutcome, { description: 'Promise what an adopted idea takes.' })
  @Access(appointed('councillor'))
  async beginDelivery(@Args('input') input: BeginDeliveryInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Idea | Problem> {
    return this.reader.after(context, await this.beginning.execute(viewer, input));
  }

  @Mutation(() => FinishDeliveryOutcome, { description: 'Say that an idea has been done.' })
  @Access(appointed('councillor'))
  async finishDelivery(@Args('input') input: FinishDeliveryInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Idea | Problem> {
    return this.reader.after(context, await this.finishing.execute(viewer, input));
  }
}
