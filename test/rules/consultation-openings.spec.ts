import { describe, expect, it } from '@jest/globals';
import type { ConsultationContent } from '../../src/consultations/making/content.js';
import { openingFindings, type Circumstances } from '../../src/consultations/opening/opening.rules.js';
import { timeWarnings } from '../../src/consultations/opening/time.rules.js';
import { jurisdictionOf, type Texts } from '../../src/platform/index.js';
import { asking, everyKind, items } from '../support/questionnaires.js';

const now = new Date('2026-03-02T12:00:00Z');
const both: Texts = { en: 'Trees', cy: 'Coed' };
const organisation = { languages: ['en' as const, 'cy' as const], publishesInAll: false, jurisdiction: 'wales' };
const none: Circumstances = { organisation, decision: null, preElection: null, now };

const whole: ConsultationContent = {
  ...{ decisionId: null, wardIds: [], topics: [], title: both, summary: both, stillOpen: both, alreadyFixed: both, affects: both, effects: both },
  options: [1, 2].map((number) => ({ id: String(number), title: both, effects: both, cost: both })),
  fewOptionsReason: null,
  level: 'consult',
  whoMayTakePart: { openTo: 'signed-in', wardIds: [], ageBands: [], organisations: false },
  resultsShown: 'live',
  ...{ opensAt: null, closesAt: '2026-05-02T12:00:00Z', shortTimeReason: null, acknowledgesHolidays: false, preElectionReason: null },
  questionnaire: everyKind,
};

const places = (changes: Partial<ConsultationContent>, circumstances: Partial<Circumstances> = {}): string[] =>
  openingFindings({ ...whole, ...changes }, { ...none, ...circumstances }).map(({ path }) => path);

describe('a consultation with everything in it', () => {
  it('opens', () => expect(places({})).toEqual([]));

  it.each<[string, Partial<ConsultationContent>, string[]]>([
    ['G1: what is still open', { stillOpen: {} }, ['stillOpen']],
    ['G1: what is fixed already', { alreadyFixed: {} }, ['alreadyFixed']],
    ['G2: a plain summary', { summary: {} }, ['summary']],
    ['G2: who is affected', { affects: {} }, ['affects']],
    ['G2: at least two options', { options: whole.options.slice(0, 1) }, ['options']],
    ['G2: what an option would mean and cost', { options: [...whole.options, { id: '3', title: both, effects: {}, cost: {} }] }, ['options.2.effects', 'options.2.cost']],
    ['G2: costs and effects, where no option says them', { options: [], fewOptionsReason: both, effects: {} }, ['effects']],
    ['G8: the promise', { level: null }, ['level']],
    ['G6: when it closes', { closesAt: null }, ['closesAt']],
    ['V7: nobody’s ward, where nobody signs in', { whoMayTakePart: { ...whole.whoMayTakePart, openTo: 'anyone', wardIds: ['1'] } }, ['whoMayTakePart.openTo']],
    ['something asked', { questionnaire: [] }, ['pages']],
  ])('needs %s', (_what, changes, expected) => expect(places(changes)).toEqual(expected));

  it('needs only one option where it is said why (G2)', () => expect(places({ options: [], fewOptionsReason: both })).toEqual([]));

  it('has its options from the decision it is about (G2), which must not be final (G1)', () => {
    const decision = { isFinal: false, options: 2 };
    expect(places({ options: [], effects: {} }, { decision })).toEqual([]);
    expect(places({ options: [], effects: {} }, { decision: { ...decision, options: 1 } })).toEqual(['options']);
    expect(places({}, { decision: { ...decision, isFinal: true } })).toEqual(['decisionId']);
  });

  it('is told of all that is missing at once (G1, G2, G8)', () => {
    const empty = { stillOpen: {}, alreadyFixed: {}, affects: {}, options: [], effects: {}, level: null, closesAt: null };
    expect(places(empty)).toEqual(['stillOpen', 'alreadyFixed', 'affects', 'options', 'effects', 'level', 'closesAt']);
  });

  it('names each text that misses a language, where the organisation publishes in both (L1)', () => {
    const bilingual = { organisation: { ...organisation, publishesInAll: true } };
    const round = { ...items.round, statements: [{ cy: 'Mwy o goed.' }] };
    const visits = { ...items.visits, options: [{ id: 'yes', label: { en: 'Yes' } }, { id: 'no', label: both }] };
    const changes = { title: { en: 'Only English' }, questionnaire: asking(visits, round) };
    expect(places(changes, bilingual)).toEqual(['title.cy', 'pages.0.items.0.options.0.label.cy', 'pages.0.items.1.statements.0.en']);
    expect(places(changes)).toEqual([]);
  });
});

describe('before an election (D9)', () => {
  const preElection = { fromDay: '2026-03-01', untilDay: '2026-05-07' };

  it('needs a reason that goes on the record', () => {
    expect(places({}, { preElection })).toEqual(['preElectionReason']);
    expect(places({ preElectionReason: both }, { preElection })).toEqual([]);
  });
});

describe('the time people have (G3)', () => {
  const kinds = (opens: string, closes: string): string[] => timeWarnings(new Date(opens), new Date(closes), jurisdictionOf('wales')).map(({ kind }) => kind);

  it.each([
    { opens: '2026-10-01T23:30:00Z', closes: '2026-10-29T00:00:00Z', warned: ['short-time'], why: '27 days by the local calendar: summer time has ended' },
    { opens: '2026-10-01T12:00:00Z', closes: '2026-10-29T00:00:00Z', warned: [], why: '28 days' },
    { opens: '2028-02-15T12:00:00Z', closes: '2028-03-13T12:00:00Z', warned: ['short-time'], why: '27 days with a leap day' },
    { opens: '2028-02-15T12:00:00Z', closes: '2028-03-14T12:00:00Z', warned: [], why: '28 days with a leap day' },
    { opens: '2026-12-10T12:00:00Z', closes: '2027-01-20T12:00:00Z', warned: ['holidays'], why: '41 days over Christmas and the turn of the year' },
    { opens: '2026-12-10T12:00:00Z', closes: '2027-01-22T12:00:00Z', warned: [], why: '43 days, 28 of them outside Christmas' },
    { opens: '2026-07-20T12:00:00Z', closes: '2026-09-10T12:00:00Z', warned: ['holidays'], why: 'most of it in August' },
    { opens: '2026-05-01T12:00:00Z', closes: '2026-05-29T12:00:00Z', warned: ['holidays'], why: '28 days with two bank holidays' },
  ])('$why: $warned', ({ opens, closes, warned }) => expect(kinds(opens, closes)).toEqual(warned));

  it('is judged by a reason, or for holidays by knowing of them', () => {
    const short = { closesAt: '2026-03-09T12:00:00Z' };
    expect(places(short)).toEqual(['shortTimeReason']);
    expect(places({ ...short, acknowledgesHolidays: true })).toEqual(['shortTimeReason']);
    expect(places({ ...short, shortTimeReason: both })).toEqual([]);
    const easter = { opensAt: '2026-03-25T12:00:00Z', closesAt: '2026-04-22T12:00:00Z' };
    expect(places(easter)).toEqual(['acknowledgesHolidays']);
    expect(places({ ...easter, acknowledgesHolidays: true })).toEqual([]);
    expect(places({ ...easter, shortTimeReason: both })).toEqual([]);
  });

  it('ends after it begins, and is to come', () => {
    expect(places({ closesAt: now.toISOString(), shortTimeReason: both })).toEqual(['closesAt']);
    expect(places({ closesAt: new Date(now.getTime() + 1).toISOString(), shortTimeReason: both })).toEqual([]);
    expect(places({ opensAt: '2026-06-01T00:00:00Z', closesAt: '2026-06-01T00:00:00Z', shortTimeReason: both })).toEqual(['closesAt']);
  });
});
