import { addWorkingDays, dayOf, workingDaysBetween, type Calendar, type Day, type Problem } from '../../platform/index.js';
import type { AnswerDueEntity } from '../answer-due.entity.js';
import { answerDueState, refusalOfAnswer, type ClockFacts } from '../answer-due.rules.js';
import { AlreadyDelayed, DelayDayUnfit, TooLateToDelay } from './clock.problems.js';

/** No answer is put off by more working days than this. */
export const LONGEST_DELAY = 60;
/** So many times at most somebody is told that the answer is being worked on. */
export const MOST_HOLDING_REPLIES = 5;

/** Extended to a day, or paused until one. */
export interface Delay {
  readonly how: 'extended' | 'paused';
  readonly until: Day;
}

type DelayFacts = Pick<AnswerDueEntity, 'answeredAt' | 'liftedAt' | 'delayedAt' | 'dueOn'>;

/** Once, while there is still time, and to a day that is later but not out of sight. */
export function refusalOfDelay(due: DelayFacts, { how, until }: Delay, today: Day, calendar: Calendar): Problem | null {
  const refusal = refusalOfAnswer(due);
  if (refusal) return refusal;
  if (due.delayedAt) return new AlreadyDelayed();
  if (today > due.dueOn) return new TooLateToDelay();
  const first = how === 'extended' ? due.dueOn : today;
  const last = addWorkingDays(first, LONGEST_DELAY, calendar);
  return until > first && until <= last ? null : new DelayDayUnfit(first, last);
}

/** The new day: the one said, or, after a pause, as many working days from its end as were left when it began. */
export function dueDayAfter(due: { readonly dueOn: Day }, { how, until }: Delay, today: Day, calendar: Calendar): Day {
  return how === 'extended' ? until : addWorkingDays(until, workingDaysBetween(today, due.dueOn, calendar), calendar);
}

export type ReminderStage = 'due-soon' | 'due' | 'overdue' | 'long-overdue';

/** What the one who owes an answer is reminded of on a day: soon, on the day itself, and when it has passed. */
export function reminderStage(due: ClockFacts, now: Date, calendar: Calendar): ReminderStage | null {
  const today = dayOf(now, calendar);
  const state = answerDueState(due, today, calendar);
  if (state === 'due-soon') return today === due.dueOn ? 'due' : 'due-soon';
  return state === 'overdue' || state === 'long-overdue' ? state : null;
}
