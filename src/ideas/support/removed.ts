import type { Transaction } from '../../platform/index.js';
import type { LawfulWish } from './wish.js';

/** The wishes of those whose support of the idea was removed as false (V8). */
export async function thoseRemoved(tx: Transaction, wishes: readonly LawfulWish[]): Promise<Set<LawfulWish>> {
  const rows = await tx.query<{ ideaId: string; profileId: string }>(
    `select idea_id as "ideaId", profile_id as "profileId" from idea_support_set_aside
     where (idea_id, profile_id) in (select * from unnest($1::uuid[], $2::uuid[]))`,
    [wishes.map(({ ideaId }) => ideaId), wishes.map(({ profileId }) => profileId)],
  );
  const removed = new Set(rows.map(({ ideaId, profileId }) => `${ideaId} ${profileId}`));
  return new Set(wishes.filter(({ ideaId, profileId }) => removed.has(`${ideaId} ${profileId}`)));
}
