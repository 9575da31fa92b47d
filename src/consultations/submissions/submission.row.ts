import { globalId, type AgeBand, type Language } from '../../platform/index.js';
import type { Answers } from '../questionnaire/index.js';
import type { SubmissionEntity, SubmissionSource } from './submission.entity.js';
import { toSubmittedAnswers, type Submission } from './submission.type.js';

export interface SubmissionRow {
  id: string;
  consultation_id: string;
  version: number;
  source: SubmissionSource;
  age_band: AgeBand | null;
  language: Language;
  answers: Answers;
  may_quote: boolean;
  wants_outcome: boolean;
  reference: string;
  received_at: Date;
  withdrawn_at: Date | null;
}

export const SUBMISSION_COLUMNS = 'id, consultation_id, version, source, age_band, language, answers, may_quote, wants_outcome, reference, received_at, withdrawn_at';

export function toSubmission(row: SubmissionRow): Submission {
  return {
    uuid: row.id,
    id: globalId('sub', row.id),
    consultationId: row.consultation_id,
    version: row.version,
    source: row.source,
    language: row.language,
    answers: toSubmittedAnswers(row.answers),
    isAdult: row.age_band === 'adult',
    mayQuote: row.may_quote,
    wantsOutcome: row.wants_outcome,
    reference: row.reference,
    receivedAt: row.received_at,
    takenBackAt: row.withdrawn_at,
  };
}

/** Of what a deed has just written. */
export function submissionOf(entity: SubmissionEntity): Submission {
  const { consultationId, ageBand, mayQuote, wantsOutcome, receivedAt, withdrawnAt } = entity;
  return toSubmission({
    ...entity,
    consultation_id: consultationId,
    age_band: ageBand,
    may_quote: mayQuote,
    wants_outcome: wantsOutcome,
    received_at: receivedAt,
    withdrawn_at: withdrawnAt,
  });
}
