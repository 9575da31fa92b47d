import type { Transaction } from '../platform/index.js';
import type { IdeaEntity } from './idea.entity.js';

interface Counted {
  count: number;
  version: number;
}

/** Adds somebody's support and counts it in the same statement (V4). False when it was there already: nothing changes (V2). */
export function addSupport(tx: Transaction, idea: IdeaEntity, profileId: string): Promise<boolean> {
  return recount(
    tx,
    idea,
    `with added as (
       insert into idea_support (idea_id, profile_id, supported_at) values ($1, $2, $3) on conflict do nothing returning idea_id
     )
     update idea set support_count = support_count + 1, version = version + 1 from added where id = added.idea_id
     returning support_count as count, version`,
    [idea.id, profileId, tx.now],
  );
}

/** Takes somebody's support back. False when there was none. */
export function removeSupport(tx: Transaction, idea: IdeaEntity, profileId: string): Promise<boolean> {
  return recount(
    tx,
    idea,
    `with removed as (
       delete from idea_support where idea_id = $1 and profile_id = $2 returning idea_id
     )
     update idea set support_count = support_count - 1, version = version + 1 from removed where id = removed.idea_id
     returning support_count as count, version`,
    [idea.id, profileId],
  );
}

async function recount(tx: Transaction, idea: IdeaEntity, statement: string, values: unknown[]): Promise<boolean> {
  const [counted] = await tx.query<Counted>(statement, values);
  if (!counted) return false;
  idea.supportCount = counted.count;
  idea.version = counted.version;
  return true;
}
