/** How often each measure of each item was met: `{ itemId: { measure: count } }`. A measure that was never met is left out. */
export type Counts = Readonly<Record<string, Measures>>;
export type Measures = Readonly<Record<string, number>>;

/** Under this key, in the place of an item: how many submissions there are. */
export const SUBMISSIONS = 'submissions';

/** Both counts together; what comes out at nothing is left out, so that equal counts are equal objects. */
export function added(one: Counts, other: Counts): Counts {
  return combined(one, other, 1);
}

/** What must be added to `before` to get `after`. */
export function difference(after: Counts, before: Counts): Counts {
  return combined(after, before, -1);
}

export const isNothing = (counts: Counts): boolean => Object.keys(counts).length === 0;

function combined(one: Counts, other: Counts, sign: 1 | -1): Counts {
  const result: Record<string, Measures> = { ...one };
  for (const [item, measures] of Object.entries(other)) {
    const sums = addedMeasures(result[item] ?? {}, measures, sign);
    if (Object.keys(sums).length > 0) result[item] = sums;
    else delete result[item];
  }
  return result;
}

function addedMeasures(one: Measures, other: Measures, sign: 1 | -1): Measures {
  const sums: Record<string, number> = { ...one };
  for (const [measure, count] of Object.entries(other)) {
    const sum = (sums[measure] ?? 0) + sign * count;
    if (sum === 0) delete sums[measure];
    else sums[measure] = sum;
  }
  return sums;
}
