import { dayOf, daysAway, daysBetween, inForce, type Jurisdiction, type ProblemText } from '../../platform/index.js';
import type { WarningKind } from '../finding.js';

/** Something that isn't forbidden, but that those who open must have thought about. */
export interface Warning {
  readonly kind: WarningKind;
  readonly words: ProblemText;
  /** What takes the answer to it. */
  readonly path: string;
}

/** People have less time than usual, or much of it are holidays (G3): by the days of the place, not of the server. */
export function timeWarnings(opensAt: Date, closesAt: Date, { calendar, consultationDays, holidaySeasons }: Jurisdiction): Warning[] {
  const [from, to] = [dayOf(opensAt, calendar), dayOf(closesAt, calendar)];
  const usual = inForce(consultationDays, from);
  const days = daysBetween(from, to);
  if (days < usual) return [{ kind: 'short-time', path: 'shortTimeReason', words: shortTime(usual, days) }];
  const { counting, bankHolidays, seasons } = daysAway(from, to, calendar, inForce(holidaySeasons, from));
  if (counting >= usual) return [];
  const named = (language: 'en' | 'cy'): string => [...seasons.map(({ name }) => name[language]), ...bankHolidays].join(', ');
  return [{ kind: 'holidays', path: 'acknowledgesHolidays', words: holidays(usual, counting, named) }];
}

function shortTime(usual: number, days: number): ProblemText {
  return {
    en: `People usually have ${usual} days or more to answer, and here ${days}. Give them longer, or say why this is shorter.`,
    cy: `Fel arfer mae gan bobl ${usual} diwrnod neu fwy i ateb, ac yma ${days}. Rhowch ragor o amser iddynt, neu dywedwch pam fod hwn yn fyrrach.`,
  };
}

function holidays(usual: number, counting: number, named: (language: 'en' | 'cy') => string): ProblemText {
  return {
    en: `Only ${counting} of these days are outside holidays (${named('en')}); people usually have ${usual}. Give them longer, say why not, or confirm that you know.`,
    cy: `Dim ond ${counting} o’r dyddiau hyn sydd y tu allan i wyliau (${named('cy')}); fel arfer mae gan bobl ${usual}. Rhowch ragor o amser iddynt, dywedwch pam ddim, neu cadarnhewch eich bod yn gwybod.`,
  };
}
