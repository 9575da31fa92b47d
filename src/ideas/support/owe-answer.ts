import { openAnswerDue, type AnswerDueEntity } from '../../answers/index.js';
import type { Transaction } from '../../platform/index.js';
import { thresholdReached } from '../idea.events.js';
import type { IdeaEntity } from '../idea.entity.js';
import type { SupportedIdea } from './supports.js';

type Concerns = Pick<IdeaEntity, 'id' | 'organisationId' | 'wardId' | 'topic'>;

/** Owed by the ward's councillor, else by the one whose portfolio it is (D1). Asked again it is the same duty; one that was lifted runs anew. */
export function openIdeaDue(tx: Transaction, { id, ...concerns }: Concerns): Promise<AnswerDueEntity | null> {
  const { organisationId, wardId, topic } = concerns;
  return openAnswerDue(tx, { subject: { kind: 'idea', id }, organisationId, wardId, topic, rule: 'support-threshold' });
}

/** Where nobody is in office to owe an answer the idea stays open, and the next support asks again. */
export async function oweAnswer(tx: Transaction, idea: SupportedIdea): Promise<void> {
  const { id, organisationId, wardId, row } = idea;
  const due = await openIdeaDue(tx, { id, organisationId, wardId, topic: row.topic });
  if (!due) return;
  idea.state = 'awaiting-answer';
  idea.version += 1;
  await tx.query(`update idea set state = 'awaiting-answer', version = version + 1 where id = $1`, [id]);
  tx.record(thresholdReached(idea));
}
