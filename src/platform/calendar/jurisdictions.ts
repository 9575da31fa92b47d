import type { AgeBand } from '../access/index.js';
import { ENGLAND_AND_WALES } from './bank-holidays.js';
import type { Calendar, Day } from './days.js';
import { GROUNDS_IN_ENGLAND, GROUNDS_IN_WALES, type WithholdingGround } from './withholding-grounds.js';

/** A rule as it stands from a day on; the last one that has begun is in force. */
export interface Dated<Value> {
  readonly from: Day;
  readonly value: Value;
}

/** A part of the record of a decision. */
export type RecordPart = 'reasons' | 'rejected' | 'interests';

/** What differs by country or may change by law: data with dates, never constants in a rule. */
export interface Jurisdiction {
  readonly code: string;
  readonly calendar: Calendar;
  /** From this age a child may agree to an online service by themselves. */
  readonly consentAge: readonly Dated<number>[];
  /** Bands for which a youth service asks a guardian before a young person writes; a band that isn't known counts as the youngest (Y1). */
  readonly guardianConsent: readonly Dated<readonly AgeBand[]>[];
  /** Bands that may support and vote. */
  readonly mayVote: readonly Dated<readonly AgeBand[]>[];
  /** Clear days of notice before a key decision (D2). */
  readonly noticeDays: readonly Dated<number>[];
  /** Clear days under a general exception (D2). */
  readonly exceptionDays: readonly Dated<number>[];
  /** Without these a decision can't be recorded (D3). */
  readonly recordHolds: readonly Dated<readonly RecordPart[]>[];
  /** Years for which the record of a decision is kept (D8). */
  readonly recordYears: readonly Dated<number>[];
  /** Years for which its background papers are kept (D8). */
  readonly paperYears: readonly Dated<number>[];
  /** Grounds on which part of a decision may be withheld (D9). */
  readonly withholdingGrounds: readonly Dated<readonly WithholdingGround[]>[];
  /** Days that people usually have to answer a consultation; fewer needs a stated reason (G3). */
  readonly consultationDays: readonly Dated<number>[];
  /** Days after closing by which what came of a consultation is due (G5). */
  readonly outcomeDays: readonly Dated<number>[];
  /** Days after closing in which what had come on paper by then is typed in (G7). */
  readonly paperEntryDays: readonly Dated<number>[];
  /** Times of the year in which many are away: days of it don't count towards those of a consultation (G3). */
  readonly holidaySeasons: readonly Dated<readonly Season[]>[];
  /** Whom somebody rings who is in danger, or who would like to talk to somebody now (E5). */
  readonly helplines: readonly Dated<Helplines>[];
}

/** Where somebody is heard by telephone. */
export interface Helplines {
  /** At once, by day and night. */
  readonly emergency: string;
  /** Free, for children and young people. */
  readonly talk: readonly { readonly name: string; readonly number: string; readonly when: Readonly<Record<'en' | 'cy', string>> }[];
}

/** A time of every year, both days in; one that begins late in the year may end early in the next. */
export interface Season {
  readonly name: Readonly<Record<'en' | 'cy', string>>;
  /** `MM-DD` */
  readonly from: string;
  readonly to: string;
}

const calendar: Calendar = { timeZone: 'Europe/London', holidays: new Set(ENGLAND_AND_WALES) };

// Data Protection Act 2018, s. 9: 13.
const consentAge = [{ from: '2018-05-25', value: 13 }];
// Whom the same section doesn't let agree by themselves.
const guardianConsent: readonly Dated<readonly AgeBand[]>[] = [{ from: '2018-05-25', value: ['under-consent-age'] }];
// SI 2012/2089 regs 9 and 10.
const noticeDays = [{ from: '2012-09-10', value: 28 }];
const exceptionDays = [{ from: '2012-09-10', value: 5 }];
// No law says how long: four weeks is what councils mostly keep to, and what a parish meeting once a month needs.
const consultationDays = [{ from: '2000-01-01', value: 28 }];
// Government consultation principles: within twelve weeks of closing.
const outcomeDays = [{ from: '2000-01-01', value: 84 }];
// No law says it: two weeks, so that the outcome needn't wait for it.
const paperEntryDays = [{ from: '2000-01-01', value: 14 }];
// When many people are away.
const holidaySeasons: readonly Dated<readonly Season[]>[] = [
  {
    from: '2000-01-01',
    value: [
      { name: { en: 'August', cy: 'mis Awst' }, from: '08-01', to: '08-31' },
      { name: { en: 'Christmas and New Year', cy: 'y Nadolig a’r Flwyddyn Newydd' }, from: '12-20', to: '01-03' },
    ],
  },
];
// SI 2012/2089 reg 12.
const recordHolds = [{ from: '2012-09-10', value: ['reasons', 'rejected', 'interests'] as const }];
// SI 2014/2095 reg 8, and SI 2012/2089 reg 21 for what executives decide.
const recordYears = [{ from: '2012-09-10', value: 6 }];
const paperYears = [{ from: '2012-09-10', value: 4 }];
// Schedule 12A as it was substituted by SI 2006/88, and for Wales by SI 2007/969.
const inEngland = [{ from: '2006-03-01', value: GROUNDS_IN_ENGLAND }];
const inWales = [{ from: '2007-04-01', value: GROUNDS_IN_WALES }];

const childline = { name: 'Childline', number: '0800 1111', when: { en: 'day and night, free', cy: 'ddydd a nos, am ddim' } };
// The helpline for children and young people in Wales.
const meic = { name: 'Meic', number: '0808 802 3456', when: { en: '8 in the morning to midnight, free, in Welsh or English', cy: '8 y bore tan hanner nos, am ddim, yn Gymraeg neu Saesneg' } };

const retention = { recordYears, paperYears };

const jurisdictions: Record<string, Jurisdiction> = {
  england: {
    code: 'england',
    calendar,
    consentAge,
    guardianConsent,
    noticeDays,
    exceptionDays,
    recordHolds,
    ...retention,
    withholdingGrounds: inEngland,
    consultationDays,
    outcomeDays,
    paperEntryDays,
    holidaySeasons,
    helplines: [{ from: '2000-01-01', value: { emergency: '999', talk: [childline] } }],
    mayVote: [{ from: '1969-04-17', value: ['adult'] }],
  },
  wales: {
    code: 'wales',
    calendar,
    consentAge,
    guardianConsent,
    noticeDays,
    exceptionDays,
    recordHolds,
    ...retention,
    withholdingGrounds: inWales,
    consultationDays,
    outcomeDays,
    paperEntryDays,
    holidaySeasons,
    helplines: [{ from: '2000-01-01', value: { emergency: '999', talk: [meic, childline] } }],
    // Local Government and Elections (Wales) Act 2021: 16 at local elections.
    mayVote: [
      { from: '1969-04-17', value: ['adult'] },
      { from: '2021-05-05', value: ['16-17', 'adult'] },
    ],
  },
};

export function jurisdictionOf(code: string): Jurisdiction {
  const found = jurisdictions[code];
  if (!found) throw new Error(`No jurisdiction is called ${code}`);
  return found;
}

/** The value in force on a day. */
export function inForce<Value>(rules: readonly Dated<Value>[], day: Day): Value {
  const rule = rules.filter((candidate) => candidate.from <= day).at(-1);
  if (!rule) throw new Error(`No rule had begun on ${day}`);
  return rule.value;
}
