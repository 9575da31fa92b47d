import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Clock, Database, dayOf, jurisdictionOf, perRequest, type Day } from '../../platform/index.js';
import { USUAL_TERMS } from './terms.rules.js';
import { TERMS_COLUMNS } from './terms.js';
import type { AnswerTerms } from './terms.type.js';

/** What is in force in which council: nobody's secret. */
@Injectable()
export class TermsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  readonly termsOf = perRequest(() => new DataLoader<string, AnswerTerms>((ids) => this.inForce(ids)));

  /** What was settled for days to come, the first first. */
  readonly ahead = perRequest(() => new DataLoader<string, AnswerTerms[]>((ids) => this.toCome(ids)));

  private async toCome(organisationIds: readonly string[]): Promise<AnswerTerms[][]> {
    const rows = await this.database.rows<AnswerTerms & { organisation_id: string }>(
      `select organisation_id, from_day::text as "fromDay", ${TERMS_COLUMNS}
       from answer_terms where organisation_id = any($1) and from_day > $2::date order by from_day`,
      [organisationIds, this.today()],
    );
    return organisationIds.map((id) => rows.filter((row) => row.organisation_id === id));
  }

  /** All jurisdictions there are keep one time. */
  private today(): Day {
    return dayOf(this.clock.now(), jurisdictionOf('wales').calendar);
  }

  private async inForce(organisationIds: readonly string[]): Promise<AnswerTerms[]> {
    const rows = await this.database.rows<AnswerTerms & { organisation_id: string }>(
      `select distinct on (organisation_id) organisation_id, from_day::text as "fromDay", ${TERMS_COLUMNS}
       from answer_terms where organisation_id = any($1) and from_day <= $2::date order by organisation_id, from_day desc`,
      [organisationIds, this.today()],
    );
    const byId = new Map(rows.map((row) => [row.organisation_id, row]));
    return organisationIds.map((id) => byId.get(id) ?? { ...USUAL_TERMS, fromDay: null });
  }
}
