import { isRefusal, NotAllowed, NotAvailable, type Problem, type Transaction } from '../../platform/index.js';
import { keyOf, supportsUsed, useSupport } from '../calls/index.js';
import { maySupport } from '../idea.access.js';
import { isShown, refusalOfVoice } from '../idea.rules.js';
import type { SupportedIdea } from './supports.js';
import type { LawfulWish, Wish } from './wish.js';

/**
 * Judges wishes for ideas that are locked, in the order they came and each by its own instant: why it isn't granted, or
 * what is wished.
 */
export async function judge(tx: Transaction, wishes: readonly Wish[], ideas: ReadonlyMap<string, SupportedIdea>): Promise<(Problem | LawfulWish)[]> {
  const judged = wishes.map((wish) => lawful(wish, ideas.get(wish.ideaId)));
  return withinCalls(tx, judged);
}

function lawful({ viewer, ideaId, supports, at }: Wish, idea: SupportedIdea | undefined): Problem | LawfulWish {
  if (!idea || !isShown(idea)) return new NotAvailable();
  if (!maySupport(viewer, idea)) return new NotAllowed();
  return refusalOfVoice(idea, at) ?? { idea, ideaId, supports, at, profileId: viewer.profile.id };
}

/** Nobody supports more ideas of a call than it says. */
async function withinCalls(tx: Transaction, judged: readonly (Problem | LawfulWish)[]): Promise<(Problem | LawfulWish)[]> {
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
