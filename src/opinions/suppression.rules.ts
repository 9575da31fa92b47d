export interface Counts {
  readonly agree: number;
  readonly disagree: number;
  readonly pass: number;
}

/** A count that is null is one of fewer than `LEAST_SHOWN`. */
export type ShownCounts = { readonly [Key in keyof Counts]: number | null };

export interface RoundFacts {
  readonly isYouth: boolean;
  readonly isOpen: boolean;
  readonly participants: number;
  /** Standing stances on accepted statements. */
  readonly stances: number;
  /** The smallest count on any accepted statement; null where there is no statement. */
  readonly smallestCount: number | null;
}

/** Below this a count says something of single young people (Y6). */
export const LEAST_SHOWN = 5;
/** A round of fewer people shows no counts while it is open (Y6). */
export const LEAST_PEOPLE = 10;

/** The counts of one statement as everybody sees them; null while none are shown. */
export function shownCounts(round: RoundFacts, counts: Counts): ShownCounts | null {
  if (!round.isYouth) return counts;
  if (isTooSmall(round)) return null;
  return { agree: atLeastShown(counts.agree), disagree: atLeastShown(counts.disagree), pass: atLeastShown(counts.pass) };
}

/**
 * How many took part and how many stances there are; null where one of them, less the counts that are shown, would
 * give away a count that isn't: the sum does, and the number of people bounds what is left (Y6).
 */
export function shownTotals(round: RoundFacts): { participants: number; stances: number } | null {
  const { participants, stances } = round;
  const whole = !round.isYouth || (!isTooSmall(round) && (round.smallestCount ?? 0) >= LEAST_SHOWN);
  return whole ? { participants, stances } : null;
}

function isTooSmall(round: RoundFacts): boolean {
  return round.isOpen && round.participants < LEAST_PEOPLE;
}

function atLeastShown(count: number): number | null {
  return count >= LEAST_SHOWN ? count : null;
}
