import { describe, expect, it } from '@jest/globals';
import { mayConsult, mayDecide, mayPublish } from '../../src/decisions/decision.access.js';
import { daysInPublic, isFinal, refusalOfChange, refusalOfNotice, type Announcement } from '../../src/decisions/decision.rules.js';
import { refusalsOfRecord, type DecisionRecord } from '../../src/decisions/outcome/outcome.rules.js';
import { asOneRefusal, jurisdictionOf, type Jurisdiction, type Language, type Problem } from '../../src/platform/index.js';
import { aViewer } from '../support/viewers.js';

const england = jurisdictionOf('england');
const published = new Date('2026-11-02T10:00:00Z');
const key: Announcement = { isKey: true, decidesOn: '2026-12-01', exceptionKind: null, exceptionReasons: null, exceptionAgreedBy: null };
const words = (problem: Problem | null, language: Language = 'en'): string | undefined => problem?.texts[language];

describe('notice of a key decision (D2)', () => {
  const refusal = (announced: Partial<Announcement>): Problem | null => refusalOfNotice({ ...key, ...announced }, published, england);
  const because = { en: 'The roof is down.' };

  it('is 28 clear days: neither the day of notice nor that of the decision counts', () => {
    expect(refusal({ decidesOn: '2026-12-01' })).toBeNull();
    expect(refusal({ decidesOn: '2026-11-30' })?.code).toBe('NoticeTooShort');
  });

  it('says what is the earliest day, in the reader’s language', () => {
    expect(words(refusal({ decidesOn: '2026-11-30' }))).toContain('28 clear days');
    expect(words(refusal({ decidesOn: '2026-11-30' }))).toContain('1 December 2026');
    expect(words(refusal({ decidesOn: '2026-11-30' }), 'cy')).toContain('1 Rhagfyr 2026');
  });

  it('counts from the day it is in that country, over the end of summer time', () => {
    const lateEvening = new Date('2026-10-01T23:30:00Z');
    expect(refusalOfNotice({ ...key, decidesOn: '2026-10-30' }, lateEvening, england)?.code).toBe('NoticeTooShort');
    expect(refusalOfNotice({ ...key, decidesOn: '2026-10-31' }, lateEvening, england)).toBeNull();
  });

  it('is five clear days under a general exception with public reasons', () => {
    expect(refusal({ decidesOn: '2026-11-08', exceptionKind: 'general', exceptionReasons: because })).toBeNull();
    expect(refusal({ decidesOn: '2026-11-07', exceptionKind: 'general', exceptionReasons: because })?.code).toBe('NoticeTooShort');
    expect(refusal({ decidesOn: '2026-11-08', exceptionKind: 'general' })?.code).toBe('ExceptionIncomplete');
  });

  it('may be none with special urgency, whose agreement is recorded', () => {
    const urgent = { decidesOn: '2026-11-02', exceptionKind: 'special-urgency' as const, exceptionReasons: because };
    expect(refusal({ ...urgent, exceptionAgreedBy: 'The chair of the council' })).toBeNull();
    expect(refusal({ ...urgent, exceptionAgreedBy: ' ' })?.code).toBe('ExceptionIncomplete');
    expect(refusal({ ...urgent, decidesOn: '2026-11-01', exceptionAgreedBy: 'The chair' })?.code).toBe('NoticeTooShort');
  });

  it('isn’t asked of other decisions; but nothing is decided on the day it is published (D5)', () => {
    expect(refusal({ isKey: false, decidesOn: '2026-11-03' })).toBeNull();
    expect(refusal({ isKey: false, decidesOn: '2026-11-02' })?.code).toBe('NoticeTooShort');
  });
});

describe('the record of a decision (D3)', () => {
  const record: DecisionRecord = {
    option: 'an option',
    alternatives: ['another'],
    reasons: { en: 'Because.' },
    rejected: [{ optionId: 'another', why: { en: 'Too dear.' } }],
    interests: { noneDeclared: true, declared: [] },
    decidedOn: '2026-12-01',
  };
  const refusalOfRecord = (_: Announcement, given: DecisionRecord, now: Date, jurisdiction: Jurisdiction): Problem | null =>
    asOneRefusal(refusalsOfRecord(key, given, now, jurisdiction));
  const onTheDay = new Date('2026-12-01T09:00:00Z');

  it('is made on the day announced or later (D2)', () => {
    expect(refusalOfRecord(key, record, onTheDay, england)).toBeNull();
    expect(refusalOfRecord(key, { ...record, decidedOn: '2026-11-30' }, new Date('2026-11-30T23:59:59.999Z'), england)?.code).toBe('TooEarly');
  });

  it.each([
    [{ reasons: {} }, 'the reasons'],
    [{ rejected: [] }, 'the alternatives considered'],
    [{ interests: { noneDeclared: false, declared: [] } }, 'the interests declared'],
    [{ option: null }, 'the option chosen'],
  ])('lacking %o says so', (lacking, said) => {
    const refusal = refusalOfRecord(key, { ...record, ...lacking }, onTheDay, england);
    expect(refusal?.code).toBe('RecordIncomplete');
    expect(words(refusal)).toContain(said);
  });

  it('asks only what the jurisdiction asks', () => {
    const lenient = { ...england, recordHolds: [{ from: '2000-01-01', value: ['reasons' as const] }] };
    expect(refusalOfRecord(key, { ...record, rejected: [], interests: { noneDeclared: false, declared: [] } }, onTheDay, lenient)).toBeNull();
  });
});

describe('a decision', () => {
  it('can be changed until it is decided or withdrawn', () => {
    expect(['draft' as const, 'notice' as const, 'open' as const].map(isFinal)).toEqual([false, false, false]);
    expect(['decided' as const, 'being-carried-out' as const, 'done' as const, 'withdrawn' as const].map(isFinal)).toEqual([true, true, true, true]);
    expect(refusalOfChange({ state: 'decided' })?.code).toBe('AlreadyDecided');
  });

  it('shows the days between first publication and decision (D5)', () => {
    const { calendar } = england;
    expect(daysInPublic(published, new Date('2026-12-01T09:00:00Z'), new Date('2027-01-01T00:00:00Z'), calendar)).toBe(29);
    expect(daysInPublic(published, null, new Date('2026-11-12T09:00:00Z'), calendar)).toBe(10);
  });
});

describe('who decides (D1)', () => {
  const office = (role: 'councillor' | 'officer') => [{ role, organisationId: 'this council', wardId: null }];
  const decision = { organisationId: 'this council', councillorId: 'theirs' };

  it('is the councillor it names, in office and at work', () => {
    const named = aViewer({ id: 'theirs', kind: 'professional' }, office('councillor'));
    expect(mayDecide(named, decision)).toBe(true);
    expect(mayDecide({ ...named, appointments: [] }, decision)).toBe(false);
    expect(mayDecide({ ...named, secondFactor: false }, decision)).toBe(false);
    expect(mayDecide(aViewer({ id: 'another', kind: 'professional' }, office('councillor')), decision)).toBe(false);
  });

  it('publishing is a councillor’s; an officer may consult on it', () => {
    const officer = aViewer({ id: 'officer', kind: 'professional' }, office('officer'));
    expect(mayPublish(officer, 'this council')).toBe(false);
    expect(mayConsult(officer, decision)).toBe(true);
    expect(mayConsult(officer, { ...decision, organisationId: 'other council' })).toBe(false);
  });
});
