import type { Transaction } from '../../platform/index.js';
import type { RemovalCriteria, SupportRemovalEntity } from './removal.entity.js';

/**
 * Moves the supports that are meant aside, and out of the count in the same statement (V4). The idea and the removal, whose
 * count it fills in, are there already. How many there were.
 */
export async function setAside(tx: Transaction, removal: Pick<SupportRemovalEntity, 'id' | 'ideaId'>, criteria: RemovalCriteria): Promise<number> {
  const { from, until, accountsYoungerThanHours: hours } = criteria;
  const [found] = await tx.query<{ fewer: number }>(
    `with gone as (
       delete from idea_support s using profile p
       where s.idea_id = $2 and s.supported_at >= $3 and s.supported_at < $4 and p.id = s.profile_id
         and ($5::int is null or p.created_at > s.supported_at - make_interval(hours => $5))
       returning s.idea_id, s.profile_id, s.supported_at, s.receipt
     ), kept as (
       insert into idea_support_set_aside (removal_id, idea_id, profile_id, supported_at, receipt) select $1, * from gone
     ), summed as (select count(*)::int as fewer, idea_warmth(array_agg(supported_at)) as warmth from gone)
     update idea set support_count = support_count - fewer, heat = idea_cooled(heat, warmth, idea_warmth(array[opened_at])), version = version + 1
     from summed where id = $2 returning fewer`,
    [removal.id, removal.ideaId, from, until, hours],
  );
  return found?.fewer ?? 0;
}

/** Brings them back as they were, with their receipts; whoever supports the idea again meanwhile stays counted once (V1). */
export async function bringBack(tx: Transaction, removal: Pick<SupportRemovalEntity, 'id' | 'ideaId'>): Promise<void> {
  await tx.query(
    `with back as (
       delete from idea_support_set_aside where removal_id = $1 returning idea_id, profile_id, supported_at, receipt
     ), given as (
       insert into idea_support (idea_id, profile_id, supported_at, receipt) select * from back on conflict do nothing returning supported_at
     ), summed as (select count(*)::int as more, idea_warmth(array_agg(supported_at)) as warmth from given)
     update idea set support_count = support_count + more, heat = idea_risen(heat, warmth), version = version + 1 from summed where id = $2`,
    [removal.id, removal.ideaId],
  );
}
