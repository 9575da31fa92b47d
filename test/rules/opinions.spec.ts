import { describe, expect, it } from '@jest/globals';
import { maySuggest, mayTakeStance } from '../../src/opinions/opinions.access.js';
import { isWithin, stateOfSuggestion } from '../../src/opinions/opinions.rules.js';
import { LEAST_PEOPLE, LEAST_SHOWN, shownCounts, shownTotals, type Counts, type RoundFacts } from '../../src/opinions/suppression.rules.js';
import { aViewer } from '../support/viewers.js';

const opensAt = new Date('2026-10-25T00:30:00.000Z');
const closesAt = new Date('2026-11-22T12:00:00.000Z');
const times = { opensAt, closesAt };
const near = (instant: Date, ms: number): Date => new Date(instant.getTime() + ms);

describe('a round takes stances', () => {
  it('from the opening instant to the last millisecond before closing (V6)', () => {
    expect(isWithin(times, opensAt)).toBe(true);
    expect(isWithin(times, near(closesAt, -1))).toBe(true);
  });

  it('not a millisecond earlier, nor from the closing instant on (V6)', () => {
    expect(isWithin(times, near(opensAt, -1))).toBe(false);
    expect(isWithin(times, closesAt)).toBe(false);
    expect(isWithin(times, near(closesAt, 1))).toBe(false);
  });

  it('for ever where no end is set', () => {
    expect(isWithin({ opensAt, closesAt: null }, new Date('2999-01-01T00:00:00Z'))).toBe(true);
  });
});

describe('a suggestion', () => {
  it('waits where the host has it read first, and is put to people at once elsewhere', () => {
    expect(stateOfSuggestion({ isPremoderated: true })).toBe('waiting');
    expect(stateOfSuggestion({ isPremoderated: false })).toBe('accepted');
  });
});

describe('who takes part', () => {
  const welcoming = { isOpen: true, mayTakeStance: true, maySuggest: true };

  it('is whom the host lets, professionals never in their own name (W3)', () => {
    expect(mayTakeStance(aViewer({ kind: 'citizen' }), welcoming)).toBe(true);
    expect(mayTakeStance(aViewer({ kind: 'young-person' }), welcoming)).toBe(true);
    expect(mayTakeStance(aViewer({ kind: 'professional' }), welcoming)).toBe(false);
  });

  it('is nobody without a profile, nor against the host', () => {
    expect(mayTakeStance(aViewer(null), welcoming)).toBe(false);
    expect(mayTakeStance(aViewer({}), { ...welcoming, mayTakeStance: false })).toBe(false);
    expect(maySuggest(aViewer(null), welcoming)).toBe(false);
    expect(maySuggest(aViewer({}), { ...welcoming, maySuggest: false })).toBe(false);
  });
});

const round = (facts: Partial<RoundFacts> = {}): RoundFacts => ({ isYouth: true, isOpen: true, participants: 24, stances: 300, smallestCount: 0, ...facts });

describe('counts among young people', () => {
  it('are not shown while a round is open and fewer than ten took part (Y6)', () => {
    const counts = { agree: 9, disagree: 9, pass: 9 };
    expect(shownCounts(round({ participants: LEAST_PEOPLE - 1 }), counts)).toBeNull();
    expect(shownTotals(round({ participants: LEAST_PEOPLE - 1, smallestCount: 9 }))).toBeNull();
    expect(shownCounts(round({ participants: LEAST_PEOPLE }), counts)).toEqual(counts);
  });

  it('are kept back one by one where fewer than five hold the stance, nobody included (Y6)', () => {
    expect(shownCounts(round(), { agree: LEAST_SHOWN, disagree: LEAST_SHOWN - 1, pass: 0 })).toEqual({ agree: LEAST_SHOWN, disagree: null, pass: null });
    expect(shownCounts(round({ isOpen: false, participants: 3 }), { agree: 2, disagree: 1, pass: 0 })).toEqual({ agree: null, disagree: null, pass: null });
  });

  it('are all shown among grown-ups', () => {
    const counts = { agree: 1, disagree: 0, pass: 0 };
    const facts = round({ isYouth: false, participants: 1, stances: 1 });
    expect(shownCounts(facts, counts)).toEqual(counts);
    expect(shownTotals(facts)).toEqual({ participants: 1, stances: 1 });
  });
});

/** Everything that anybody is shown of a round. */
function published(isOpen: boolean, participants: number, statements: readonly Counts[]): object {
  const stances = statements.reduce((sum, { agree, disagree, pass }) => sum + agree + disagree + pass, 0);
  const smallestCount = Math.min(...statements.flatMap(({ agree, disagree, pass }) => [agree, disagree, pass]));
  const facts = round({ isOpen, participants, stances, smallestCount });
  return { totals: shownTotals(facts), counts: statements.map((counts) => shownCounts(facts, counts)) };
}

describe('a count that is kept back', () => {
  const small = [0, 1, 2, 3, 4];
  const rounds: Counts[][] = [
    [{ agree: 24, disagree: 0, pass: 0 }],
    [{ agree: 19, disagree: 5, pass: 0 }],
    [{ agree: 8, disagree: 8, pass: 8 }, { agree: 4, disagree: 10, pass: 10 }],
    [{ agree: 12, disagree: 6, pass: 1 }, { agree: 0, disagree: 0, pass: 0 }],
  ];

  it.each(rounds)('can’t be had by subtraction: with any other small count the same would be shown (Y6): %j', (...given) => {
    const statements = given as Counts[];
    const shown = published(true, 24, statements);
    for (const [place, counts] of statements.entries()) {
      for (const stance of ['agree', 'disagree', 'pass'] as const) {
        if (counts[stance] >= LEAST_SHOWN) continue;
        for (const other of small) {
          const otherwise = statements.with(place, { ...counts, [stance]: other });
          expect(published(true, 24 + LEAST_SHOWN, otherwise)).toEqual(shown);
        }
      }
    }
  });

  it('hides the totals with it, and only then', () => {
    expect(published(true, 24, [{ agree: 10, disagree: 7, pass: 7 }])).toMatchObject({ totals: { participants: 24, stances: 24 } });
    expect(published(true, 24, [{ agree: 10, disagree: 7, pass: 4 }])).toMatchObject({ totals: null });
  });
});
