import type { Problem } from '../platform/index.js';
import { OutcomePublished, StillOpen } from './consultation.problems.js';

export type ConsultationState = 'draft' | 'announced' | 'open' | 'closed' | 'outcome-published';

export interface Times {
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly stoppedAt: Date | null;
  readonly outcomePublishedAt: Date | null;
}

/** The first instant at which nothing is taken any more: the one stated, or that of stopping it (G3, G6). */
export const endOf = ({ closesAt, stoppedAt }: Pick<Times, 'closesAt' | 'stoppedAt'>): Date => stoppedAt ?? closesAt;

/** Closed from the closing instant on, whether or not anybody has put that on the record (G6). */
export function stateAt(times: Times, now: Date): Exclude<ConsultationState, 'draft'> {
  if (times.outcomePublishedAt) return 'outcome-published';
  if (now >= endOf(times)) return 'closed';
  return now < times.opensAt ? 'announced' : 'open';
}

/** What people said is complete only when nobody can answer any more, and is told once. */
export function outcomeProblem(consultation: Times, now: Date): Problem | null {
  const state = stateAt(consultation, now);
  if (state === 'open' || state === 'announced') return new StillOpen();
  return state === 'outcome-published' ? new OutcomePublished() : null;
}
