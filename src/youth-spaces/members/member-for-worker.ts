import { NotAllowed, NotAvailable, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { memberNow, YouthMembershipEntity } from '../membership/index.js';
import { spaceFor } from '../space-now.js';
import type { MemberFacts } from '../membership/index.js';

/** A member as a worker of their space acts on them. */
export interface MemberForWorker {
  readonly membership: YouthMembershipEntity;
  readonly organisationId: string;
  readonly facts: MemberFacts;
}

/** Locked; a refusal for everybody but the workers of that space. */
export async function memberForWorker(tx: Transaction, viewer: Viewer, membershipId: string): Promise<Problem | MemberForWorker> {
  const meant = await tx.find(YouthMembershipEntity, { id: membershipId });
  const now = meant && (await spaceFor(tx, viewer, meant.spaceId));
  if (!meant || !now) return new NotAvailable();
  if (!now.isWorker) return new NotAllowed();
  const membership = await tx.lock(YouthMembershipEntity, { id: membershipId });
  const facts = await memberNow(tx, meant.spaceId, meant.profileId);
  return membership && facts ? { membership, organisationId: now.space.organisationId, facts } : new NotAvailable();
}

/** On the record as an act in the space: who the young person is stands nowhere in it (Y6). */
export function tellOfMember(tx: Transaction, viewer: Viewer, { membership, organisationId }: MemberForWorker, { act, details = {} }: { act: string; details?: Record<string, unknown> }): void {
  tx.record({ kind: act, topics: [`youth-space:${membership.spaceId}`] });
  tx.audit({ organisationId, actor: viewer, act, subject: { kind: 'space', id: membership.spaceId }, details });
}
