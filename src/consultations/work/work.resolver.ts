import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Organisation } from '../../identity/index.js';
import { InContext, Personal, type GraphqlContext } from '../../platform/index.js';
import { Consultation } from '../consultation.type.js';
import { ConsultationsReader } from '../consultations.reader.js';
import { WorkReader } from './work.reader.js';
import { ConsultationAtWork } from './work.type.js';

@Resolver(() => Organisation)
export class WorkOfOrganisation {
  constructor(private readonly reader: WorkReader) {}

  @ResolveField(() => [ConsultationAtWork], { description: 'Its consultations in which something waits for its officers and clerks; empty for everybody else.' })
  @Personal()
  consultationsAtWork(@Parent() { uuid }: Organisation, @InContext() context: GraphqlContext): Promise<ConsultationAtWork[]> {
    return this.reader.of(context, uuid);
  }
}

@Resolver(() => ConsultationAtWork)
export class ConsultationAtWorkResolver {
  constructor(private readonly consultations: ConsultationsReader) {}

  @ResolveField(() => Consultation, { description: 'Which.' })
  consultation(@Parent() { consultationId }: ConsultationAtWork, @InContext() context: GraphqlContext): Promise<Consultation | null> {
    return this.consultations.byId(context, consultationId);
  }
}

export const workProviders = [ConsultationAtWorkResolver, WorkOfOrganisation, WorkReader];
