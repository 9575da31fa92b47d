import { describe, expect, it } from '@jest/globals';
import { maySupport, mayPropose } from '../../src/ideas/idea.access.js';
import { OPEN_FOR_DAYS, reachesThreshold, refusalOfVoice, termsOf } from '../../src/ideas/idea.rules.js';
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
