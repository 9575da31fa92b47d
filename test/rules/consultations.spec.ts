import { describe, expect, it } from '@jest/globals';
import { mayPublishOutcome, maySuggest, mayTakePart } from '../../src/consultations/consultation.access.js';
import { outcomeProblem, stateAt, textsProblem, timeProblem } from '../../src/consultations/consultation.rules.js';
import { jurisdictionOf } from '../../src/platform/index.js';
import { aViewer } from '../support/viewers.js';

const closesAt = new Date('2026-11-22T12:00:00.000Z');
const after = (ms: number): Date => new Date(closesAt.getTime() + ms);
const open = { opensAt: new Date('2026-11-01T00:00:00Z'), closesAt, stoppedAt: null, outcomePublishedAt: null };
const wales = jurisdictionOf('wales');

describe('a consultation', () => {
  it('is open to the last millisecond before its closing time and closed from that instant on (G6)', () => {
    expect(stateAt(open, after(-1))).toBe('open');
    expect(stateAt(open, closesAt)).toBe('closed');
    expect(stateAt(open, after(1))).toBe('closed');
  });

  it('has its outcome told after closing, once (G5)', () => {
    expect(outcomeProblem(open, after(-1))?.code).toBe('StillOpen');
    expect(outcomeProblem(open, closesAt)).toBeNull();
    expect(outcomeProblem({ ...open, outcomePublishedAt: after(1) }, after(2))?.code).toBe('OutcomePublished');
  });
});

describe('opening', () => {
  const both = { en: 'Trees', cy: 'Coed' };
  const bilingual = { languages: ['en' as const, 'cy' as const], publishesInAll: true };

  it('needs what is open, what is fixed and the rest, and names all that is missing at once (G1, G2)', () => {
    const problem = textsProblem({ title: both, stillOpen: {}, alreadyFixed: {} }, bilingual);
    expect(problem?.code).toBe('OpeningIncomplete');
    expect(problem?.texts.en).toContain('stillOpen, alreadyFixed');
  });

  it('needs both languages where the organisation publishes in both (L1)', () => {
    expect(textsProblem({ title: { en: 'Trees' } }, bilingual)?.code).toBe('TranslationMissing');
    expect(textsProblem({ title: both }, bilingual)).toBeNull();
    expect(textsProblem({ title: { cy: 'Coed' } }, { ...bilingual, publishesInAll: false })).toBeNull();
  });

  it.each([
    { now: '2026-10-01T23:30:00Z', closes: '2026-10-29T00:00:00Z', code: 'ShortTimeNeedsReason', why: '27 days by the local calendar: summer time has ended' },
    { now: '2026-10-01T12:00:00Z', closes: '2026-10-29T00:00:00Z', code: null, why: '28 days' },
    { now: '2028-02-15T12:00:00Z', closes: '2028-03-13T12:00:00Z', code: 'ShortTimeNeedsReason', why: '27 days with a leap day' },
    { now: '2028-02-15T12:00:00Z', closes: '2028-03-14T12:00:00Z', code: null, why: '28 days with a leap day' },
  ])('for $why: $code (G3)', ({ now, closes, code }) => {
    expect(timeProblem(new Date(closes), null, wales, new Date(now))?.code ?? null).toBe(code);
    expect(timeProblem(new Date(closes), { en: 'The grant ends.' }, wales, new Date(now))).toBeNull();
  });

  it('needs a closing time that is to come', () => {
    expect(timeProblem(closesAt, { en: 'In haste' }, wales, closesAt)?.code).toBe('ClosesTooSoon');
    expect(timeProblem(after(1), { en: 'In haste' }, wales, closesAt)).toBeNull();
  });
});

describe('who', () => {
  const council = '01890000-0000-7000-8000-00000000c001';
  const other = '01890000-0000-7000-8000-00000000c002';
  const appointed = (role: 'councillor' | 'clerk', organisationId: string): ReturnType<typeof aViewer> =>
    aViewer({ kind: 'professional', organisationId }, [{ role, organisationId, wardId: null }]);

  const ward = '01890000-0000-7000-8000-00000000a001';
  const everybody = { wardIds: [], ageBands: [] };

  it('takes part: people, and no professional in their own name (W3, V7)', () => {
    expect(mayTakePart(aViewer({ kind: 'citizen' }), everybody)).toBe(true);
    expect(mayTakePart(aViewer({ kind: 'young-person' }), everybody)).toBe(true);
    expect(mayTakePart(appointed('councillor', council), everybody)).toBe(false);
    expect(mayTakePart(aViewer(null), everybody)).toBe(false);
  });

  it('takes part: of the wards and ages that were stated, and nobody whose ward or age is unknown (V7)', () => {
    expect(mayTakePart(aViewer({ kind: 'citizen', wardId: ward }), { ...everybody, wardIds: [ward] })).toBe(true);
    expect(mayTakePart(aViewer({ kind: 'citizen', wardId: null }), { ...everybody, wardIds: [ward] })).toBe(false);
    expect(mayTakePart(aViewer({ kind: 'citizen', ageBand: 'adult' }), { ...everybody, ageBands: ['16-17', 'adult'] })).toBe(true);
    expect(mayTakePart(aViewer({ kind: 'young-person', ageBand: '16-17' }), { ...everybody, ageBands: ['16-17', 'adult'] })).toBe(true);
    expect(mayTakePart(aViewer({ kind: 'young-person', ageBand: 'unknown' }), { ...everybody, ageBands: ['16-17', 'adult'] })).toBe(false);
  });

  it('suggests a statement: no young person, whose words are read before they are shown (Y7)', () => {
    expect(maySuggest(aViewer({ kind: 'citizen' }), everybody)).toBe(true);
    expect(maySuggest(aViewer({ kind: 'young-person' }), everybody)).toBe(false);
  });

  it('publishes the outcome: who consults for that organisation', () => {
    expect(mayPublishOutcome(appointed('councillor', council), { organisationId: council })).toBe(true);
    expect(mayPublishOutcome(appointed('councillor', other), { organisationId: council })).toBe(false);
    expect(mayPublishOutcome(appointed('clerk', council), { organisationId: council })).toBe(false);
    expect(mayPublishOutcome({ ...appointed('councillor', council), secondFactor: false }, { organisationId: council })).toBe(false);
  });
});
