import type { Problem, Texts } from '../../platform/index.js';
import { PARTICIPATION_LEVELS, type ParticipationLevel } from '../consultation.entity.js';
import { stateAt, type Times } from '../consultation.rules.js';
import { ConsultationOver, LevelNeedsReason, NeverEarlier } from './changing.problems.js';

/** What people plan by changes only while they still can take part, or before. */
export function overProblem(times: Times, now: Date): Problem | null {
  const state = stateAt(times, now);
  return state === 'announced' || state === 'open' ? null : new ConsultationOver();
}

/** Only ever later (G3). */
export function extensionProblem(times: Times, closesAt: Date, now: Date): Problem | null {
  return overProblem(times, now) ?? (closesAt > times.closesAt ? null : new NeverEarlier());
}

/** Promising more needs nothing; promising less is told, and why (G8). */
export function levelProblem(before: ParticipationLevel, after: ParticipationLevel, reason: Texts | null): Problem | null {
  const isLower = PARTICIPATION_LEVELS.indexOf(after) < PARTICIPATION_LEVELS.indexOf(before);
  return isLower && !reason ? new LevelNeedsReason() : null;
}
