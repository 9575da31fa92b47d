import { isRefusal, NotAllowed, NotAvailable, type Problem, type Transaction } from '../../platform/index.js';
import { thoseToWait, TryAgainInAMinute } from '../bursts/index.js';
import { keyOf, supportsUsed, useSupport } from '../calls/index.js';
import { maySupport } from '../idea.access.js';
import { SupportWasRemoved } from '../idea.problems.js';
import { isShown, refusalOfVoice } from '../idea.rules.js';
import { thoseRemoved } from './removed.js';
import type { SupportedIdea } from './supports.js';
import type { LawfulWish, Wish } from './wish.js';

type Judged = Problem | LawfulWish;

/**
 * Judges wishes for ideas that are locked, in the order they came and each by its own instant: why it isn't granted, or
 * what is wished.
 */
export async function judge(tx: Transaction, wishes: readonly Wish[], ideas: ReadonlyMap<string, SupportedIdea>): Promise<Judged[]> {
  const judged = wishes.map((wish) => lawful(wish, ideas.get(wish.ideaId)));
  return withinCalls(tx, await withoutBursts(tx, judged));
}

function lawful({ viewer, ideaId, supports, at }: Wish, idea: SupportedIdea | undefined): Judged {
  if (!idea || !isShown(idea)) return new NotAvailable();
  if (!maySupport(viewer, idea)) return new NotAllowed();
  return refusalOfVoice(idea, at) ?? { idea, ideaId, supports, at, profileId: viewer.profile.id };
}

/** Whose support was removed as false doesn't give it again, and new accounts that rush at an idea wait (V8): each is told so. */
async function withoutBursts(tx: Transaction, judged: readonly Judged[]): Promise<Judged[]> {
  const given = judged.flatMap((wish) => (isRefusal(wish) || !wish.supports || !wish.idea.isWatched ? [] : [wish]));
  if (given.length === 0) return [...judged];
  const removed = await thoseRemoved(tx, given);
  const waiting = await thoseToWait(tx, given.filter((wish) => !removed.has(wish)));
  return judged.map((wish) => {
    if (isRefusal(wish)) return wish;
    if (removed.has(wish)) return new SupportWasRemoved();
    return waiting.has(wish) ? new TryAgainInAMinute() : wish;
  });
}

/** Nobody supports more ideas of a call than it says. */
async function withinCalls(tx: Transaction, judged: readonly Judged[]): Promise<Judged[]> {
  const limited = judged.flatMap((wish) => (isRefusal(wish) ? [] : supporterIn(wish)));
  if (limited.length === 0) return [...judged];
  const used = await supportsUsed(tx, limited);
  return judged.map((wish) => {
    const [supporter] = isRefusal(wish) ? [] : supporterIn(wish);
    if (isRefusal(wish) || !supporter) return wish;
    return useSupport(used.get(keyOf(supporter)) ?? new Set(), wish, supporter.most) ?? wish;
  });
}

function supporterIn({ idea: { callId, supportsEach }, profileId }: LawfulWish): { callId: string; profileId: string; most: number }[] {
  return callId !== null && supportsEach !== null ? [{ callId, profileId, most: supportsEach }] : [];
}
