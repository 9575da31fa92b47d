import { ProfileEntity } from '../../identity/index.js';
import type { Transaction } from '../../platform/index.js';
import { YouthMembershipEntity } from '../membership/index.js';
import { YouthSpaceEntity } from '../youth-space.entity.js';
import { ReentryEntity } from './reentry.entity.js';

/** Uses a worker's code up: whose it is; null when it is no such code, was used, or its time is over. */
export async function useReentry(tx: Transaction, codeHash: string): Promise<{ membership: YouthMembershipEntity; profile: ProfileEntity } | null> {
  const reentry = await tx.lock(ReentryEntity, { codeHash });
  if (!reentry || reentry.usedAt || reentry.expiresAt <= tx.now) return null;
  const membership = await tx.lock(YouthMembershipEntity, { id: reentry.membershipId });
  const profile = membership && !membership.leftAt ? await tx.find(ProfileEntity, { id: membership.profileId }) : null;
  const space = membership && (await tx.find(YouthSpaceEntity, { id: membership.spaceId }));
  if (!membership || !profile || profile.suspendedAt || !space) return null;
  await tx.save(ReentryEntity, { ...reentry, usedAt: tx.now });
  tx.audit({ organisationId: space.organisationId, actor: 'system', act: 'youth-reentry.used', subject: { kind: 'space', id: space.id }, details: { reentry: reentry.id } });
  return { membership, profile };
}
