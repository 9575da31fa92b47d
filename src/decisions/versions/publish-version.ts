import type { Texts, Transaction } from '../../platform/index.js';
import { keepPapers } from '../papers/index.js';
import { keepWithheld } from '../withheld/index.js';
import type { WrittenContent } from './content.js';
import { DecisionVersionEntity } from './version.entity.js';

interface Publication {
  readonly decisionId: string;
  readonly number: number;
  readonly publishedBy: string;
  readonly whyChanged: Texts;
}

/** Keeps what is published now beside what was published before (D4), and what is withheld apart from it (D9). */
export async function publishVersion(tx: Transaction, publication: Publication, { content, papers, withheld }: WrittenContent): Promise<void> {
  await keepPapers(tx, papers);
  await tx.manager.insert(DecisionVersionEntity, { ...publication, ...content, publishedAt: tx.now });
  await keepWithheld(tx, publication, withheld);
}

/** The version of a decision with that number: the one that stands has the decision's `versionNumber`. */
export function versionOf(tx: Transaction, decision: { readonly id: string; readonly versionNumber: number }): Promise<DecisionVersionEntity> {
  return tx.manager.findOneByOrFail(DecisionVersionEntity, { decisionId: decision.id, number: decision.versionNumber });
}
