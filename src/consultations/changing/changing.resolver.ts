import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, appointed, AsViewer, InContext, isRefusal, NotAvailable, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { Consultation } from '../consultation.type.js';
import { ConsultationsReader } from '../consultations.reader.js';
import { ChangeParticipationLevel, ChangeParticipationLevelInput, ChangeParticipationLevelOutcome } from './change-level.js';
import { ExtendConsultation, ExtendConsultationInput, ExtendConsultationOutcome } from './extend-consultation.js';
import { StopConsultation, StopConsultationInput, StopConsultationOutcome } from './stop-consultation.js';

/** What can still change once a consultation is announced. */
@Resolver()
export class ChangingResolver {
  constructor(
    private readonly reader: ConsultationsReader,
    private readonly extend: ExtendConsultation,
    private readonly stop: StopConsultation,
    private readonly changeLevel: ChangeParticipationLevel,
  ) {}

  @Mutation(() => ExtendConsultationOutcome, { description: 'Give people more time. The earlier closing time stays visible.' })
  @Access(appointed('councillor', 'officer'))
  async extendConsultation(@Args('input') input: ExtendConsultationInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Consultation | Problem> {
    return this.shown(context, await this.extend.execute(viewer, input));
  }

  @Mutation(() => StopConsultationOutcome, { description: 'End a consultation before its time, for a public reason. What was sent in is kept.' })
  @Access(appointed('councillor', 'officer'))
  async stopConsultation(@Args('input') input: StopConsultationInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Consultation | Problem> {
    return this.shown(context, await this.stop.execute(viewer, input));
  }

  @Mutation(() => ChangeParticipationLevelOutcome, { description: 'Promise people more, or less for a public reason.' })
  @Access(appointed('councillor', 'officer'))
  async changeParticipationLevel(
    @Args('input') input: ChangeParticipationLevelInput,
    @AsViewer() viewer: Viewer,
    @InContext() context: GraphqlContext,
  ): Promise<Consultation | Problem> {
    return this.shown(context, await this.changeLevel.execute(viewer, input));
  }

  private async shown(context: GraphqlContext, outcome: Problem | { readonly id: string }): Promise<Consultation | Problem> {
    return isRefusal(outcome) ? outcome : ((await this.reader.byId(context, outcome.id)) ?? new NotAvailable());
  }
}
