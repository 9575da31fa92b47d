import type { NumberAsked } from '../questionnaire/index.js';

/** As fine as a number's distribution is kept: what allows fewer values is kept exactly. */
const MOST_BINS = 1_000;

type Bounds = Pick<NumberAsked, 'least' | 'most' | 'decimals'>;

/** How many steps of its last decimal place a bin of this number holds; 1 where each value is a bin of its own. */
export function stepsInBin({ least, most, decimals }: Bounds): number {
  const values = Math.round((most - least) * 10 ** decimals) + 1;
  return Math.max(1, Math.ceil(values / MOST_BINS));
}

/** The bin in which a value lies, counted from the least. */
export function binOf(item: Bounds, value: number): number {
  return Math.floor(Math.round((value - item.least) * 10 ** item.decimals) / stepsInBin(item));
}

/** The least value that lies in a bin. */
export function valueOf(item: Bounds, bin: number): number {
  return Number((item.least + (bin * stepsInBin(item)) / 10 ** item.decimals).toFixed(item.decimals));
}
