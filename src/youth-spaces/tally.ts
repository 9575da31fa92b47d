import { LEAST_PEOPLE, LEAST_SHOWN } from '../opinions/index.js';

/**
 * What is shown of counts where each person is in one of them; null for what isn't (Y6). A count under 5 is kept back.
 * While people still choose, none is shown until those that would be shown are 10 people by themselves: were it 10 people
 * in all, that would tell how many are in a count that is kept back. For the same reason no total is ever shown.
 */
export function shownTally(counts: readonly number[], isOpen: boolean): (number | null)[] {
  const shown = counts.map((count) => (count >= LEAST_SHOWN ? count : null));
  const people = shown.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return isOpen && people < LEAST_PEOPLE ? counts.map(() => null) : shown;
}
