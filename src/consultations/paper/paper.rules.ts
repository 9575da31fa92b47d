import { dayOf, type Calendar, type Problem } from '../../platform/index.js';
import { endOf, stateAt, type Times } from '../consultation.rules.js';
import { ConsultationNotOpen } from '../submissions/index.js';
import { NotReceivedInTime, PaperTooLate } from './paper.problems.js';

const DAY_MS = 86_400_000;
/** How long after closing there is to type in what had been received by then. */
export const DAYS_TO_ENTER = 14;

/** From this instant on nothing that came on paper is entered any more. */
export function paperEndOf(times: Pick<Times, 'closesAt' | 'stoppedAt'>): Date {
  return new Date(endOf(times).getTime() + DAYS_TO_ENTER * DAY_MS);
}

export interface Received {
  /** A day, as YYYY-MM-DD. */
  readonly receivedOn: string;
  /** Said by the officer: it was there before the closing moment. */
  readonly receivedBeforeClosing: boolean;
}

/** What was received while people could answer is entered until a stated time after closing (G6, G7). */
export function entryProblem(times: Times, { receivedOn, receivedBeforeClosing }: Received, calendar: Calendar, now: Date): Problem | null {
  if (stateAt(times, now) === 'announced') return new ConsultationNotOpen();
  if (now >= paperEndOf(times) || times.outcomePublishedAt) return new PaperTooLate(DAYS_TO_ENTER);
  const last = endOf(times) < now ? endOf(times) : now;
  const isInTime = receivedBeforeClosing && receivedOn >= dayOf(times.opensAt, calendar) && receivedOn <= dayOf(last, calendar);
  return isInTime ? null : new NotReceivedInTime();
}
