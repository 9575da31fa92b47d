import type { DomainEvent } from '../platform/index.js';
import type { AnswerDueEntity } from './answer-due.entity.js';

export function answerDueOpened(due: AnswerDueEntity): DomainEvent {
  return { kind: 'answer-due.opened', topics: topicsOf(due), facts: { dueOn: due.dueOn } };
}

export function answerPublished(due: AnswerDueEntity): DomainEvent {
  return { kind: 'answer.published', topics: topicsOf(due) };
}

const topicsOf = (due: AnswerDueEntity): string[] => [`answer-due:${due.id}`, `owed:${due.owedBy}`, 'answers-due'];
