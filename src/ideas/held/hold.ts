import type { OpenCase } from '../../moderation/index.js';
import type { Transaction } from '../../platform/index.js';
import { explain, reasonsToHold, type HeldBecause } from '../content/index.js';

/** What of a text is kept when it is written: it is hidden at once when it must wait for a clerk. */
export function heldOr(text: string, now: Date): { heldBecause: HeldBecause[]; hiddenAt: Date | null } {
  const heldBecause = reasonsToHold(text);
  return { heldBecause, hiddenAt: heldBecause.length > 0 ? now : null };
}

/** Puts what was just written before the clerks when it must wait; its rows are written. */
export async function holdIfNeeded(tx: Transaction, openCase: OpenCase, { kind, id, text }: { kind: string; id: string; text: string }): Promise<void> {
  const held = reasonsToHold(text);
  if (held.length > 0) await openCase.holdForModeration(tx, { kind, id, reason: explain(held) });
}
