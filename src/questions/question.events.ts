import type { DomainEvent } from '../platform/index.js';
import type { QuestionEntity } from './question.entity.js';

type What = 'asked' | 'changed' | 'published' | 'returned' | 'moderated' | 'asked-too' | 'no-longer-asked' | 'joined' | 'withdrawn' | 'answered' | 'reopened';

/** Something happened to a question: ids and numbers, never who asks (V5). */
export function questionEvent(what: What, question: QuestionEntity): DomainEvent {
  const { id, organisationId, askerCount } = question;
  // What isn't public yet concerns nobody who looks at lists.
  const lists = question.publishedAt ? [`questions:${organisationId}`, 'questions'] : [];
  return { kind: `question.${what}`, topics: [`question:${id}`, ...lists], facts: { askerCount } };
}
