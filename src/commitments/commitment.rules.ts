import type { Day, Problem } from '../platform/index.js';
import type { CommitmentEntity, CommitmentState } from './commitment.entity.js';
import { CommitmentSettled } from './commitment.problems.js';

const isSettled = (state: CommitmentState): boolean => state === 'kept' || state === 'broken';

/** The day has passed and it is neither kept nor given up (D7). */
export function isOverdue(commitment: Pick<CommitmentEntity, 'state' | 'dueOn'>, today: Day): boolean {
  return !isSettled(commitment.state) && commitment.dueOn < today;
}

/** Once kept or broken it stays so: what comes after is promised anew. */
export function refusalOfChange(commitment: Pick<CommitmentEntity, 'state'>): Problem | null {
  return isSettled(commitment.state) ? new CommitmentSettled() : null;
}
