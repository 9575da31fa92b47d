import { added, type Counts } from './counts.js';

/** What one change of a submission adds to each of some groups. */
export interface TallyChange {
  readonly groups: readonly string[];
  readonly counts: Counts;
}

/** The counts by group with the changes; of the groups that change or were given. */
export function putInto(tallies: ReadonlyMap<string, Counts>, changes: readonly TallyChange[]): Map<string, Counts> {
  const sums = new Map(tallies);
  for (const { groups, counts } of changes) for (const group of groups) sums.set(group, added(sums.get(group) ?? {}, counts));
  return sums;
}
