import { addWorkingDays, dayOf, workingDaysBetween, type Calendar, type Day, type Problem } from '../platform/index.js';
import { AlreadyAnswered, NothingToAnswer } from './answer.problems.js';

/** Not stored: it follows from the clock. */
export type AnswerDueState = 'due' | 'due-soon' | 'paused' | 'answered' | 'overdue' | 'long-overdue' | 'lifted';

/** From so many working days before its day on, an answer is due soon. */
export const DUE_SOON_WITHIN = 3;
/** So many working days after its day, an answer that hasn't come is long overdue. */
export const LONG_OVERDUE_AFTER = 20;

interface Councillor {
  readonly profileId: string;
  readonly wardId: string | null;
  readonly portfolios: readonly string[];
}

/** What decides who owes an answer: whom it was put to, the ward it concerns, the topic it is about. */
export interface Concerns {
  readonly councillorId?: string | null;
  readonly wardId: string | null;
  readonly topic?: string | null;
}

/**
 * Whom it was put to, otherwise the councillor of the ward it concerns, otherwise the one whose portfolio it is,
 * otherwise the council's longest-serving; `councillors` come in that order (D1).
 */
export function whoOwes<Owing extends Councillor>(councillors: readonly Owing[], { councillorId, wardId, topic }: Concerns): Owing | null {
  const asked = councillorId ? councillors.find(({ profileId }) => profileId === councillorId) : undefined;
  const ofTheWard = wardId === null ? undefined : councillors.find((councillor) => councillor.wardId === wardId);
  const ofThePortfolio = topic ? councillors.find(({ portfolios }) => portfolios.includes(topic)) : undefined;
  return asked ?? ofTheWard ?? ofThePortfolio ?? councillors[0] ?? null;
}

/** Who takes on what a councillor leaves behind: who was elected for the same ward since. Without one, a clerk names somebody. */
export function successorOf<Owing extends Councillor>(councillors: readonly Owing[], wardId: string | null): Owing | null {
  return wardId === null ? null : (councillors.findLast((councillor) => councillor.wardId === wardId) ?? null);
}

/** The last day on which an answer is in time: the day it fell due doesn't count. */
export function dueDay(openedAt: Date, workingDays: number, calendar: Calendar): Day {
  return addWorkingDays(dayOf(openedAt, calendar), workingDays, calendar);
}

export interface ClockFacts {
  readonly dueOn: Day;
  readonly answeredAt: Date | null;
  readonly liftedAt: Date | null;
  readonly resumesOn: Day | null;
}

/** An answer on the day itself is in time. */
export function answerDueState(due: ClockFacts, today: Day, calendar: Calendar): AnswerDueState {
  if (due.answeredAt) return 'answered';
  if (due.liftedAt) return 'lifted';
  if (due.resumesOn && today < due.resumesOn) return 'paused';
  const left = workingDaysBetween(today, due.dueOn, calendar);
  if (today <= due.dueOn) return left <= DUE_SOON_WITHIN ? 'due-soon' : 'due';
  return -left > LONG_OVERDUE_AFTER ? 'long-overdue' : 'overdue';
}

/** What is answered once more is a revision, and says so. */
export function refusalOfAnswer(due: Pick<ClockFacts, 'answeredAt' | 'liftedAt'>): Problem | null {
  if (due.liftedAt) return new NothingToAnswer();
  return due.answeredAt ? new AlreadyAnswered() : null;
}
