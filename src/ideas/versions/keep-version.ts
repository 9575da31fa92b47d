import { newId, type Transaction } from '../../platform/index.js';
import type { IdeaContent } from '../content/index.js';
import { IdeaVersionEntity, type IdeaVersionState } from './version.entity.js';

interface VersionToKeep extends Pick<IdeaVersionEntity, 'ideaId' | 'number' | 'heldBecause'> {
  readonly content: IdeaContent;
  readonly reason: string | null;
  readonly state: IdeaVersionState;
}

export function keepVersion(tx: Transaction, version: VersionToKeep): Promise<IdeaVersionEntity> {
  return tx.save(IdeaVersionEntity, { ...version, id: newId(), writtenAt: tx.now });
}

/** Nobody had supported these words: nothing of them needs to stay. */
export async function dropVersion(tx: Transaction, ideaId: string, number: number): Promise<void> {
  await tx.manager.delete(IdeaVersionEntity, { ideaId, number });
}

/** A number that no version has yet, those that wait or were refused among them. */
export async function nextNumber(tx: Transaction, ideaId: string): Promise<number> {
  return ((await tx.manager.maximum(IdeaVersionEntity, 'number', { ideaId })) ?? 0) + 1;
}
