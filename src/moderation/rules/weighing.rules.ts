import type { Texts } from '../../platform/index.js';

/** What came of a report. `decided-before`: it said what had been decided within the day; `gone`: the author took it away. */
export type ReportOutcome = 'acted' | 'kept' | 'overturned' | 'decided-before' | 'gone';

/** So many of somebody's latest decided reports are looked at: who reports with care again is believed again. */
export const REPORTS_LOOKED_AT = 10;
/** What weighs least waits this much longer than what weighs fully; it is never left out. */
const LONGEST_BEHIND_MS = 4 * 60 * 60_000;

const FULL = 1;
const HALF = 0.5;
const QUARTER = 0.25;

/**
 * How much one person's next report weighs, by what came of their latest: half when most of three or more were found to break
 * no rule, a quarter when four in five of five or more were. One that was acted on and overturned on appeal was no false report.
 */
export function weightOf(latest: readonly ReportOutcome[]): number {
  const judged = latest.slice(0, REPORTS_LOOKED_AT).filter((outcome) => outcome === 'kept' || outcome === 'acted' || outcome === 'overturned');
  const unfounded = judged.filter((outcome) => outcome === 'kept').length;
  if (judged.length >= 5 && unfounded * 5 >= judged.length * 4) return QUARTER;
  return judged.length >= 3 && unfounded * 2 > judged.length ? HALF : FULL;
}

/** How much later in the queue a case comes that only these reports brought; reports add up, and a full one is enough. */
export function behindMs(weights: readonly number[]): number {
  const together = Math.min(FULL, weights.reduce((sum, weight) => sum + weight, 0));
  return Math.round((FULL - together) * LONGEST_BEHIND_MS);
}

/** The same rule, as anybody can read it with the code. */
export const HOW_REPORTS_WEIGH: Texts = {
  en: 'Every report is read by a person. Where somebody reported three or more things and most of them broke no rule, their next report counts half; a quarter where four in five of five or more did not. What weighs less comes up to four hours later in the queue, never out of it; a second person’s report brings it forward. Only the latest ten count.',
  cy: 'Darllenir pob adroddiad gan berson. Lle mae rhywun wedi rhoi gwybod am dri pheth neu fwy a’r rhan fwyaf heb dorri rheol, mae ei adroddiad nesaf yn cyfrif hanner; chwarter lle na thorrodd pedwar o bob pump o bump neu fwy. Daw’r hyn sy’n pwyso llai hyd at bedair awr yn hwyrach yn y ciw, byth allan ohono; mae adroddiad gan ail berson yn dod ag ef ymlaen. Dim ond y deg diweddaraf sy’n cyfrif.',
};
