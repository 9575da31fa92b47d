import type { OpenCase } from '../../moderation/index.js';
import type { Transaction } from '../../platform/index.js';
import { explain } from './held-because.js';
import { YouthPostEntity } from './post.entity.js';
import { YouthThreadEntity } from './thread.entity.js';

/** Keeps a new or changed post in its thread, whose row is locked; one that waits gets its case in the same transaction. */
export async function keepPost(tx: Transaction, openCase: OpenCase, { post, thread }: { post: YouthPostEntity; thread: YouthThreadEntity }): Promise<YouthPostEntity> {
  const kept = await tx.save(YouthPostEntity, { ...post, shownAt: firstShown(post, tx.now) });
  await tx.save(YouthThreadEntity, { ...thread, version: thread.version + 1 });
  tx.record({ kind: `post.${post.state}`, topics: [`youth-thread:${thread.id}`] });
  if (post.state === 'waiting') await openCase.holdForModeration(tx, { kind: 'post', id: post.id, reason: explain(post.heldBecause) });
  return kept;
}

/** What is published counts as new from its first moment in sight, not from when it was written. */
export function firstShown({ state, shownAt }: Pick<YouthPostEntity, 'state' | 'shownAt'>, now: Date): Date | null {
  return shownAt ?? (state === 'published' ? now : null);
}
