import { describe, expect, it } from '@jest/globals';
import type { ExecutionResult } from 'graphql';
import { Execution, type Follower, type Source } from '../../src/platform/live/following/execution.js';
import { FeedExecution, type FeedFollower, type Step } from '../../src/platform/live/following/feed-execution.js';
import type { Ready } from '../../src/platform/live/following/ready.js';
import { eventually } from '../support/eventually.js';

/** What is measured here is time: how much of it lies between. */
const after = (ms: number): Promise<unknown> => {
  const end = performance.now() + ms;
  return eventually(() => performance.now() >= end);
};

/** Somebody who follows, and everything handed to them. */
class Reader implements Follower {
  readonly states: unknown[] = [];
  readonly handed: Ready[] = [];
  ended = false;

  constructor(readonly seen = 0n) {}

  hand(state: Ready): void {
    this.handed.push(state);
    const { payload } = JSON.parse(state.messageFor('1').toString()) as { payload: { data: { thing: unknown } } };
    this.states.push(payload.data.thing);
  }

  end(): void {
    this.ended = true;
  }

  get last(): unknown {
    return this.states.at(-1);
  }
}

class TimedReader extends Reader {
  constructor(private readonly moments: number[]) {
    super();
  }

  override hand(state: Ready): void {
    this.moments.push(performance.now());
    super.hand(state);
  }
}

const of = (thing: () => unknown, source: Partial<Source> = {}): Execution =>
  new Execution({ read: () => Promise.resolve({ data: { thing: thing() } }), maySend: () => true, version: () => 1n, ...source });

function follow(execution: Execution, seen?: bigint): Reader {
  const reader = new Reader(seen);
  execution.add(reader);
  return reader;
}

describe('one execution for all who follow the same', () => {
  it('sends the present state first, and the last of many changes always', async () => {
    let state = 0;
    let reads = 0;
    const execution = of(() => ({ state, reads: ++reads }));
    const reader = follow(execution);
    await eventually(() => reader.states.length === 1);
    expect(reader.last).toEqual({ state: 0, reads: 1 });
    for (state = 1; state < 50; state++) execution.changed();
    await eventually(() => (reader.last as { state: number }).state === 50);
    expect(reads).toBeLessThanOrEqual(3);
    execution.remove(reader);
  });

  it('hands everybody the very same bytes, read once', async () => {
    let reads = 0;
    const execution = of(() => ++reads);
    const readers = Array.from({ length: 100 }, () => follow(execution));
    await eventually(() => readers.every(({ states }) => states.length === 1));
    expect(reads).toBe(1);
    const [first] = readers;
    for (const { handed } of readers) expect(handed[0]?.messageFor('1')).toBe(first?.handed[0]?.messageFor('1'));
  });

  it('sends nothing again that hasn’t changed', async () => {
    let thing = 'as it was';
    let reads = 0;
    const execution = of(() => (reads++, thing));
    const reader = follow(execution);
    await eventually(() => reader.states.length === 1);
    execution.changed();
    await eventually(() => reads === 2);
    thing = 'changed';
    execution.changed();
    await eventually(() => reader.last === 'changed');
    expect(reader.states).toEqual(['as it was', 'changed']);
  });

  it('tells nobody more than four times in any second, however many come meanwhile and however long a read takes; the last always', async () => {
    let state = 0;
    const execution = of(() => null, {
      read: async () => {
        const seen = state;
        await after(seen % 3 === 0 ? 90 : 1);
        return { data: { thing: seen } };
      },
    });
    const at = new Map<Reader, number[]>();
    const follower = (): Reader => {
      const moments: number[] = [];
      const reader = new TimedReader(moments);
      at.set(reader, moments);
      execution.add(reader);
      return reader;
    };
    const end = performance.now() + 3_000;
    while (performance.now() < end) {
      state += 1;
      execution.changed();
      follower();
      await after(20);
    }
    await eventually(() => [...at.keys()].every(({ last }) => last === state));
    for (const moments of at.values()) {
      for (const moment of moments) expect(moments.filter((other) => other >= moment && other < moment + 1_000).length).toBeLessThanOrEqual(4);
    }
    for (const reader of at.keys()) execution.remove(reader);
  });

  it('never hands an older state after a newer one, however long a read takes', async () => {
    let thing = 1;
    const slow: (() => void)[] = [];
    const read = (): Promise<ExecutionResult> => {
      const seen = thing;
      return new Promise((resolve) => slow.push(() => resolve({ data: { thing: seen } })));
    };
    const execution = of(() => null, { read });
    const first = follow(execution);
    await eventually(() => slow.length === 1);
    thing = 2;
    execution.changed();
    const second = follow(execution);
    slow[0]?.();
    await eventually(() => slow.length === 2);
    slow[1]?.();
    await eventually(() => second.last === 2 && first.last === 2);
    expect(first.states).toEqual([1, 2]);
    expect(second.states).toEqual([1, 2]);
  });

  it('whoever comes back is sent nothing older than what they have seen', async () => {
    let version = 5n;
    let thing = 'of five';
    let reads = 0;
    const execution = of(() => (reads++, thing), { version: () => version });
    const reader = follow(execution);
    await eventually(() => reader.states.length === 1);
    const upToDate = follow(execution, 5n);
    expect(upToDate.last).toBe('of five');
    expect(reads).toBe(1);
    thing = 'of six';
    const ahead = follow(execution, 6n);
    await eventually(() => ahead.states.length === 1);
    expect(ahead.states).toEqual(['of six']);
    version = 6n;
  });

  it('S3: sends nothing while the node may have missed a revocation, and reads anew when it has caught up', async () => {
    let fresh = false;
    let asked = 0;
    const maySend = (): boolean => {
      asked++;
      if (asked === 3) fresh = true;
      return fresh;
    };
    const reader = follow(of(() => 'read afresh', { maySend }));
    await eventually(() => reader.states.length === 1);
    expect(asked).toBeGreaterThanOrEqual(3);
  });

  it('S3: what was read before a node fell behind isn’t sent', async () => {
    let reads = 0;
    let asked = 0;
    const read = (): Promise<ExecutionResult> => Promise.resolve({ data: { thing: ++reads } });
    // Fresh when it begins to read, not when it has read; fresh again after.
    const maySend = (): boolean => ++asked !== 2;
    const reader = follow(of(() => null, { read, maySend }));
    await eventually(() => reader.states.length === 1);
    expect(reader.states).toEqual([2]);
  });

  it('S2: ends without a word when there is nothing to see any more', async () => {
    let thing: string | null = 'here';
    const execution = of(() => thing);
    const reader = follow(execution);
    await eventually(() => reader.states.length === 1);
    thing = null;
    execution.changed();
    await eventually(() => reader.ended);
    expect(reader.states).toEqual(['here']);
  });

  it('stops reading when nobody follows', async () => {
    let idle = false;
    const execution = of(() => 1);
    execution.onIdle(() => (idle = true));
    const reader = follow(execution);
    await eventually(() => reader.states.length === 1);
    execution.remove(reader);
    expect(idle).toBe(true);
  });
});

describe('a feed, one execution for all who stand at the same place', () => {
  /** Everything that was told, by number: a cursor is how many. */
  class Log {
    told = 0;
    reads = 0;

    feed(): FeedExecution {
      return new FeedExecution({ maySend: () => true, version: () => 1n, read: (after) => this.read(after) });
    }

    private read(after: string | null): Promise<Step> {
      this.reads += 1;
      const thing = Array.from({ length: this.told - Number(after ?? 0) }, (_, index) => Number(after ?? 0) + index + 1);
      return Promise.resolve({ result: { data: { thing } }, cursor: String(this.told), isEmpty: thing.length === 0 });
    }
  }

  class Taker extends Reader implements FeedFollower {
    busy = false;
    asked: (() => void) | null = null;

    constructor(readonly cursor: string | null = null) {
      super();
    }

    canTake = (): boolean => !this.busy;
    whenTheyCan = (ask: () => void): void => void (this.asked = ask);
    get all(): unknown[] {
      return this.states.flat();
    }
  }

  it('gives each what follows their own cursor, in order, nothing twice and nothing left out', async () => {
    const log = new Log();
    log.told = 3;
    const execution = log.feed();
    const [fresh, back] = [new Taker(), new Taker('2')];
    for (const taker of [fresh, back]) execution.add(taker);
    for (let count = 0; count < 20; count++) {
      log.told += 1;
      execution.changed();
      await after(10);
    }
    await eventually(() => fresh.all.length === 23 && back.all.length === 21);
    expect(fresh.all).toEqual(Array.from({ length: 23 }, (_, index) => index + 1));
    expect(back.all).toEqual(fresh.all.slice(2));
    expect(log.reads).toBeLessThan(10);
  });

  it('S4: lets who takes nothing wait without keeping anything for them, and then gives all that they missed', async () => {
    const log = new Log();
    const execution = log.feed();
    const taker = new Taker();
    execution.add(taker);
    await eventually(() => taker.states.length === 1);
    taker.busy = true;
    log.told = 30;
    execution.changed();
    await eventually(() => taker.asked !== null);
    expect(taker.all).toEqual([]);
    taker.busy = false;
    taker.asked?.();
    await eventually(() => taker.all.length === 30);
    expect(taker.all.at(-1)).toBe(30);
  });

  it('sends an empty first message, so that who comes back knows that nothing was missed, and no empty one after', async () => {
    const log = new Log();
    log.told = 5;
    const execution = log.feed();
    const taker = new Taker('5');
    execution.add(taker);
    await eventually(() => taker.states.length === 1);
    execution.changed();
    await eventually(() => log.reads === 2);
    log.told = 6;
    execution.changed();
    await eventually(() => taker.all.length === 1);
    expect(taker.states).toEqual([[], [6]]);
  });
});
