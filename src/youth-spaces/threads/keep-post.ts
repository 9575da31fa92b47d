import { listedWords, refusalWhilePaused, type OpenCase, type Scope } from '../../moderation/index.js';
import type { Problem, Transaction } from '../../platform/index.js';
import { explain } from './held-because.js';
import { YouthPostEntity } from './post.entity.js';
import { alsoHeld, causesOf } from './post.rules.js';
import { YouthThreadEntity } from './thread.entity.js';

/** Keeps a new or changed post in its thread, whose row is locked; one that waits gets its case in the same transaction. Nobody who is paused there writes. */
export async function keepPost(tx: Transaction, openCase: OpenCase, { post, thread }: { post: YouthPostEntity; thread: YouthThreadEntity }): Promise<Problem | YouthPostEntity> {
  const space = { kind: 'youth-space', id: thread.spaceId };
  const paused = await refusalWhilePaused(tx, space, post.authorId);
  if (paused) return paused;
  const held = await heldByPlace(tx, space, post);
  const kept = await tx.save(YouthPostEntity, { ...held, shownAt: firstShown(held, tx.now) });
  await tx.save(YouthThreadEntity, { ...thread, version: thread.version + 1 });
  tx.record({ kind: `post.${kept.state}`, topics: [`youth-thread:${thread.id}`], facts: { posts: post.id } });
  const { heldBecause } = kept;
  if (kept.state === 'waiting') await openCase.holdForModeration(tx, { kind: 'post', id: post.id, reason: explain(heldBecause), because: causesOf(heldBecause) });
  return kept;
}

/** What the place itself holds of what young people write: a first post, and words on its list. */
async function heldByPlace(tx: Transaction, space: Scope, post: YouthPostEntity): Promise<YouthPostEntity> {
  const [author] = await tx.query<{ is_young: boolean; is_first: boolean }>(
    `select p.kind = 'young-person' as is_young, not exists (
       select from youth_post m join youth_thread t on t.id = m.thread_id
       where m.author_id = p.id and t.space_id = $2 and m.state = 'published' and m.id <> $3) as is_first
     from profile p where p.id = $1`,
    [post.authorId, space.id, post.id],
  );
  if (!author?.is_young) return post;
  const holdsListedWords = (await listedWords(tx, space, post.body)).length > 0;
  const heldBecause = alsoHeld(post.heldBecause, { isFirst: author.is_first, holdsListedWords });
  return heldBecause.length > 0 ? { ...post, heldBecause, state: 'waiting' } : post;
}

/** What is published counts as new from its first moment in sight, not from when it was written. */
export function firstShown({ state, shownAt }: Pick<YouthPostEntity, 'state' | 'shownAt'>, now: Date): Date | null {
  return shownAt ?? (state === 'published' ? now : null);
}
