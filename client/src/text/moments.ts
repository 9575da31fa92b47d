/** The clock of the place. Everybody reads the same wall time, wherever their device thinks it is. */
const zone = 'Europe/London';

const reader = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

export interface WallTime {
  year: number;
  /** 0 is January. */
  month: number;
  day: number;
  /** 0 is Sunday. */
  weekday: number;
  time: string;
  /** Days since 1970 on the wall calendar: two of them subtracted give calendar days between. */
  dayNumber: number;
}

/** A DateTime (an instant) or a Date (a day, which has no zone) as the wall calendar of the place shows it. */
export function wallTime(moment: string): WallTime {
  const instant = new Date(moment.length === 10 ? `${moment}T12:00:00Z` : moment);
  const part = Object.fromEntries(reader.formatToParts(instant).map(({ type, value }) => [type, value]));
  const [year, month, day] = [Number(part['year']), Number(part['month']) - 1, Number(part['day'])];
  const midnight = new Date(Date.UTC(year, month, day));
  return {
    year,
    month,
    day,
    weekday: midnight.getUTCDay(),
    time: `${part['hour']}:${part['minute']}`,
    dayNumber: midnight.getTime() / 86_400_000,
  };
}

/** How far a moment is from now, in the largest unit that says something: minutes, hours, or calendar days. */
export function distance(moment: string, now: string): { unit: 'minutes' | 'hours' | 'days'; count: number; past: boolean } {
  const minutes = (Date.parse(moment) - Date.parse(now)) / 60_000;
  const days = wallTime(moment).dayNumber - wallTime(now).dayNumber;
  if (moment.length === 10 || Math.abs(minutes) >= 24 * 60) return { unit: 'days', count: Math.abs(days), past: days < 0 };
  const past = minutes <= 0;
  if (Math.abs(minutes) >= 60) return { unit: 'hours', count: Math.floor(Math.abs(minutes) / 60), past };
  return { unit: 'minutes', count: Math.floor(Math.abs(minutes)), past };
}

/**
 * The instant at which the clock of the place shows this day and time ("2026-12-01", "23:59"). Where summer time begins,
 * an hour is never shown: meant is as long after the hour before it. Where it ends, one is shown twice: the later is meant.
 */
export function instantOf(day: string, time: string): string {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const meant = 2 * asUtc - shownAsUtc(asUtc);
  return new Date(shownAsUtc(meant) === asUtc ? meant : asUtc).toISOString();
}

/** What the clock of the place shows at an instant, as if it were UTC. */
function shownAsUtc(instant: number): number {
  const { dayNumber, time } = wallTime(new Date(instant).toISOString());
  return Date.parse(`${new Date(dayNumber * 86_400_000).toISOString().slice(0, 10)}T${time}:00Z`);
}
