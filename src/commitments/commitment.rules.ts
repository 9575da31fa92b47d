import type { Day, Problem, Texts } from '../platform/index.js';
import type { CommitmentEntity, CommitmentState } from './commitment.entity.js';
import { CommitmentSettled, DayDoesNotMove, LaterDayMissing, ReasonMissing, WasBegun } from './commitment.problems.js';

/** Delivered or dropped: nothing more becomes of it. */
export const isSettled = (state: CommitmentState): boolean => state === 'delivered' || state === 'dropped';

/** The day has passed and it is neither delivered nor dropped (D7). */
export function isOverdue(commitment: Pick<CommitmentEntity, 'state' | 'dueOn'>, today: Day): boolean {
  return !isSettled(commitment.state) && commitment.dueOn < today;
}

/** Once delivered or dropped it stays so: what comes after is promised anew. */
export function refusalOfChange(commitment: Pick<CommitmentEntity, 'state'>): Problem | null {
  return isSettled(commitment.state) ? new CommitmentSettled() : null;
}

export interface StepWanted {
  readonly state: CommitmentState;
  /** Only where it is delayed. */
  readonly dueOn: Day | null;
  readonly note: Texts | null;
}

/** May it stand so from now on? Its day moves only later, by a delay that is owned to, with a public reason (D7). */
export function refusalOfStep(commitment: Pick<CommitmentEntity, 'state' | 'dueOn'>, wanted: StepWanted): Problem | null {
  const settled = refusalOfChange(commitment);
  if (settled) return settled;
  if (wanted.state === 'promised' && commitment.state !== 'promised') return new WasBegun();
  if (wanted.state !== 'delayed' && wanted.dueOn !== null) return new DayDoesNotMove();
  if (wanted.state === 'delayed' && (wanted.dueOn === null || wanted.dueOn <= commitment.dueOn)) return new LaterDayMissing();
  const needsReason = wanted.state === 'delayed' || wanted.state === 'dropped';
  return needsReason && Object.keys(wanted.note ?? {}).length === 0 ? new ReasonMissing() : null;
}
