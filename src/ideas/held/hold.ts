import { listedWords, type CaseCause, type OpenCase } from '../../moderation/index.js';
import type { Transaction } from '../../platform/index.js';
import { explain, reasonsToHold, type HeldBecause } from '../content/index.js';

/** Why a text to a council waits: what in it leads to a person, and words on the list that its clerks keep. */
export async function reasonsThere(tx: Transaction, organisationId: string, text: string): Promise<HeldBecause[]> {
  const listed = await listedWords(tx, { kind: 'organisation', id: organisationId }, text);
  return listed.length > 0 ? [...reasonsToHold(text), 'listed-words'] : reasonsToHold(text);
}

/** What of a text is kept when it is written: it is hidden at once when it must wait for a clerk. */
export async function heldOr(tx: Transaction, organisationId: string, text: string): Promise<{ heldBecause: HeldBecause[]; hiddenAt: Date | null }> {
  const heldBecause = await reasonsThere(tx, organisationId, text);
  return { heldBecause, hiddenAt: heldBecause.length > 0 ? tx.now : null };
}

interface Written {
  readonly kind: string;
  readonly id: string;
  readonly heldBecause: readonly HeldBecause[];
}

/** Puts what was just written before the clerks when it must wait; its rows are written. */
export async function holdIfNeeded(tx: Transaction, openCase: OpenCase, { kind, id, heldBecause }: Written): Promise<void> {
  if (heldBecause.length > 0) await openCase.holdForModeration(tx, { kind, id, reason: explain(heldBecause), because: causesOf(heldBecause) });
}

/** The same for those who look for cases in the queue. */
export function causesOf(heldBecause: readonly HeldBecause[]): CaseCause[] {
  return [...new Set(heldBecause.map((reason): CaseCause => (reason === 'listed-words' ? reason : 'contact-details')))];
}
