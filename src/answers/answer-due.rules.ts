import { addWorkingDays, dayOf, workingDaysBetween, type Calendar, type Day, type Problem } from '../platform/index.js';
import { AlreadyAnswered } from './answer.problems.js';

/** Not stored: it follows from the clock. */
export type AnswerDueState = 'due' | 'answered' | 'overdue' | 'long-overdue';

/** So many working days after its day, an answer that hasn't come is long overdue. */
export const LONG_OVERDUE_AFTER = 20;

/** The councillor of the ward it concerns, otherwise the council's longest-serving; `councillors` come in that order (D1). */
export function whoOwes<Councillor extends { readonly wardId: string | null }>(
  councillors: readonly Councillor[],
  wardId: string | null,
): Councillor | null {
  const ofTheWard = wardId === null ? undefined : councillors.find((councillor) => councillor.wardId === wardId);
  return ofTheWard ?? councillors[0] ?? null;
}

/** The last day on which an answer is in time: the day it fell due doesn't count. */
export function dueDay(openedAt: Date, workingDays: number, calendar: Calendar): Day {
  return addWorkingDays(dayOf(openedAt, calendar), workingDays, calendar);
}

/** An answer on the day itself is in time. */
export function answerDueState(due: { readonly dueOn: Day; readonly answeredAt: Date | null }, today: Day, calendar: Calendar): AnswerDueState {
  if (due.answeredAt) return 'answered';
  if (today <= due.dueOn) return 'due';
  return workingDaysBetween(due.dueOn, today, calendar) > LONG_OVERDUE_AFTER ? 'long-overdue' : 'overdue';
}

/** A second answer to the same duty is a revision, and says so. */
export function refusalOfAnswer(due: { readonly answeredAt: Date | null }): Problem | null {
  return due.answeredAt ? new AlreadyAnswered() : null;
}
