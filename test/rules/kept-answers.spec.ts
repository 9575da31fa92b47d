import { beforeEach, describe, expect, it } from '@jest/globals';
import { KeptAnswers, type Answer } from '../../src/platform/live/kept-answers.js';

let now: number;
let kept: KeptAnswers;
let reads: number;

beforeEach(() => {
  now = Date.UTC(2026, 10, 22);
  kept = new KeptAnswers(() => new Date(now));
  reads = 0;
});

interface Wishes {
  topics?: string[];
  bytes?: number;
  isWhole?: boolean;
}

/** Asked as AskedAgain does it: what is kept, and otherwise read. */
async function ask(key: string, wishes: Wishes = {}): Promise<string | undefined> {
  return kept.find(key) ?? (await kept.answer(key, (topics) => reading(topics, wishes)))?.text;
}

function reading(topics: Set<string>, { topics: given = ['ideas'], bytes = 10, isWhole = true }: Wishes): Promise<Answer> {
  given.forEach((topic) => topics.add(topic));
  reads++;
  return Promise.resolve({ text: String(reads).padEnd(bytes), isWhole });
}

describe('what was answered a moment ago', () => {
  it('is answered again without reading, to those who ask the same', async () => {
    expect(await ask('en a')).toEqual(await ask('en a'));
    expect(reads).toBe(1);
    await ask('cy a');
    expect(reads).toBe(2);
  });

  it('is dropped by an event on one of its topics, and by no other', async () => {
    await ask('list', { topics: ['ideas', 'answers-due'] });
    await ask('one', { topics: ['idea:1'] });
    kept.changed(['idea:2', 'decisions']);
    expect([kept.find('list'), kept.find('one')]).not.toContain(null);
    kept.changed(['idea:1', 'ideas']);
    expect([kept.find('list'), kept.find('one')]).toEqual([null, null]);
  });

  it('is never older than a second, whatever is told, and nothing is kept when time goes back', async () => {
    await ask('list');
    now += 999;
    expect(kept.find('list')).not.toBeNull();
    now += 1;
    expect(kept.find('list')).toBeNull();
    await ask('list');
    now -= 1;
    expect(kept.find('list')).toBeNull();
  });

  it('counts its age from before it was read', async () => {
    const slow = kept.answer('list', (topics) => {
      now += 700;
      return reading(topics, {});
    });
    await slow;
    now += 300;
    expect(kept.find('list')).toBeNull();
  });
});

describe('what is being read', () => {
  it('is read once for all who ask meanwhile', async () => {
    const answers = await Promise.all([ask('list'), ask('list'), ask('list')]);
    expect(new Set(answers.map(String)).size).toBe(1);
    expect(reads).toBe(1);
  });

  it('is neither kept nor handed on when its topic is told of meanwhile: it may be from before', async () => {
    const before = ask('list');
    kept.changed(['ideas']);
    const after = ask('list');
    expect(String(await after)).not.toBe(String(await before));
    expect(kept.find('list')).toEqual(await after);
  });

  it('is not kept when something went wrong, when nobody says what changes it, or when it fails', async () => {
    await ask('part', { isWhole: false });
    await ask('no topics', { topics: [] });
    const failing = kept.answer('failed', (topics) => {
      topics.add('ideas');
      return Promise.reject(new Error('no'));
    });
    await expect(failing).rejects.toThrow('no');
    await expect(kept.answer('nothing', (topics) => Promise.resolve(topics.add('ideas')).then(() => null))).resolves.toBeNull();
    expect(['part', 'no topics', 'failed', 'nothing'].map((key) => kept.find(key))).toEqual([null, null, null, null]);
  });
});

describe('what is kept is bounded', () => {
  it('in bytes: the oldest goes first, and what is very large isn’t kept at all', async () => {
    const each = 250 * 1024;
    for (let number = 0; number < 70; number++) await ask(`page ${number}`, { bytes: each });
    const there = Array.from({ length: 70 }, (_, number) => kept.find(`page ${number}`)).filter((bytes) => bytes !== null);
    expect(there.length * each).toBeLessThanOrEqual(16 * 1024 * 1024);
    expect(there.length).toBeGreaterThan(60);
    expect(kept.find('page 0')).toBeNull();
    expect(kept.find('page 69')).not.toBeNull();
    await ask('large', { bytes: 300 * 1024 });
    expect(kept.find('large')).toBeNull();
  });

  it('and room is made again by what is dropped', async () => {
    for (let round = 0; round < 5; round++) {
      for (let number = 0; number < 60; number++) await ask(`page ${number}`, { bytes: 250 * 1024 });
      kept.changed(['ideas']);
    }
    await ask('page 1', { bytes: 250 * 1024 });
    for (let number = 2; number < 60; number++) await ask(`page ${number}`, { bytes: 250 * 1024 });
    expect(kept.find('page 1')).not.toBeNull();
  });
});
