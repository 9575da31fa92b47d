/** What a council has settled of how it answers; each set is in force from a day on. */
export interface Terms {
  /** So many of a thousand electors make an answer due; null: the council's own number does. */
  readonly supportPermille: number | null;
  /** An answer that fewer of a hundred say answers it is reopened. */
  readonly verdictPercent: number;
  /** So many must have said it. */
  readonly verdictLeast: number;
  /** So many days they have for it. */
  readonly verdictDays: number;
  /** A figure of the response record that rests on fewer stays silent. */
  readonly recordLeast: number;
}

/** What holds for a council that has settled nothing. */
export const USUAL_TERMS: Terms = { supportPermille: null, verdictPercent: 50, verdictLeast: 5, verdictDays: 28, recordLeast: 5 };

/** Supports that make an answer due: the share of the electors where there is one and they are known, otherwise the council's number. */
export function thresholdFrom(terms: Terms, supportThreshold: number | null, electors: number | null): number | null {
  if (terms.supportPermille === null || electors === null) return supportThreshold;
  return Math.max(1, Math.ceil((electors * terms.supportPermille) / 1000));
}
