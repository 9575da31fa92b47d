import { describe, expect, it } from '@jest/globals';
import { mayPublishOutcome, maySuggest, mayTakePart } from '../../src/consultations/consultation.access.js';
import { outcomeFindings, outcomeWait } from '../../src/consultations/outcome/outcome.rules.js';
import { outcomeProblem, stateAt } from '../../src/consultations/consultation.rules.js';
import { jurisdictionOf, type Texts } from '../../src/platform/index.js';
import { aViewer } from '../support/viewers.js';

const closesAt = new Date('2026-11-22T12:00:00.000Z');
const after = (ms: number): Date => new Date(closesAt.getTime() + ms);
const open = { opensAt: new Date('2026-11-01T00:00:00Z'), closesAt, stoppedAt: null, outcomePublishedAt: null };

describe('a consultation', () => {
  it('is open to the last millisecond before its closing time and closed from that instant on (G6)', () => {
    expect(stateAt(open, after(-1))).toBe('open');
    expect(stateAt(open, closesAt)).toBe('closed');
    expect(stateAt(open, after(1))).toBe('closed');
  });

  it('is announced until the millisecond it opens (V7)', () => {
    expect(stateAt(open, new Date(open.opensAt.getTime() - 1))).toBe('announced');
    expect(stateAt(open, open.opensAt)).toBe('open');
  });

  it('that was stopped is closed from that instant on, not from the one stated (G3)', () => {
    const stopped = { ...open, stoppedAt: after(-5_000) };
    expect(stateAt(stopped, after(-5_001))).toBe('open');
    expect(stateAt(stopped, after(-5_000))).toBe('closed');
  });

  it('has its outcome told after closing, once (G5)', () => {
    expect(outcomeProblem(open, after(-1))?.code).toBe('StillOpen');
    expect(outcomeProblem(open, closesAt)).toBeNull();
    expect(outcomeProblem({ ...open, stoppedAt: after(-5_000) }, after(-5_000))).toBeNull();
    expect(outcomeProblem({ ...open, outcomePublishedAt: after(1) }, after(2))?.code).toBe('OutcomePublished');
  });
});

describe('an outcome', () => {
  const both = { en: 'Trees', cy: 'Coed' };
  const bilingual = { languages: ['en' as const, 'cy' as const], publishesInAll: true };

  it('is written whole, and in both languages where the organisation publishes in both (G5, L1)', () => {
    const missing = (texts: Record<string, Texts>, organisation = bilingual): string[] =>
      outcomeFindings({ texts, themes: [] }, [], organisation, '2026-11-22').map(({ path }) => path);
    expect(missing({ weAsked: both, youSaid: {} })).toEqual(['youSaid']);
    expect(missing({ weAsked: { en: 'Trees' } })).toEqual(['weAsked.cy']);
    expect(missing({ weAsked: both })).toEqual([]);
    expect(missing({ weAsked: { cy: 'Coed' } }, { ...bilingual, publishesInAll: false })).toEqual([]);
  });

  it('says everything that its outcome lacks at once, each with its place (G4, D7)', () => {
    const promised = { what: { en: 'Seats' }, dueOn: '2026-11-21', ownerIsOfCouncil: false };
    const themes = [{ id: 'shade', name: both }, { id: 'seats', name: both }];
    const given = { texts: { weDid: {} }, themes: [{ themeId: 'seats', why: { en: 'No money' }, commitments: [promised, { ...promised, what: both, dueOn: '2026-11-22', ownerIsOfCouncil: true }] }] };
    expect(outcomeFindings(given, themes, bilingual, '2026-11-22').map(({ path }) => path)).toEqual([
      ...['weDid', 'themes', 'themes.0.why.cy'],
      ...['themes.0.commitments.0.what.cy', 'themes.0.commitments.0.dueOn', 'themes.0.commitments.0.ownerId'],
    ]);
  });

  it('has its outcome due by a day that is data of the jurisdiction, as it was when it closed (G5)', () => {
    const rules = { calendar: jurisdictionOf('wales').calendar, outcomeDays: [{ from: '2000-01-01', value: 84 }, { from: '2026-11-23', value: 28 }] };
    expect(outcomeWait(closesAt, null, rules, after(0)).dueOn).toBe('2027-02-14');
    expect(outcomeWait(closesAt, null, rules, after(40 * 86_400_000)).dueOn).toBe('2027-02-14');
    expect(outcomeWait(after(86_400_000), null, rules, after(86_400_000)).dueOn).toBe('2026-12-21');
    expect(jurisdictionOf('england').outcomeDays).toEqual(jurisdictionOf('wales').outcomeDays);
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
