/** Chance that is the same in every run: a generator of numbers from 0 to below 1 (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from 0 to below `bound`. */
export const below = (next: () => number, bound: number): number => Math.floor(next() * bound);

export const oneOf = <Thing>(next: () => number, things: readonly Thing[]): Thing => things[below(next, things.length)] as Thing;
