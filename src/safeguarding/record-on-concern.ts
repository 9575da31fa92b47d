import { newId, type Transaction, type Viewer } from '../platform/index.js';
import { ConcernEntity } from './concern.entity.js';
import { ConcernEntryEntity, type ConcernEntryKind } from './concern-entry.entity.js';
import type { ConcernReader } from './readers.js';

interface Entry {
  readonly kind: ConcernEntryKind;
  readonly words: string;
  readonly body?: string | null;
  readonly reference?: string | null;
}

/** Adds a line to a concern’s file. */
export async function addEntry(tx: Transaction, viewer: Viewer, concern: ConcernEntity, entry: Entry): Promise<void> {
  const { kind, words, body = null, reference = null } = entry;
  const profileId = viewer.profile?.id ?? '';
  await tx.save(ConcernEntryEntity, { id: newId(), concernId: concern.id, kind, words, body, reference, profileId, at: tx.now });
}

/** Keeps a changed concern: told to those who look at it, and on the record where only its readers find it (E1). */
export async function keepConcern(tx: Transaction, actor: Viewer | 'system', concern: ConcernEntity, act: string): Promise<ConcernEntity> {
  const { id, organisationId } = concern;
  tx.record({ kind: `concern.${act}`, topics: [`concern:${id}`, `concerns:${organisationId}`] });
  tx.audit({ organisationId, actor, act: `concern.${act}`, subject: { kind: 'concern', id }, sealed: true });
  return tx.save(ConcernEntity, { ...concern, version: concern.version + 1 });
}

/** The one who reads it first is told that something waits: nothing of what, or of whom (E1). */
export function tellReader(tx: Transaction, { id }: ConcernEntity, { profileId }: Pick<ConcernReader, 'profileId'>): void {
  tx.record({ kind: 'concern.waits', topics: [`concern:${id}`], facts: { owner: profileId } });
}
