import { dayOf, inForce, type Jurisdiction, type Problem, type Texts, type Transaction } from '../../platform/index.js';
import { DecisionWithheldEntity } from './withheld.entity.js';
import { UnknownGround } from './withheld.problems.js';

export type WithheldPart = Pick<DecisionWithheldEntity, 'part' | 'partId' | 'ground' | 'content'>;

/** What stands in public where something is withheld: that it exists (D9). */
export const NOT_PUBLISHED: Texts = { en: 'Not published', cy: 'Heb ei gyhoeddi' };

/** Each part is withheld on a ground that the law of that country knows (D9). */
export function refusalOfGrounds(parts: readonly Pick<WithheldPart, 'ground'>[], now: Date, jurisdiction: Jurisdiction): Problem | null {
  const grounds = inForce(jurisdiction.withholdingGrounds, dayOf(now, jurisdiction.calendar)).map(({ code }) => code);
  return parts.every(({ ground }) => grounds.includes(ground)) ? null : new UnknownGround(grounds);
}

/** Keeps withheld parts apart from the version that says they exist. */
export async function keepWithheld(tx: Transaction, version: { decisionId: string; number: number }, parts: readonly WithheldPart[]): Promise<void> {
  const { decisionId, number: versionNumber } = version;
  for (const part of parts) await tx.manager.insert(DecisionWithheldEntity, { ...part, decisionId, versionNumber });
}
