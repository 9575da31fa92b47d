import { Injectable } from '@nestjs/common';
import { Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Organisation } from '../../identity/index.js';
import { Clock, Database, InContext, Personal, type GraphqlContext } from '../../platform/index.js';
import { Consultation } from '../consultation.type.js';
import { ConsultationsReader } from '../consultations.reader.js';
import { mayHandlePaper } from '../paper/paper.access.js';

@ObjectType('ConsultationAtWork', { description: 'What of a consultation waits for the officers and clerks of whoever asks.' })
export class ConsultationAtWork {
  @Field(() => Int, { description: 'Answers on paper that somebody else entered, for you to check.' })
  paperToCheck!: number;

  @Field(() => Int, { description: 'Answers on paper that were sent back, to be corrected.' })
  paperToCorrect!: number;

  @Field(() => Boolean, { description: 'It has closed, and people wait to be told what came of it.' })
  isOutcomeAwaited!: boolean;

  readonly consultationId!: string;
}

interface Row {
  id: string;
  to_check: number;
  to_correct: number;
  awaited: boolean;
}

const MOST = 50;

@Injectable()
export class WorkReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Consultations of an organisation in which something waits, those that closed first before the others. */
  async of({ viewer }: GraphqlContext, organisationId: string): Promise<ConsultationAtWork[]> {
    if (!mayHandlePaper(viewer, organisationId)) return [];
    const rows = await this.database.rows<Row & Record<string, unknown>>(
      `select * from (
         select c.id, least(c.closes_at, c.stopped_at) as closed_at,
           (select count(*)::int from paper_submission p join profile e on e.id = p.entered_by_profile_id
             where p.consultation_id = c.id and p.state = 'entered' and e.account_id is distinct from $3) as to_check,
           (select count(*)::int from paper_submission p where p.consultation_id = c.id and p.state = 'returned') as to_correct,
           (c.outcome_published_at is null and least(c.closes_at, c.stopped_at) <= $2) as awaited
         from consultation c where c.organisation_id = $1) c
       where c.to_check > 0 or c.to_correct > 0 or c.awaited order by c.closed_at, c.id limit ${MOST}`,
      [organisationId, this.clock.now(), viewer.accountId],
    );
    return rows.map((row) => ({ consultationId: row.id, paperToCheck: row.to_check, paperToCorrect: row.to_correct, isOutcomeAwaited: row.awaited }));
  }
}

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
