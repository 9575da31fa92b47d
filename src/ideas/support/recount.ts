import { Injectable } from '@nestjs/common';
import { Clock, Database, globalId } from '../../platform/index.js';
import { Recounts, type Recounted } from '../../proceedings/index.js';
import { SETTLES_AFTER_MS } from './receipts.rules.js';

const ROWS_AT_ONCE = 10_000;

/** Who gave a support. */
export interface SupportRow {
  readonly profileId: string;
}

/** How many support an idea: each person once, whatever else the rows say (V1). The people counted so far are added to. */
export function countSupports(rows: readonly SupportRow[], counted = new Set<string>()): Set<string> {
  for (const { profileId } of rows) counted.add(profileId);
  return counted;
}

/** Counts ideas that are closed over from the supports themselves (V4). */
@Injectable()
export class RecountIdeas {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    recounts: Recounts,
  ) {
    recounts.register(() => this.closed());
  }

  private async *closed(): AsyncGenerator<Recounted> {
    const settled = new Date(this.clock.now().getTime() - SETTLES_AFTER_MS);
    const closed = await this.database.rows<{ id: string }>(
      `select id from idea where state <> 'held' and (state not in ('open', 'awaiting-answer') or closes_at <= $1) order by id`,
      [settled],
    );
    for (const { id } of closed) yield this.one(id);
  }

  async one(id: string): Promise<Recounted> {
    let people = new Set<string>();
    for (let page = await this.page(id, null); page.length > 0; page = await this.page(id, page.at(-1)?.profileId ?? null)) people = countSupports(page, people);
    const idea = await this.database.row<{ kept: number }>('select support_count as kept from idea where id = $1', [id]);
    const isAsKept = idea?.kept === people.size;
    return { id: globalId('idea', id), rows: people.size, differences: isAsKept ? [] : [`${idea?.kept} supports are kept`] };
  }

  private page(id: string, after: string | null): Promise<SupportRow[]> {
    return this.database.rows<SupportRow & Record<string, unknown>>(
      `select profile_id as "profileId" from idea_support where idea_id = $1 and ($2::uuid is null or profile_id > $2) order by profile_id limit ${ROWS_AT_ONCE}`,
      [id, after],
    );
  }
}
