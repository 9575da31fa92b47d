import { describe, expect, it } from '@jest/globals';
import { isOneEmoji, takesChoices } from '../../src/youth-spaces/polls/poll.rules.js';
import { agreementOf, mayBeAsked, shownShare, untold, type ToldSoFar } from '../../src/youth-spaces/summing-up/summary.rules.js';
import { reasonsToHold } from '../../src/youth-spaces/threads/post.rules.js';
import { saysWhereSomebodyIs } from '../../src/youth-spaces/whereabouts.js';
import { HARMLESS } from '../support/harmless-posts.js';
import { shownTally } from '../../src/youth-spaces/tally.js';
import { isVisitPossible, visitState } from '../../src/youth-spaces/visiting/visit.rules.js';

const at = (minutes: number): Date => new Date(Date.UTC(2026, 4, 1, 10, minutes));

describe('what is shown of counts among young people', () => {
  it('Y6: keeps back a count under 5, at any time', () => {
    expect(shownTally([5, 4, 0], false)).toEqual([5, null, null]);
    expect(shownTally([20, 4], true)).toEqual([20, null]);
  });

  it('Y6: shows none while people choose, until what would be shown is 10 people by itself', () => {
    expect(shownTally([9], true)).toEqual([null]);
    expect(shownTally([6, 4], true)).toEqual([null, null]);
    expect(shownTally([5, 5], true)).toEqual([5, 5]);
    expect(shownTally([9, 1], false)).toEqual([9, null]);
  });

  it('Y6: never lets a count that is kept back be worked out: whatever it is, the same is shown', () => {
    for (const isOpen of [true, false]) {
      for (let shown = 0; shown <= 30; shown++) {
        const seen = new Set([0, 1, 2, 3, 4].map((hidden) => JSON.stringify(shownTally([shown, hidden], isOpen))));
        expect(seen.size).toBe(1);
      }
    }
  });

  it('Y6: tells who agreed with a summary and everybody else, a share only where both are shown, and no outcome of fewer than five', () => {
    expect(shownShare({ agree: 9, disagree: 3, pass: 3 }, true)).toEqual({ agree: 9, others: 6, percent: 60 });
    expect(shownShare({ agree: 9, disagree: 3, pass: 1 }, true)).toEqual({ agree: 9, others: null, percent: null });
    expect(shownShare({ agree: 5, disagree: 4, pass: 0 }, false)).toEqual({ agree: null, others: null, percent: null });
    expect(agreementOf({ agree: 4, disagree: 0, pass: 0 }, true)).toBe('too-few');
    expect(agreementOf({ agree: 3, disagree: 2, pass: 0 }, true)).toBe('agreed');
    expect(agreementOf({ agree: 3, disagree: 0, pass: 3 }, true)).toBe('not-agreed');
    expect(agreementOf({ agree: 30, disagree: 0, pass: 0 }, false)).toBe('asked');
  });
});

describe('polls', () => {
  it('V6: take choices up to the closing instant, which is out to the millisecond', () => {
    expect([takesChoices(at(1), new Date(at(1).getTime() - 1)), takesChoices(at(1), at(1)), takesChoices(null, at(1))]).toEqual([true, false, true]);
  });

  it('take one emoji for an option, and no words in its place', () => {
    expect(['🛹', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '❤️', '👩‍🚀'].map(isOneEmoji)).toEqual([true, true, true, true]);
    expect(['', 'a', '🛹🛹', 'yes 🛹', '7'].map(isOneEmoji)).toEqual([false, false, false, false, false]);
  });
});

describe('a place finer than the ward', () => {
  it('Y3: is held and said why, however it is given', () => {
    const given = [
      'meet me at CF10 3AT', 'its ld23rb', '51.8721, -3.1224', '///table.spoon.river', 'the gate is at SO 123 456', 'I live at number 14', 'we are at 7 Acacia Avenue after school',
      'Dewch i 12 Heol y Parc', 'dw i’n byw yn rhif 8',
    ];
    for (const body of given) expect([body, saysWhereSomebodyIs(body)]).toEqual([body, true]);
    expect(reasonsToHold('meet me at CF10 3AT', { state: 'open', isStaffed: true, isPremoderated: true })).toEqual(['whereabouts']);
  });

  it('is none of what only looks like one', () => {
    const harmless = [...HARMLESS, 'A4 5th of May', 'the road took 10 minutes', 'Riverside ward', 'B4 2nd floor', 'buses 7 and 12 on High Street', 'version 1.2345'];
    expect(harmless.filter(saysWhereSomebodyIs)).toEqual([]);
  });
});

describe('an invitation', () => {
  it('W1: gives an hour’s notice, lasts two weeks at most, and runs from its first instant to before its last', () => {
    const possible = (from: number, until: number): boolean => isVisitPossible({ startsAt: at(from), endsAt: at(until) }, at(0));
    expect([possible(60, 61), possible(59, 61), possible(60, 60), possible(60, 60 + 20_160), possible(60, 60 + 20_161), possible(86_401, 86_402)]).toEqual([true, false, false, true, false, false]);
    const times = { startsAt: at(1), endsAt: at(2), withdrawnAt: null };
    expect([at(0), at(1), at(2)].map((now) => visitState(times, now))).toEqual(['to-come', 'now', 'over']);
    expect(visitState({ ...times, withdrawnAt: at(0) }, at(1))).toBe('withdrawn');
  });
});

describe('closing a thread', () => {
  const all: ToldSoFar = { summedUp: true, handedOver: true, decided: true, changed: true, saidOfIt: true };

  it('Y10: takes what was said, decided and changed, and what the young people say of that', () => {
    expect(untold(all)).toEqual([]);
    expect(untold({ ...all, summedUp: false })).toEqual(['said']);
    expect(untold({ ...all, decided: false, saidOfIt: false })).toEqual(['decided', 'say']);
    expect(untold({ ...all, changed: false })).toEqual(['changed']);
    expect(untold({ ...all, handedOver: false, decided: false, saidOfIt: false })).toEqual([]);
  });

  it('follows its order: a summary of the discussion while it is talked about, one of the answer once that has come', () => {
    expect(mayBeAsked('discussion', 'open') && mayBeAsked('answer', 'back')).toBe(true);
    expect([mayBeAsked('discussion', 'back'), mayBeAsked('answer', 'open'), mayBeAsked('answer', 'closed'), mayBeAsked('discussion', 'handed-over')]).toEqual([false, false, false, false]);
  });
});
