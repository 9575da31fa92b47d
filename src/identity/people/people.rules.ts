import { addYears, dayOf, endOfDay, jurisdictionOf, type Day, type Problem } from '../../platform/index.js';
import { DayOutOfBounds } from './people.problems.js';

/** What ends within so many days is shown to whoever has to see to it. */
export const SOON_DAYS = 60;
/** Checks are made again at least so often; who somebody is, and a term, hold no longer. */
export const MOST_YEARS = { checks: 3, verification: 5, term: 6 } as const;
export type Lasting = keyof typeof MOST_YEARS;

/** Until the end of a day, which is today at the earliest and within the years that it may last; otherwise why not. */
export function untilEndOf(day: Day, what: Lasting, jurisdiction: string, now: Date): Date | Problem {
  const { calendar } = jurisdictionOf(jurisdiction);
  const from = dayOf(now, calendar);
  const until = addYears(from, MOST_YEARS[what]);
  return day < from || day > until ? new DayOutOfBounds({ from, until }) : endOfDay(day, calendar);
}
