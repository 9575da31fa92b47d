import { describe, expect, it } from '@jest/globals';
import type { ExecutionResult } from 'graphql';
import { Execution } from '../../src/platform/live/execution.js';
import { Latest } from '../../src/platform/live/latest.js';

const follow = (execution: Execution): Latest<ExecutionResult> => execution.add((leave) => new Latest<ExecutionResult>(leave));

describe('one execution for all who follow the same', () => {
  it('sends the present state first, and the last of many changes always', async () => {
    let state = 0;
    let runs = 0;
    const execution = new Execution(
      () => Promise.resolve({ data: { thing: { state, run: ++runs } } }),
      () => true,
    );
    const feed = follow(execution);
    expect((await feed.next()).value).toEqual({ data: { thing: { state: 0, run: 1 } } });
    for (state = 1; state < 50; state++) execution.changed();
    let last: unknown;
    do last = (await feed.next()).value?.data?.['thing'];
    while ((last as { state: number }).state < 50);
    expect(runs).toBeLessThanOrEqual(3);
    feed.end();
  });

  it('S3: sends nothing while the node may have missed a revocation, and sends when it has caught up', async () => {
    let fresh = false;
    let asked = 0;
    const execution = new Execution(
      () => Promise.resolve({ data: { thing: 'read afresh' } }),
      () => {
        asked++;
        if (asked === 3) fresh = true;
        return fresh;
      },
    );
    const feed = follow(execution);
    expect((await feed.next()).value).toEqual({ data: { thing: 'read afresh' } });
    expect(asked).toBeGreaterThanOrEqual(3);
    feed.end();
  });

  it('S2: ends without a word when there is nothing to see any more', async () => {
    let visible = true;
    const execution = new Execution(
      () => Promise.resolve({ data: { thing: visible ? 'here' : null } }),
      () => true,
    );
    const feed = follow(execution);
    await feed.next();
    visible = false;
    execution.changed();
    expect(await feed.next()).toEqual({ done: true, value: undefined });
  });

  it('keeps only the newest for a reader that is slow', async () => {
    const slow = new Latest<number>(() => undefined);
    for (let at = 1; at <= 1_000; at++) slow.push(at);
    expect((await slow.next()).value).toBe(1_000);
    slow.end();
    expect((await slow.next()).done).toBe(true);
  });

  it('stops executing when nobody follows', async () => {
    let idle = false;
    const execution = new Execution(
      () => Promise.resolve({ data: { thing: 1 } }),
      () => true,
    );
    execution.onIdle(() => (idle = true));
    const feed = follow(execution);
    await feed.next();
    feed.end();
    expect(idle).toBe(true);
  });
});
