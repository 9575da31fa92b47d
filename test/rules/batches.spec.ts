import { describe, expect, it } from '@jest/globals';
import { Batches } from '../../src/platform/index.js';

/** Lets the test end each batch itself. */
function aBatchedDeed(bounds: { most: number; atOnce: number }) {
  const begun: { deeds: readonly number[]; end: () => void }[] = [];
  const batches = new Batches<number, number>(async (deeds) => {
    await new Promise<void>((end) => begun.push({ deeds, end }));
    if (deeds.includes(13)) throw new Error('thirteen');
    return deeds.map((deed) => deed * 2);
  }, bounds);
  return { batches, begun };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('deeds that arrive together', () => {
  it('share a batch, those that come meanwhile the next, and each keeps its own outcome', async () => {
    const { batches, begun } = aBatchedDeed({ most: 10, atOnce: 1 });
    const first = [1, 2].map((deed) => batches.add(deed));
    expect(begun).toEqual([]);
    await turn();
    expect(begun.map(({ deeds }) => deeds)).toEqual([[1, 2]]);
    const later = [3, 4, 5].map((deed) => batches.add(deed));
    await turn();
    expect(begun.map(({ deeds }) => deeds)).toEqual([[1, 2]]);
    begun[0]?.end();
    await turn();
    expect(begun.map(({ deeds }) => deeds)).toEqual([[1, 2], [3, 4, 5]]);
    begun[1]?.end();
    expect(await Promise.all([...first, ...later])).toEqual([2, 4, 6, 8, 10]);
  });

  it('are never more in one batch, nor more batches at once, than the bounds say', async () => {
    const { batches, begun } = aBatchedDeed({ most: 2, atOnce: 2 });
    const outcomes = Promise.all([1, 2, 3, 4, 5].map((deed) => batches.add(deed)));
    await turn();
    expect(begun.map(({ deeds }) => deeds)).toEqual([[1, 2], [3, 4]]);
    for (let done = 0; done < 3; done++) {
      begun[done]?.end();
      await turn();
    }
    expect(begun.map(({ deeds }) => deeds)).toEqual([[1, 2], [3, 4], [5]]);
    expect(await outcomes).toEqual([2, 4, 6, 8, 10]);
  });

  it('don’t fail with one that fails', async () => {
    const { batches, begun } = aBatchedDeed({ most: 10, atOnce: 1 });
    const first = batches.add(1);
    await turn();
    const rest = Promise.allSettled([7, 13, 9].map((deed) => batches.add(deed)));
    for (let done = 0; done < 5; done++) {
      begun[done]?.end();
      await turn();
    }
    expect(await first).toBe(2);
    expect((await rest).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });
});
