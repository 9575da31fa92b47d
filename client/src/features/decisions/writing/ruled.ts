import { graphql } from '../../../graphql/document.js';
import type { Refusal } from '../../../graphql/refusal.js';

export const RuledFragment = graphql(`
  fragment Ruled on Problem {
    ...Refusal
    ... on SeveralProblems {
      problems {
        code
        message
      }
    }
  }
`);

/** The field at which a rule can be satisfied. */
const fieldOf: Record<string, string> = {
  NoticeTooShort: 'decidesOn',
  PeriodBackwards: 'decidesUntil',
  ExceptionIncomplete: 'exception',
  PreElectionReasonMissing: 'preElectionReason.en',
  NotOnTheBody: 'bodyId',
  TwoPreferred: 'options.0.isPreferred',
  PreferenceTooEarly: 'options.0.isPreferred',
  UnknownGround: 'withheldReasons.ground',
  TooEarly: 'decidedOn',
  DayAhead: 'decidedOn',
  DueTooEarly: 'commitments.0.dueOn',
  CannotOwnCommitment: 'commitments.0.ownerId',
};

type Ruling = Refusal & { problems?: readonly { code: string; message: string }[] };

/** What the rules say, each at the field where it can be put right. */
export function atTheirFields(refusal: Ruling | undefined, several: string): Refusal | undefined {
  if (!refusal || refusal.fields) return refusal;
  const problems = refusal.problems ?? (fieldOf[refusal.refusal] ? [{ code: refusal.refusal, message: refusal.message }] : []);
  if (problems.length === 0) return refusal;
  return { refusal: refusal.refusal, message: several, fields: problems.map(({ code, message }, place) => ({ path: fieldOf[code] ?? `rule ${place}`, message })) };
}
