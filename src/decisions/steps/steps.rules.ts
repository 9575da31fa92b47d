import { isSettled, type CommitmentState } from '../../commitments/index.js';
import type { Problem } from '../../platform/index.js';
import type { DecisionState } from '../decision.entity.js';
import { isFinal } from '../decision.rules.js';
import { AlreadyDecided } from '../decision.problems.js';
import { NotDecidedYet, PromisesOpen, StepNotPossible, SupersededBySomethingElse } from './steps.problems.js';

interface Decision {
  readonly id: string;
  readonly organisationId: string;
  readonly state: DecisionState;
  /** As the record says; null before. */
  readonly decidedOn: string | null;
}

const stands = (state: DecisionState): boolean => state === 'decided' || state === 'being-carried-out' || state === 'done';

/** Taken back until it is decided, and never after. */
export const refusalOfWithdrawal = ({ state }: Decision): Problem | null => (isFinal(state) ? new AlreadyDecided() : null);

/** Carried out once it is decided. */
export function refusalOfCarryingOut({ state }: Decision): Problem | null {
  if (!isFinal(state)) return new NotDecidedYet();
  return state === 'decided' ? null : new StepNotPossible();
}

/** Done when it is being carried out and every promise made in it is delivered or dropped (D7). */
export function refusalOfFinishing({ state }: Decision, openPromises: number): Problem | null {
  if (!isFinal(state)) return new NotDecidedYet();
  if (state !== 'being-carried-out' && state !== 'decided') return new StepNotPossible();
  return openPromises > 0 ? new PromisesOpen(openPromises) : null;
}

/** Where it may go next, by how its promises stand: one that was begun says that it is carried out, all of them settled that it is done (D7). */
export function suggestedStep({ state }: Pick<Decision, 'state'>, promises: readonly { readonly state: CommitmentState }[]): 'being-carried-out' | 'done' | null {
  if (state !== 'decided' && state !== 'being-carried-out') return null;
  if (promises.length > 0 && promises.every((promise) => isSettled(promise.state))) return 'done';
  return state === 'decided' && promises.some((promise) => promise.state !== 'promised') ? 'being-carried-out' : null;
}

/** Replaced by another decision of the same council that was decided after it, on the same day at the earliest. */
export function refusalOfSuperseding(decision: Decision, by: Decision & { readonly supersededBy: string | null }): Problem | null {
  if (!isFinal(decision.state) || !isFinal(by.state)) return new NotDecidedYet();
  if (!stands(decision.state)) return new StepNotPossible();
  const isLater = (by.decidedOn ?? '') >= (decision.decidedOn ?? '');
  const fits = stands(by.state) && isLater && by.id !== decision.id && by.organisationId === decision.organisationId;
  return fits ? null : new SupersededBySomethingElse();
}
