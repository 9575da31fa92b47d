import { createContext, useContext } from 'react';
import { distance, wallTime } from './moments.js';
import { useText } from './use-text.js';

const NowContext = createContext('');

/** The moment at which the page was rendered, then kept by the browser's clock. */
export const NowProvider = NowContext.Provider;

export const useNow = (): string => useContext(NowContext);

interface Dates {
  /** "Tuesday 1 December", with the year when it isn't this one. */
  day: (moment: string) => string;
  /** "Tuesday 1 December, 17:00". */
  dayAndTime: (moment: string) => string;
  /** "in 3 days", "5 minutes ago". */
  fromNow: (moment: string) => string;
}

export function useDates(): Dates {
  const now = useNow();
  const { dates: words } = useText();
  const day = (moment: string): string => {
    const at = wallTime(moment);
    return words.day(at.weekday, at.day, at.month, at.year === wallTime(now).year ? undefined : at.year);
  };
  return {
    day,
    dayAndTime: (moment) => words.dayAndTime(day(moment), wallTime(moment).time),
    fromNow: (moment) => {
      const { unit, count, past } = distance(moment, now);
      if (unit === 'minutes') return count === 0 ? (past ? words.justNow : words.soon) : past ? words.minutesAgo(count) : words.inMinutes(count);
      if (unit === 'hours') return past ? words.hoursAgo(count) : words.inHours(count);
      if (count <= 1) return count === 0 ? words.today : past ? words.yesterday : words.tomorrow;
      return past ? words.daysAgo(count) : words.inDays(count);
    },
  };
}
