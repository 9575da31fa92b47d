import { dayOf, type Transaction } from '../../platform/index.js';
import type { AnswerDueEntity } from '../answer-due.entity.js';
import type { Answerable } from '../answerables.js';
import { calendarOf } from '../owing.js';
import { termsInForce } from '../terms/index.js';

const DAY_MS = 86_400_000;

/** The clock stops. Those who asked say from now on whether it answers, by terms that don't change any more (V7). */
export async function closeDuty(tx: Transaction, due: AnswerDueEntity, answerable: Answerable): Promise<void> {
  due.answeredAt = tx.now;
  if (answerable.askedBy) {
    const terms = await termsInForce(tx, due.organisationId, dayOf(tx.now, await calendarOf(tx, due.organisationId)));
    due.verdictUntil = new Date(tx.now.getTime() + terms.verdictDays * DAY_MS);
    due.verdictPercent = terms.verdictPercent;
    due.verdictLeast = terms.verdictLeast;
    due.verdictClosedAt = null;
  }
  await answerable.answered(tx, due.subjectId);
}
