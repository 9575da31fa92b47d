import type { Texts, Transaction, Viewer } from '../platform/index.js';
import { CommitmentStepEntity } from './commitment-step.entity.js';
import { CommitmentEntity } from './commitment.entity.js';
import { commitmentChanged } from './commitment.events.js';

type Changed = Partial<Pick<CommitmentEntity, 'state' | 'dueOn' | 'ownerId'>> & { readonly note: Texts | null };

/** Changes a commitment and keeps how it stood before; everybody who follows it is told (D7). The rules were asked. */
export async function takeStep(tx: Transaction, viewer: Viewer, commitment: CommitmentEntity, changed: Changed): Promise<CommitmentEntity> {
  Object.assign(commitment, changed, { changedAt: tx.now, version: commitment.version + 1 });
  const { id, organisationId, state, dueOn, ownerId, note } = commitment;
  const takenBy = viewer.profile?.id ?? ownerId;
  await tx.manager.insert(CommitmentStepEntity, { commitmentId: id, number: commitment.version, state, dueOn, ownerId, note, takenBy, takenAt: tx.now });
  tx.record(commitmentChanged(commitment, takenBy));
  tx.audit({ organisationId, actor: viewer, act: 'commitment.changed', subject: { kind: 'commitment', id }, details: { state, dueOn, ownerId } });
  return tx.save(CommitmentEntity, commitment);
}
