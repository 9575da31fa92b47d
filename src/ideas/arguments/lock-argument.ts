import type { Transaction } from '../../platform/index.js';
import { IdeaEntity } from '../idea.entity.js';
import { isShown } from '../idea.rules.js';
import { ArgumentEntity } from './argument.entity.js';

/** An argument that everybody sees and its idea, both locked, the idea first as everywhere; null when it isn't there (any more). */
export async function lockArgument(tx: Transaction, id: string): Promise<{ idea: IdeaEntity; argument: ArgumentEntity } | null> {
  const meant = await tx.find(ArgumentEntity, { id });
  const idea = meant && (await tx.lock(IdeaEntity, { id: meant.ideaId }));
  const argument = idea && isShown(idea) ? await tx.lock(ArgumentEntity, { id }) : null;
  // Its idea may have been joined with another meanwhile.
  return idea && argument && !argument.hiddenAt && argument.ideaId === idea.id ? { idea, argument } : null;
}
