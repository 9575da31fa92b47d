import type { Transaction, Viewer } from '../platform/index.js';
import { YouthSpaceEntity } from './youth-space.entity.js';

/** Keeps a space that has changed, for the record and for those who look at it. */
export function recordSpace(tx: Transaction, space: YouthSpaceEntity, done: { act: string; actor: Viewer | 'system' }): Promise<YouthSpaceEntity> {
  space.version += 1;
  tx.record({ kind: `youth-space.${done.act}`, topics: [`youth-space:${space.id}`] });
  tx.audit({ organisationId: space.organisationId, actor: done.actor, act: `youth-space.${done.act}`, subject: { kind: 'space', id: space.id } });
  return tx.save(YouthSpaceEntity, space);
}
