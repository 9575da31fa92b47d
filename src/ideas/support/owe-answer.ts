import { openAnswerDue } from '../../answers/index.js';
import type { Transaction } from '../../platform/index.js';
import { thresholdReached } from '../idea.events.js';
import type { SupportedIdea } from './supports.js';

/** Where nobody is in office to owe an answer the idea stays open, and the next support asks again. */
export async function oweAnswer(tx: Transaction, idea: SupportedIdea): Promise<void> {
  const { id, organisationId, wardId } = idea;
  const due = await openAnswerDue(tx, { subject: { kind: 'idea', id }, organisationId, wardId, rule: 'support-threshold' });
  if (!due) return;
  idea.state = 'awaiting-answer';
  idea.version += 1;
  await tx.query(`update idea set state = 'awaiting-answer', version = version + 1 where id = $1`, [id]);
  tx.record(thresholdReached(idea));
}
