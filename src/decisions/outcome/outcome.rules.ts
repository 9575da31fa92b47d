import { dayOf, inForce, type Day, type Jurisdiction, type Problem, type Texts } from '../../platform/index.js';
import { areStated, type InterestsWritten } from '../interests/index.js';
import { DayAhead, RecordIncomplete, TooEarly, type RecordedPart } from './outcome.problems.js';
import type { RejectedWritten } from './outcome.entity.js';

/** What a record holds so far. */
export interface DecisionRecord {
  /** Null when the decision has no such option. */
  readonly option: string | null;
  /** The other options, each of which was considered. */
  readonly alternatives: readonly string[];
  readonly reasons: Texts;
  readonly rejected: readonly RejectedWritten[];
  readonly interests: InterestsWritten;
  readonly decidedOn: Day;
}

/** Whatever keeps this from being recorded now: the day (D2) and what the law asks of a record (D3). */
export function refusalsOfRecord(decision: { readonly decidesOn: Day }, record: DecisionRecord, now: Date, jurisdiction: Jurisdiction): Problem[] {
  const missing = missingParts(record, jurisdiction);
  return [
    record.decidedOn < decision.decidesOn ? new TooEarly(decision.decidesOn) : null,
    record.decidedOn > dayOf(now, jurisdiction.calendar) ? new DayAhead() : null,
    missing.length > 0 ? new RecordIncomplete(missing) : null,
  ].filter((problem) => problem !== null);
}

function missingParts(record: DecisionRecord, jurisdiction: Jurisdiction): RecordedPart[] {
  const explained = new Set(record.rejected.filter(({ why }) => isWritten(why)).map(({ optionId }) => optionId));
  const holds = {
    reasons: isWritten(record.reasons),
    rejected: record.alternatives.every((id) => explained.has(id)),
    interests: areStated(record.interests),
  };
  const unwritten = inForce(jurisdiction.recordHolds, record.decidedOn).filter((part) => !holds[part]);
  return record.option === null ? ['option', ...unwritten] : unwritten;
}

const isWritten = (texts: Texts): boolean => Object.keys(texts).length > 0;
