import { addDays, type Calendar, type Day } from './days.js';
import type { Season } from './jurisdictions.js';

export function isWithinSeason(day: Day, { from, to }: Season): boolean {
  const ofYear = day.slice(5);
  return from <= to ? from <= ofYear && ofYear <= to : from <= ofYear || ofYear <= to;
}

export interface DaysAway {
  /** Days from `from` up to but without `to` that are neither in a season nor bank holidays. */
  readonly counting: number;
  readonly bankHolidays: readonly Day[];
  readonly seasons: readonly Season[];
}

/** What is left of a time when those days are taken out in which many people are away. */
export function daysAway(from: Day, to: Day, calendar: Calendar, seasons: readonly Season[]): DaysAway {
  const bankHolidays: Day[] = [];
  const touched = new Set<Season>();
  let counting = 0;
  for (let day = from; day < to; day = addDays(day, 1)) {
    const season = seasons.find((candidate) => isWithinSeason(day, candidate));
    if (season) touched.add(season);
    else if (calendar.holidays.has(day)) bankHolidays.push(day);
    else counting++;
  }
  return { counting, bankHolidays, seasons: [...touched] };
}
