/** Y6: counts under five are shown nowhere. */
export const SMALLEST_SHOWN = 5;

export const shown = (count: number): number | null => (count >= SMALLEST_SHOWN ? count : null);

/**
 * A whole with its parts: where one part is hidden, so is the whole, from which it could be taken away. Parts that are
 * shown beside a hidden whole tell nothing of the others.
 */
export function shownWhole(whole: number, parts: readonly number[]): number | null {
  return parts.every((part) => part >= SMALLEST_SHOWN) ? shown(whole) : null;
}

/** How many in a hundred, to the nearest ten, of enough to say so: the exact share of a few would tell how many they are. */
export function roundedShare(part: number, whole: number): number | null {
  return whole >= SMALLEST_SHOWN ? Math.round((part * 10) / whole) * 10 : null;
}
