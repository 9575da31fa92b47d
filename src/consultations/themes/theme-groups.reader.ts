import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, perRequest, type GraphqlContext } from '../../platform/index.js';
import { BreakdownsReader, shownSaid, TalliesReader, type BreakdownBy } from '../results/index.js';
import type { Theme, ThemeGroup } from './theme.type.js';

interface TallyRow {
  theme_id: string;
  grp: string;
  respondents: number;
}

/** How many of each ward or age band say a theme, by the rule of the results (Y6). */
@Injectable()
export class ThemeGroupsReader {
  constructor(
    private readonly database: Database,
    private readonly tallies: TalliesReader,
    private readonly breakdowns: BreakdownsReader,
  ) {}

  private readonly saidBy = perRequest(() => new DataLoader<string, ReadonlyMap<string, number>>((ids) => this.read(ids)));

  /** Null where so few took part or say it, or so unevenly, that nothing can be told. */
  async of(context: GraphqlContext, { uuid, consultationId, said }: Theme, by: Exclude<BreakdownBy, 'source'>): Promise<ThemeGroup[] | null> {
    if (said === null) return null;
    const groups = this.breakdowns.groupsOf(await this.tallies.tallies(context).load({ consultationId, by }));
    const saidBy = await this.saidBy(context).load(uuid);
    const shown = shownSaid(groups.map(({ key }) => saidBy.get(key) ?? 0), groups);
    if (!shown) return null;
    return Promise.all(groups.map(async ({ key }, at) => ({ ...(await this.breakdowns.groupOf(context, key)), size: shown.sizes[at] ?? null, said: shown.said[at] ?? null })));
  }

  private async read(ids: readonly string[]): Promise<ReadonlyMap<string, number>[]> {
    const rows = await this.database.rows<TallyRow>('select theme_id, grp, respondents from consultation_theme_tally where theme_id = any($1)', [ids]);
    return ids.map((id) => new Map(rows.filter((row) => row.theme_id === id).map(({ grp, respondents }) => [grp, respondents])));
  }
}
