/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

export interface Calendar {
  readonly timeZone: string;
  readonly holidays: ReadonlySet<Day>;
}

const DAY_MS = 86_400_000;

/** Wherever it is, a day begins on a quarter of an hour. */
const QUARTER_MS = 900_000;
const MOST_QUARTERS = 20_000;

/** The days of one time zone. Asking for a day takes a hundred times as long as remembering it, and lists ask for the same ones. */
class ZoneDays {
  private readonly formatter: Intl.DateTimeFormat;
  private readonly known = new Map<number, Day>();

  constructor(timeZone: string) {
    // The Canadian form of a date is YYYY-MM-DD.
    this.formatter = new Intl.DateTimeFormat('en-CA', { timeZone });
  }

  at(instant: Date): Day {
    const quarter = Math.floor(instant.getTime() / QUARTER_MS);
    let day = this.known.get(quarter);
    if (day === undefined) {
      if (this.known.size >= MOST_QUARTERS) this.known.clear();
      this.known.set(quarter, (day = this.formatter.format(instant)));
    }
    return day;
  }
}

const zones = new Map<string, ZoneDays>();

/** The day it is at an instant, where the calendar applies. */
export function dayOf(instant: Date, { timeZone }: Calendar): Day {
  let zone = zones.get(timeZone);
  if (!zone) zones.set(timeZone, (zone = new ZoneDays(timeZone)));
  return zone.at(instant);
}

/** The first instant after a day, where the calendar applies. */
export function endOfDay(day: Day, calendar: Calendar): Date {
  // No zone is further ahead of UTC than fourteen hours, and all of them begin their days on a quarter.
  let instant = Date.parse(`${addDays(day, 1)}T00:00:00Z`) - 56 * QUARTER_MS;
  while (dayOf(new Date(instant), calendar) <= day) instant += QUARTER_MS;
  return new Date(instant);
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day so many years later; 1 March for a leap day where there is none. */
export function addYears(day: Day, years: number): Day {
  const then = new Date(`${day}T00:00:00Z`);
  then.setUTCFullYear(then.getUTCFullYear() + years);
  return then.toISOString().slice(0, 10);
}

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** Clear days between a notice and what it announces: neither the day of the one nor of the other counts (D2). */
export function clearDays(notice: Day, event: Day): number {
  return Math.max(0, daysBetween(notice, event) - 1);
}

export function isWorkingDay(day: Day, calendar: Calendar): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !calendar.holidays.has(day);
}

/** The day that is `count` working days after `from`, which itself doesn't count. */
export function addWorkingDays(from: Day, count: number, calendar: Calendar): Day {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) left--;
  }
  return day;
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: Day, to: Day, calendar: Calendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count++;
  return count;
}
