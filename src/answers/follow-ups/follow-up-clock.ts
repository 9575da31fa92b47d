import { OrganisationEntity } from '../../identity/index.js';
import { jurisdictionOf, type Day, type DomainEvent, type Transaction } from '../../platform/index.js';
import type { AnswerDueEntity } from '../answer-due.entity.js';
import { answerDueEvent } from '../answer-due.events.js';
import { dueDay } from '../answer-due.rules.js';
import type { FollowUpEntity } from './follow-up.entity.js';

/** The last day for the answer to a question asked back: as many working days as for any other answer, from when it is public. */
export async function followUpDay(tx: Transaction, due: AnswerDueEntity): Promise<Day> {
  const council = await tx.manager.findOneByOrFail(OrganisationEntity, { id: due.organisationId });
  return dueDay(tx.now, council.answerDays ?? 1, jurisdictionOf(council.jurisdiction).calendar);
}

/** It is owed by the councillor whose answer it is about, who may be another than the one who owed that. */
export function followUpEvent(
  kind: 'answer.follow-up-put' | 'answer.follow-up-reminded',
  due: AnswerDueEntity,
  followUp: FollowUpEntity,
  facts: NonNullable<DomainEvent['facts']> = {},
): DomainEvent {
  const event = answerDueEvent(kind, due, { ...facts, owedBy: followUp.toProfileId, dueOn: followUp.dueOn });
  return { ...event, topics: [...new Set([...event.topics, `owed:${followUp.toProfileId}`])] };
}
