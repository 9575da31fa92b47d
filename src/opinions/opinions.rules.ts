/** When something is taken at all. */
export interface RoundTimes {
  readonly opensAt: Date;
  readonly closesAt: Date | null;
}

/** The opening instant is in, the closing instant is out, to the millisecond (V6). */
export function isWithin(times: RoundTimes, now: Date): boolean {
  return now >= times.opensAt && (times.closesAt === null || now < times.closesAt);
}

/** The state of a statement that somebody suggests. */
export function stateOfSuggestion(round: { readonly isPremoderated: boolean }): 'waiting' | 'accepted' {
  return round.isPremoderated ? 'waiting' : 'accepted';
}

/** In UTF-16 units: short enough to be read at a glance. */
export const LONGEST_STATEMENT = 300;
export const SHORTEST_STATEMENT = 3;
