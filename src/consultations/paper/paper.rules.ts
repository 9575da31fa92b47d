import { dayOf, inForce, type Jurisdiction, type Problem } from '../../platform/index.js';
import { endOf, stateAt, type Times } from '../consultation.rules.js';
import { ConsultationNotOpen } from '../submissions/index.js';
import { NotReceivedInTime, PaperTooLate } from './paper.problems.js';

const DAY_MS = 86_400_000;

type Ending = Pick<Times, 'closesAt' | 'stoppedAt'>;
export type EntryRules = Pick<Jurisdiction, 'calendar' | 'paperEntryDays'>;

/** How many days after closing there are to type in what had been received by then, as it was asked on the day of closing. */
export function daysToEnter(times: Ending, { calendar, paperEntryDays }: EntryRules): number {
  return inForce(paperEntryDays, dayOf(endOf(times), calendar));
}

/** From this instant on nothing that came on paper is entered any more. */
export function paperEndOf(times: Ending, rules: EntryRules): Date {
  return new Date(endOf(times).getTime() + daysToEnter(times, rules) * DAY_MS);
}

export interface Received {
  /** A day, as YYYY-MM-DD. */
  readonly receivedOn: string;
  /** Said by the officer: it was there before the closing moment. */
  readonly receivedBeforeClosing: boolean;
}

/** What was received while people could answer is entered until a stated time after closing (G6, G7). */
export function entryProblem(times: Times, { receivedOn, receivedBeforeClosing }: Received, rules: EntryRules, now: Date): Problem | null {
  if (stateAt(times, now) === 'announced') return new ConsultationNotOpen();
  const { calendar } = rules;
  if (now >= paperEndOf(times, rules) || times.outcomePublishedAt) return new PaperTooLate(daysToEnter(times, rules));
  const last = endOf(times) < now ? endOf(times) : now;
  const isInTime = receivedBeforeClosing && receivedOn >= dayOf(times.opensAt, calendar) && receivedOn <= dayOf(last, calendar);
  return isInTime ? null : new NotReceivedInTime();
}
