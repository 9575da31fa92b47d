import type { Files } from '../../files/index.js';
import { isRefusal, newId, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import type { IdeaContent } from '../content/index.js';
import { IdeaVersionEntity, type IdeaVersionState } from './version.entity.js';

export const VERSION = 'idea-version';

interface VersionToKeep extends Pick<IdeaVersionEntity, 'ideaId' | 'number' | 'heldBecause'> {
  readonly content: IdeaContent;
  readonly reason: string | null;
  readonly state: IdeaVersionState;
}

/** Keeps a version with its pictures; refused when one of them isn't the author's to use. */
export async function keepVersion(tx: Transaction, files: Files, author: Viewer, version: VersionToKeep): Promise<IdeaVersionEntity | Problem> {
  const id = newId();
  const refusal = await files.attach(tx, author, version.content.pictureIds, { kind: VERSION, id });
  return isRefusal(refusal) ? refusal : tx.save(IdeaVersionEntity, { ...version, id, writtenAt: tx.now });
}

/** Nobody had supported these words: nothing of them needs to stay. */
export async function dropVersion(tx: Transaction, files: Files, ideaId: string, number: number): Promise<void> {
  const version = await tx.find(IdeaVersionEntity, { ideaId, number });
  if (!version) return;
  await files.detachAll(tx, { kind: VERSION, id: version.id });
  await tx.manager.delete(IdeaVersionEntity, { id: version.id });
}

/** A number that no version has yet, those that wait or were refused among them. */
export async function nextNumber(tx: Transaction, ideaId: string): Promise<number> {
  return ((await tx.manager.maximum(IdeaVersionEntity, 'number', { ideaId })) ?? 0) + 1;
}
