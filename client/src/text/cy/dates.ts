import type { dates as English } from '../en/dates.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('cy');
const months = 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' ');
const weekdays = 'Dydd Sul,Dydd Llun,Dydd Mawrth,Dydd Mercher,Dydd Iau,Dydd Gwener,Dydd Sadwrn'.split(',');

export const dates: typeof English = {
  day: (weekday, day, month, year) =>
    `${weekdays[weekday]} ${day} ${months[month]}${year === undefined ? '' : ` ${year}`}`,
  monthOfYear: (month, year) => `${months[month]} ${year}`,
  dayAndTime: (day, time) => `${day}, ${time}`,
  ukTime: (dayAndTime) => `${dayAndTime} (amser y DU)`,
  justNow: 'nawr',
  soon: 'mewn llai na munud',
  today: 'heddiw',
  tomorrow: 'yfory',
  yesterday: 'ddoe',
  inMinutes: (n) => plural(n, { two: 'mewn 2 funud', other: `mewn ${n} munud` }),
  inHours: (n) => plural(n, { other: `mewn ${n} awr` }),
  inDays: (n) => plural(n, { one: 'mewn 1 diwrnod', two: 'mewn 2 ddiwrnod', few: 'mewn 3 diwrnod', other: `mewn ${n} diwrnod` }),
  minutesAgo: (n) => plural(n, { two: '2 funud yn ôl', other: `${n} munud yn ôl` }),
  hoursAgo: (n) => plural(n, { other: `${n} awr yn ôl` }),
  daysAgo: (n) => plural(n, { two: '2 ddiwrnod yn ôl', other: `${n} diwrnod yn ôl` }),
  workingDaysLeft: (n) => plural(n, { two: '2 ddiwrnod gwaith ar ôl', other: `${n} diwrnod gwaith ar ôl` }),
};
