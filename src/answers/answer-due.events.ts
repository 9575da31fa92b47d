import type { DomainEvent } from '../platform/index.js';
import type { AnswerDueEntity } from './answer-due.entity.js';

export function answerDueOpened(due: AnswerDueEntity): DomainEvent {
  return { kind: 'answer-due.opened', topics: topicsOf(due), facts: { dueOn: due.dueOn } };
}

export function answerPublished(due: AnswerDueEntity): DomainEvent {
  return { kind: 'answer.published', topics: topicsOf(due) };
}

export function answerRevised(due: AnswerDueEntity): DomainEvent {
  return { kind: 'answer.revised', topics: topicsOf(due) };
}

/** The thing that is answered shows what becomes of it. */
function topicsOf({ id, owedBy, subjectKind, subjectId }: AnswerDueEntity): string[] {
  return [`answer-due:${id}`, `owed:${owedBy}`, 'answers-due', `${subjectKind}:${subjectId}`];
}
