import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/index.js';

/** What stands in a round after an import, counted from the rows. */
export interface ImportSummary {
  readonly statements: number;
  readonly rejected: number;
  readonly voters: number;
  readonly events: number;
  readonly stances: number;
  readonly visible: number;
  readonly agree: number;
  readonly disagree: number;
  readonly pass: number;
}

@Injectable()
export class ImportSummaries {
  constructor(private readonly database: Database) {}

  async of(source: string, roundId: string): Promise<ImportSummary> {
    const row = await this.database.row<ImportSummary & Record<string, unknown>>(
      `with standing as (select s.state, t.profile_id, t.value from statement s join stance t on t.statement_id = s.id where s.round_id = $2)
       select
         (select count(*)::int from statement where round_id = $2) as statements,
         (select count(*)::int from statement where round_id = $2 and state = 'rejected') as rejected,
         (select count(*)::int from import_record where source = $1 and kind = 'vote') as events,
         count(distinct profile_id)::int as voters,
         count(*)::int as stances,
         (count(*) filter (where state = 'accepted'))::int as visible,
         (count(*) filter (where state = 'accepted' and value = 'agree'))::int as agree,
         (count(*) filter (where state = 'accepted' and value = 'disagree'))::int as disagree,
         (count(*) filter (where state = 'accepted' and value = 'pass'))::int as pass
       from standing`,
      [source, roundId],
    );
    if (!row) throw new Error('Counting gives one row');
    return row;
  }
}

/** In lines, for whoever ran the import. */
export function describeSummary(summary: ImportSummary): string[] {
  const shown = (name: keyof ImportSummary): string => summary[name].toLocaleString('en-GB');
  return [
    `${shown('statements')} statements, ${shown('rejected')} of them rejected`,
    `${shown('voters')} people who voted, ${shown('events')} vote events`,
    `${shown('stances')} standing stances, ${shown('visible')} of them on visible statements (${shown('agree')} agree, ${shown('disagree')} disagree, ${shown('pass')} pass)`,
  ];
}
