import type { DomainEvent } from '../platform/index.js';
import type { AnswerDueEntity } from './answer-due.entity.js';

type What =
  | 'answer-due.opened'
  | 'answer-due.acknowledged'
  | 'answer-due.extended'
  | 'answer-due.paused'
  | 'answer-due.handed-over'
  | 'answer-due.passed-on'
  | 'answer-due.vacant'
  | 'answer-due.reminded'
  | 'answer-due.group-told'
  | 'answer-due.lifted'
  | 'answer-due.restored'
  | 'answer-due.reopened'
  | 'answer-due.verdict-given'
  | 'answer-due.verdict-closed'
  | 'answer.published'
  | 'answer.revised'
  | 'answer.held'
  | 'answer.followed-up'
  | 'answer.follow-up-put'
  | 'answer.follow-up-reminded'
  | 'answer.follow-up-answered';

/** Something happened to a duty. The thing that is answered shows what becomes of it, and so does the page of who owes it. */
export function answerDueEvent(kind: What, due: AnswerDueEntity, facts: NonNullable<DomainEvent['facts']> = {}): DomainEvent {
  const { id, owedBy, organisationId, subjectKind, subjectId } = due;
  const topics = [`answer-due:${id}`, `owed:${owedBy}`, 'answers-due', `answers-due:${organisationId}`, `${subjectKind}:${subjectId}`];
  return { kind, topics, facts: { owedBy, dueOn: due.dueOn, ...facts } };
}
