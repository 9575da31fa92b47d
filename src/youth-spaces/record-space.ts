import type { Transaction, Viewer } from '../platform/index.js';
import { YouthSpaceEntity } from './youth-space.entity.js';

interface Done {
  readonly act: 'opened' | 'paused' | 'changed' | 'assessed' | 'signature-withdrawn' | 'reading-decided' | 'closed';
  readonly actor: Viewer | 'system';
  readonly details?: Record<string, unknown>;
}

/** Keeps a space that has changed, for the record and for those who look at it. */
export function recordSpace(tx: Transaction, space: YouthSpaceEntity, done: Done): Promise<YouthSpaceEntity> {
  space.version += 1;
  tx.record({ kind: `youth-space.${done.act}`, topics: [`youth-space:${space.id}`] });
  tx.audit({ organisationId: space.organisationId, actor: done.actor, act: `youth-space.${done.act}`, subject: { kind: 'space', id: space.id }, details: done.details ?? {} });
  return tx.save(YouthSpaceEntity, space);
}
