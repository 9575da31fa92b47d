import { describe, expect, it } from '@jest/globals';
import { maySupport, mayPropose } from '../../src/ideas/idea.access.js';
import { OPEN_FOR_DAYS, reachesThreshold, refusalOfVoice, termsOf } from '../../src/ideas/idea.rules.js';
import { inTurn, keysOf, placeOf, START } from '../../src/ideas/arguments/balance.rules.js';
import { changeOfCounts } from '../../src/ideas/arguments/rating.rules.js';
import { reasonsToHold } from '../../src/ideas/content/hold.rules.js';
import { beginning } from '../../src/ideas/lists/random.rules.js';
import { refusalOfMerge } from '../../src/ideas/merging/merge.rules.js';
import { refusalOfDelivered, refusalOfReason, refusalOfStep } from '../../src/ideas/states/state.rules.js';
import { howToRevise } from '../../src/ideas/versions/version.rules.js';
import { aViewer } from '../support/viewers.js';

const closesAt = new Date('2026-11-22T12:00:00.000Z');
const afterClosing = (ms: number): Date => new Date(closesAt.getTime() + ms);
const council = { kind: 'council', jurisdiction: 'wales', supportThreshold: 50, answerDays: 10 };

describe('an idea takes support', () => {
  it.each(['open', 'awaiting-answer'] as const)('while it is %s, to the last millisecond before it closes (V6)', (state) => {
    expect(refusalOfVoice({ state, closesAt }, afterClosing(-1))).toBeNull();
  });

  it.each([0, 1])('no more %d ms after the closing instant (V6)', (ms) => {
    expect(refusalOfVoice({ state: 'open', closesAt }, afterClosing(ms))?.code).toBe('IdeaClosed');
  });

  it.each(['answered', 'adopted', 'declined', 'delivered', 'withdrawn'] as const)('no more once it is %s', (state) => {
    expect(refusalOfVoice({ state, closesAt }, afterClosing(-1))?.code).toBe('IdeaClosed');
  });
});

describe('the terms of an idea', () => {
  it('are those of the council and the law when it is opened (V7)', () => {
    expect(termsOf(council, closesAt)).toEqual({
      threshold: 50,
      supporterBands: ['16-17', 'adult'],
      closesAt: new Date(closesAt.getTime() + OPEN_FOR_DAYS * 86_400_000),
    });
  });

  it('follow the law of the place and of the day (V7)', () => {
    expect(termsOf({ ...council, jurisdiction: 'england' }, closesAt)?.supporterBands).toEqual(['adult']);
    expect(termsOf(council, new Date('2021-05-04T12:00:00Z'))?.supporterBands).toEqual(['adult']);
    // The law began on 5 May 2021, British Summer Time: at 23:30 UTC the day before it is already that day there.
    expect(termsOf(council, new Date('2021-05-04T23:30:00Z'))?.supporterBands).toEqual(['16-17', 'adult']);
  });

  it.each([{ kind: 'youth-service' }, { supportThreshold: null }, { answerDays: null }])('are none where nobody would owe an answer: %o', (other) => {
    expect(termsOf({ ...council, ...other }, closesAt)).toBeNull();
  });
});

describe('the threshold', () => {
  it('is reached by so many supports, once', () => {
    expect(reachesThreshold({ state: 'open', supportCount: 49, threshold: 50 })).toBe(false);
    expect(reachesThreshold({ state: 'open', supportCount: 50, threshold: 50 })).toBe(true);
    expect(reachesThreshold({ state: 'awaiting-answer', supportCount: 51, threshold: 50 })).toBe(false);
  });
});

describe('who may support', () => {
  const idea = { supporterBands: ['adult' as const] };

  it('is a citizen in an age band that the idea stated (V7)', () => {
    expect(maySupport(aViewer({ kind: 'citizen', ageBand: 'adult' }), idea)).toBe(true);
    expect(maySupport(aViewer({ kind: 'citizen', ageBand: '16-17' }), idea)).toBe(false);
  });

  it('is never somebody at work (W3), a young person or a visitor', () => {
    const professional = aViewer({ kind: 'professional', ageBand: 'adult' });
    expect(maySupport(professional, idea)).toBe(false);
    expect(mayPropose(professional)).toBe(false);
    expect(maySupport(aViewer({ kind: 'young-person', ageBand: 'adult' }), idea)).toBe(false);
    expect(maySupport(aViewer(null), idea)).toBe(false);
  });
});

describe('the way of an idea', () => {
  it.each([
    ['open', 'withdrawn', null],
    ['awaiting-answer', 'withdrawn', 'AnswerIsOwed'],
    ['answered', 'withdrawn', 'WrongState'],
    ['open', 'adopted', 'WrongState'],
    ['answered', 'adopted', null],
    ['answered', 'declined', null],
    ['adopted', 'declined', 'WrongState'],
    ['adopted', 'being-delivered', null],
    ['answered', 'delivered', 'WrongState'],
    ['being-delivered', 'delivered', null],
    ['merged', 'withdrawn', 'WrongState'],
  ] as const)('from %s to %s: %s', (from, to, code) => {
    expect(refusalOfStep(from, to)?.code ?? null).toBe(code);
  });

  it('takes a reason stated for that step', () => {
    expect(refusalOfReason('declined', 'no-money')).toBeNull();
    expect(refusalOfReason('declined', 'council-does-it')?.code).toBe('ReasonDoesNotFit');
    expect(refusalOfReason('adopted', 'council-supports-a-group')).toBeNull();
  });

  it('ends when nothing promised is still to come (D7)', () => {
    expect(refusalOfDelivered([{ state: 'delivered' }, { state: 'dropped' }])).toBeNull();
    expect(refusalOfDelivered([{ state: 'delivered' }, { state: 'delayed' }])?.code).toBe('CommitmentsOpen');
  });
});

describe('the words of an idea', () => {
  const revised = (supportCount: number, state: 'held' | 'open' | 'awaiting-answer', ms = -1) => {
    const how = howToRevise({ state, supportCount, closesAt }, afterClosing(ms));
    return typeof how === 'string' ? how : how.code;
  };

  it('change in place until somebody supports them, then beside each other, then no more', () => {
    expect([revised(0, 'held'), revised(0, 'open'), revised(1, 'open'), revised(9, 'awaiting-answer'), revised(0, 'open', 0)]).toEqual([
      'in-place',
      'in-place',
      'new-version',
      'TextIsFixed',
      'TextIsFixed',
    ]);
  });

  it.each([
    ['Ring me on 07700 900123', ['phone']],
    ['sam@example.com', ['email']],
    ['https://www.facebook.com/sam.jones', ['personal-page']],
    ['Glanafon High School needs a crossing, see https://www.example.org/plan', []],
  ] as const)('%s is held for %j', (text, held) => {
    expect(reasonsToHold(text)).toEqual(held);
  });
});

describe('ratings', () => {
  it('change the counts by what changed (V2)', () => {
    expect(changeOfCounts(null, true)).toEqual({ helpful: 1, unhelpful: 0 });
    expect(changeOfCounts(true, false)).toEqual({ helpful: -1, unhelpful: 1 });
    expect(changeOfCounts(false, null)).toEqual({ helpful: 0, unhelpful: -1 });
    expect(changeOfCounts(true, true)).toEqual({ helpful: 0, unhelpful: 0 });
  });
});

describe('a balanced mix', () => {
  const rows = (side: 'for' | 'against', count: number) => Array.from({ length: count }, (_, at) => ({ id: `${side} ${at}`, side, score: -at }));

  it('takes turns, and goes on from a cursor as if it had never stopped', () => {
    const sides = { for: rows('for', 3), against: rows('against', 1) };
    const whole = inTurn(sides, START);
    expect(whole.map(({ row }) => row.id)).toEqual(['for 0', 'against 0', 'for 1', 'for 2']);
    const place = placeOf(keysOf(whole[1]?.after ?? START));
    expect(inTurn({ for: sides.for.slice(1), against: [] }, place).map(({ row }) => row.id)).toEqual(['for 1', 'for 2']);
  });
});

describe('an order by chance', () => {
  it('begins at the same place for the same seed, and elsewhere for its neighbour', () => {
    expect(beginning(7)).toEqual(beginning(7));
    expect(beginning(7).start).not.toBe(beginning(8).start);
    expect(beginning(-1).order).toBeLessThan(4);
  });
});

describe('joining ideas', () => {
  const idea = { organisationId: 'one', callId: null, state: 'open' as const, closesAt, supporterBands: ['adult' as const] };
  const refused = (source: object, target: object) => refusalOfMerge({ ...idea, id: 'a', ...source }, { ...idea, id: 'b', ...target }, afterClosing(-1))?.code ?? null;

  it('is for ideas of one council that both take support of the same people (V7)', () => {
    expect(refused({}, {})).toBeNull();
    expect(refused({}, { state: 'awaiting-answer' })).toBeNull();
    expect(refused({ state: 'awaiting-answer' }, {})).toBe('MergeTheOther');
    expect(refused({}, { id: 'a' })).toBe('WrongState');
    expect(refused({}, { organisationId: 'two' })).toBe('WrongState');
    expect(refused({}, { state: 'answered' })).toBe('WrongState');
    expect(refused({ state: 'merged' }, {})).toBe('WrongState');
    expect(refused({ closesAt: afterClosing(-1) }, {})).toBe('IdeaClosed');
    expect(refused({ supporterBands: ['16-17', 'adult'] }, {})).toBe('DifferentTerms');
  });
});
