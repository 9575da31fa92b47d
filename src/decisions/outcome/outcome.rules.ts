import { dayOf, inForce, type Day, type Jurisdiction, type Problem, type Texts } from '../../platform/index.js';
import { RecordIncomplete, TooEarly, type RecordedPart } from './outcome.problems.js';

/** What a record holds so far; an option is null when the decision has no such option. */
export interface DecisionRecord {
  readonly option: string | null;
  readonly reasons: Texts;
  readonly rejected: Texts;
  readonly interests: Texts;
}

/** May it be recorded now, with this (D2, D3)? */
export function refusalOfRecord(decision: { readonly decidesOn: Day }, record: DecisionRecord, now: Date, jurisdiction: Jurisdiction): Problem | null {
  const today = dayOf(now, jurisdiction.calendar);
  if (today < decision.decidesOn) return new TooEarly(decision.decidesOn);
  const missing = missingParts(record, today, jurisdiction);
  return missing.length > 0 ? new RecordIncomplete(missing) : null;
}

function missingParts(record: DecisionRecord, today: Day, jurisdiction: Jurisdiction): RecordedPart[] {
  const unwritten = inForce(jurisdiction.recordHolds, today).filter((part) => Object.keys(record[part]).length === 0);
  return record.option === null ? ['option', ...unwritten] : unwritten;
}
