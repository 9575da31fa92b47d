import { Injectable } from '@nestjs/common';
import { Clock, Database, type GraphqlContext } from '../../platform/index.js';
import { mayHandlePaper } from '../paper/index.js';
import type { ConsultationAtWork } from './work.type.js';

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
