import { describe, expect, it } from '@jest/globals';
import { OtherNodes } from '../../src/platform/presence/other-nodes.js';
import { OwnNews } from '../../src/platform/presence/own-news.js';
import { NOBODY, together, told, type Headcount } from '../../src/platform/presence/presence.rules.js';

const people = (count: number, writing = 0): Headcount => ({ people: count, writing, atWork: [] });
const to = { language: 'en', writes: false } as const;
const dilys = { id: 'prof_1', name: 'Dilys', job: { cy: 'Gweithiwr ieuenctid' } };

describe('what is told of a place', () => {
  it('Y6: never counts out fewer than five, none included', () => {
    expect([0, 1, 4, 5, 200].map((count) => told('p', people(count), to).here)).toEqual(['few', 'few', 'few', 5, 200]);
  });

  it('takes all nodes together, somebody at work once', () => {
    const count = together([{ ...people(2, 1), atWork: [dilys] }, { ...people(3), atWork: [dilys] }]);
    expect(count).toEqual({ people: 5, writing: 1, atWork: [dilys] });
    expect(told('p', count, to).atWork).toEqual([{ id: 'prof_1', name: 'Dilys', job: { text: 'Gweithiwr ieuenctid', language: 'cy' } }]);
  });

  it('doesn’t tell a writer of themselves, only of others', () => {
    expect([0, 1, 2].map((writing) => told('p', people(5, writing), { ...to, writes: true }).writing)).toEqual([false, false, true]);
    expect([0, 1].map((writing) => told('p', people(5, writing), to).writing)).toEqual([false, true]);
  });
});

describe('what nodes tell each other', () => {
  const places = (counts: Record<string, Headcount>) => (place: string) => counts[place] ?? NOBODY;

  it('is everything at first, then what changed, and nothing when nothing did', () => {
    const own = new OwnNews();
    expect(own.next(['a'], places({ a: people(1) }), false)).toMatchObject({ number: 1, whole: true, counts: [['a', people(1)]] });
    expect(own.next(['a'], places({ a: people(1) }), false)).toBeNull();
    expect(own.next([], places({}), true)).toMatchObject({ number: 2, whole: false, counts: [] });
    expect(own.next(['a', 'b'], places({ b: people(2) }), false)).toMatchObject({ counts: [['a', NOBODY], ['b', people(2)]] });
    own.askedForAll();
    expect(own.next([], places({ b: people(2) }), false)).toMatchObject({ number: 4, whole: true, counts: [['b', people(2)]] });
  });

  it('is asked for again when a message was missed', () => {
    const [own, others] = [new OwnNews(), new OtherNodes()];
    const say = (counts: Record<string, Headcount>) => own.next(Object.keys(counts), places(counts), true) ?? { from: own.from, number: 0, whole: false, counts: [] };
    expect(others.hear(say({ a: people(1) }), 0)).toEqual(['a']);
    say({ a: people(2) });
    expect(others.hear(say({ b: people(1) }), 0)).toBeNull();
    expect(others.countsOf('a')).toEqual([people(1)]);
    own.askedForAll();
    expect(others.hear(say({}), 0)).toContain('a');
    expect([others.countsOf('a'), others.countsOf('b')]).toEqual([[people(2)], [people(1)]]);
  });

  it('is forgotten of a node that fell silent, and not of one that still speaks', () => {
    const [quiet, speaking, others] = [new OwnNews(), new OwnNews(), new OtherNodes()];
    for (const own of [quiet, speaking]) {
      const news = own.next(['a'], places({ a: people(3) }), false);
      if (news) others.hear(news, 0);
    }
    const sign = speaking.next([], places({}), true);
    if (sign) others.hear(sign, 10_000);
    expect(others.forgetSilent(11_000)).toEqual([]);
    expect(others.forgetSilent(13_000)).toEqual(['a']);
    expect(others.countsOf('a')).toEqual([people(3)]);
  });
});
