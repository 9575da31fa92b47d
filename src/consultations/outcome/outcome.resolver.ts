import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Commitment, CommitmentsReader } from '../../commitments/index.js';
import { Access, appointed, AsViewer, InContext, isRefusal, NotAvailable, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { Consultation } from '../consultation.type.js';
import { ConsultationsReader } from '../consultations.reader.js';
import { OutcomeTheme, OutcomeVersion, OutcomeWaitShown } from './outcome.type.js';
import { OutcomesReader } from './outcomes.reader.js';
import { ReviseOutcome, ReviseOutcomeInput, ReviseOutcomeOutcome } from './revise-outcome.js';

@Resolver(() => Consultation)
export class OutcomeResolver {
  constructor(
    private readonly outcomes: OutcomesReader,
    private readonly consultations: ConsultationsReader,
    private readonly reviseOutcome: ReviseOutcome,
  ) {}

  @Mutation(() => ReviseOutcomeOutcome, { name: 'reviseOutcome', description: 'Publish another version of an outcome.' })
  @Access(appointed('councillor', 'officer'))
  async revise(@Args('input') input: ReviseOutcomeInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Consultation | Problem> {
    const outcome = await this.reviseOutcome.execute(viewer, input);
    return isRefusal(outcome) ? outcome : ((await this.consultations.byId(context, outcome.id)) ?? new NotAvailable());
  }

  @ResolveField(() => [OutcomeVersion], { description: 'Every version of the outcome, the latest first.' })
  outcomeVersions(@Parent() { uuid }: Consultation, @InContext() context: GraphqlContext): Promise<OutcomeVersion[]> {
    return this.outcomes.versions(context).load(uuid);
  }

  @ResolveField(() => OutcomeWaitShown, { nullable: true, description: 'How long people have waited for what came of it; empty while it is open.' })
  outcomeWait(@Parent() { uuid }: Consultation, @InContext() context: GraphqlContext): Promise<OutcomeWaitShown | null> {
    return this.outcomes.waits(context).load(uuid);
  }
}

@Resolver(() => OutcomeTheme)
export class OutcomeThemeResolver {
  constructor(private readonly promises: CommitmentsReader) {}

  @ResolveField(() => [Commitment], { description: 'What was promised about it, by whom and by when, and how that stands now.' })
  commitments(@Parent() { uuid }: OutcomeTheme, @InContext() context: GraphqlContext): Promise<Commitment[]> {
    return this.promises.promisedIn(context).load(`theme:${uuid}`);
  }
}
