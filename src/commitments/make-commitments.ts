import { newId, toTexts, type Transaction } from '../platform/index.js';
import { CommitmentStepEntity } from './commitment-step.entity.js';
import { CommitmentEntity } from './commitment.entity.js';
import { commitmentMade } from './commitment.events.js';
import type { CommitmentInput } from './commitment.input.js';

export interface PromiseGiven {
  readonly promisedIn: { readonly kind: string; readonly id: string };
  /** Whoever follows one of these contributed to it, and is told of each change (D7). */
  readonly topics: readonly string[];
  readonly organisationId: string;
  /** Who sees to those that name nobody else. */
  readonly ownerId: string;
  /** Whoever makes it for somebody else: the owner is told. */
  readonly promisedBy?: string;
  readonly commitments: readonly (CommitmentInput & { readonly ownerId?: string | null })[];
}

/** Keeps what is promised in a decision or an answer, as part of the deed that promises it. */
export async function makeCommitments(tx: Transaction, given: PromiseGiven): Promise<void> {
  for (const { what, dueOn, ownerId: named } of given.commitments) {
    const commitment = await tx.save(CommitmentEntity, {
      id: newId(),
      promisedInKind: given.promisedIn.kind,
      promisedInId: given.promisedIn.id,
      organisationId: given.organisationId,
      what: toTexts(what),
      ownerId: named ?? given.ownerId,
      dueOn,
      state: 'promised',
      note: null,
      topics: [...given.topics],
      promisedAt: tx.now,
      changedAt: tx.now,
      version: 1,
    });
    const { id: commitmentId, ownerId, promisedAt: takenAt } = commitment;
    const step = { number: 1, state: 'promised' as const, dueOn, ownerId, note: null, takenBy: given.promisedBy ?? ownerId, takenAt };
    await tx.manager.insert(CommitmentStepEntity, { commitmentId, ...step });
    tx.record(commitmentMade(commitment, given.promisedBy ?? ownerId));
  }
}
