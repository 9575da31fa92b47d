import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, perRequest } from '../../platform/index.js';
import type { Counts } from './counts.js';
import { ALL, type BreakdownBy } from './groups.js';
import { putInto } from './tally-changes.js';

export interface TalliesAsked {
  readonly consultationId: string;
  /** Those of all and of each source, which say what came in, or those of one breakdown. */
  readonly by: BreakdownBy | typeof ALL;
}

export type TalliesByGroup = ReadonlyMap<string, Counts>;

interface TallyRow {
  consultation_id: string;
  grp: string;
  counts: Counts;
}

const keyOf = ({ consultationId, by }: TalliesAsked): string => `${by} ${consultationId}`;
/** How the groups begin that are read for each. */
const BEGINNING = { [ALL]: `${ALL}$|source:`, source: 'source:', ward: 'ward:', age: 'age:' } as const;

/** What submissions came to, as it stands at one moment: the tallies with what hasn't been put into them yet. Never counted over. */
@Injectable()
export class TalliesReader {
  constructor(private readonly database: Database) {}

  readonly tallies = perRequest(() => new DataLoader<TalliesAsked, TalliesByGroup, string>((asked) => this.read(asked), { cacheKeyFn: keyOf }));

  private async read(asked: readonly TalliesAsked[]): Promise<TalliesByGroup[]> {
    const found = new Map(await Promise.all([...new Set(asked.map(({ by }) => by))].map(async (by) => [by, await this.rowsOf(by, asked)] as const)));
    return asked.map(({ by, consultationId }) => {
      const rows = found.get(by)?.filter((row) => row.consultation_id === consultationId) ?? [];
      return putInto(new Map(), rows.map(({ grp, counts }) => ({ groups: [grp], counts })));
    });
  }

  private rowsOf(by: TalliesAsked['by'], asked: readonly TalliesAsked[]): Promise<TallyRow[]> {
    const ids = asked.filter((one) => one.by === by).map(({ consultationId }) => consultationId);
    return this.database.rows<TallyRow>(
      `select consultation_id, grp, counts from consultation_tally where consultation_id = any($1) and grp ~ $2
       union all
       select consultation_id, grp, counts from consultation_tally_change cross join unnest(groups) grp where consultation_id = any($1) and grp ~ $2`,
      [ids, `^(${BEGINNING[by]})`],
    );
  }
}
