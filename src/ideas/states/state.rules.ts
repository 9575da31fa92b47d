import type { Problem } from '../../platform/index.js';
import type { IdeaState } from '../idea.entity.js';
import { AnswerIsOwed, WrongState } from '../idea.problems.js';
import { CommitmentsOpen, ReasonDoesNotFit } from './state.problems.js';

/** Steps that somebody takes and gives a reason for. The others follow from support, an answer, a merge or a clerk's reading. */
export type StepState = 'withdrawn' | 'adopted' | 'declined' | 'being-delivered' | 'delivered';

/** From where each of these steps leads on. */
const FROM: Readonly<Record<StepState, readonly IdeaState[]>> = {
  withdrawn: ['held', 'open'],
  adopted: ['answered'],
  declined: ['answered'],
  'being-delivered': ['adopted'],
  delivered: ['being-delivered'],
};

/** The steps that a councillor can take from there. */
export function stepsFrom(from: IdeaState): StepState[] {
  return (Object.keys(FROM) as StepState[]).filter((to) => to !== 'withdrawn' && FROM[to].includes(from));
}

export const ADOPTED_BECAUSE = ['council-does-it', 'council-supports-a-group', 'already-under-way'] as const;
export const DECLINED_BECAUSE = ['no-money', 'not-lawful', 'not-ours', 'does-harm', 'done-otherwise', 'not-feasible', 'against-policy'] as const;
export type StepReason = (typeof ADOPTED_BECAUSE)[number] | (typeof DECLINED_BECAUSE)[number];

/** Why the step can't be taken from where the idea is. */
export function refusalOfStep(from: IdeaState, to: StepState): Problem | null {
  if (FROM[to].includes(from)) return null;
  return to === 'withdrawn' && from === 'awaiting-answer' ? new AnswerIsOwed() : new WrongState();
}

/** An idea is adopted or declined for one of the reasons stated for that. */
export function refusalOfReason(to: 'adopted' | 'declined', reason: StepReason): Problem | null {
  const stated: readonly StepReason[] = to === 'adopted' ? ADOPTED_BECAUSE : DECLINED_BECAUSE;
  return stated.includes(reason) ? null : new ReasonDoesNotFit();
}

/** Everything promised was delivered or openly dropped: nothing of it is still to come (D7). */
export function refusalOfDelivered(commitments: readonly { readonly state: string }[]): Problem | null {
  return commitments.some(({ state }) => state !== 'delivered' && state !== 'dropped') ? new CommitmentsOpen() : null;
}
