import { pluralIn } from '../plural.js';

const plural = pluralIn('en-GB');
const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

export const dates = {
  day: (weekday: number, day: number, month: number, year?: number) =>
    `${weekdays[weekday]} ${day} ${months[month]}${year === undefined ? '' : ` ${year}`}`,
  monthOfYear: (month: number, year: number) => `${months[month]} ${year}`,
  dayAndTime: (day: string, time: string) => `${day}, ${time}`,
  ukTime: (dayAndTime: string) => `${dayAndTime} (UK time)`,
  justNow: 'just now',
  soon: 'in less than a minute',
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  inMinutes: (n: number) => plural(n, { one: 'in 1 minute', other: `in ${n} minutes` }),
  inHours: (n: number) => plural(n, { one: 'in 1 hour', other: `in ${n} hours` }),
  inDays: (n: number) => plural(n, { one: 'in 1 day', other: `in ${n} days` }),
  minutesAgo: (n: number) => plural(n, { one: '1 minute ago', other: `${n} minutes ago` }),
  hoursAgo: (n: number) => plural(n, { one: '1 hour ago', other: `${n} hours ago` }),
  daysAgo: (n: number) => plural(n, { one: '1 day ago', other: `${n} days ago` }),
  workingDaysLeft: (n: number) =>
    plural(n, { one: '1 working day left', other: `${n} working days left` }),
};
