import { globalId, markdown, type ContactDetail, type Language } from '../platform/index.js';
import type { QuestionState } from './question.entity.js';
import type { Question } from './question.type.js';

/** A question as its queries give it. */
export interface QuestionRow {
  [column: string]: unknown;
  id: string;
  version: number;
  state: QuestionState;
  title: string;
  body: string;
  language: Language;
  asker_count: number;
  asked_at: Date;
  published_at: Date | null;
  hidden_at: Date | null;
  organisation_id: string;
  councillor_id: string;
  ward_id: string | null;
  author_id: string;
  joined_into: string | null;
  held_for: ContactDetail[];
}

export const QUESTION_COLUMNS = `q.id, q.version, q.state, q.title, q.body, q.language, q.asker_count, q.asked_at, q.published_at, q.hidden_at,
  q.organisation_id, q.councillor_id, q.ward_id, q.author_id, q.joined_into, q.held_for`;

export function toQuestion(row: QuestionRow): Question {
  return {
    uuid: row.id,
    id: globalId('question', row.id),
    version: row.version,
    state: row.state,
    title: row.title,
    body: markdown(row.body, row.language),
    language: row.language,
    askerCount: row.asker_count,
    askedAt: row.asked_at,
    publishedAt: row.published_at,
    isHidden: row.hidden_at !== null,
    organisationId: row.organisation_id,
    councillorId: row.councillor_id,
    wardId: row.ward_id,
    authorId: row.author_id,
    joinedIntoId: row.joined_into,
    heldForDetails: row.held_for,
  };
}
