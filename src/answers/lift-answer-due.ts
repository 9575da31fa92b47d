import type { Texts, Transaction, Viewer } from '../platform/index.js';
import { AnswerDueEntity, type LiftedBecause } from './answer-due.entity.js';
import { answerDueEvent } from './answer-due.events.js';

export interface Lifting {
  readonly subject: { readonly kind: string; readonly id: string };
  readonly because: LiftedBecause;
  /** In public, beside the duty. */
  readonly reason: Texts;
  readonly actor: Viewer | 'system';
}

/**
 * Lifts the duty to answer a thing, on the record: the votes that opened it were false, a moderator removed it, or it is
 * answered together with another. Never because support was taken back. What was answered already stays answered; when a
 * moderator removes it, it counts in no record any more. Null where there is nothing to lift.
 */
export async function liftAnswerDue(tx: Transaction, { subject, because, reason, actor }: Lifting): Promise<AnswerDueEntity | null> {
  const due = await tx.lock(AnswerDueEntity, { subjectKind: subject.kind, subjectId: subject.id });
  if (!due || due.liftedAt || (due.answeredAt && because !== 'removed')) return null;
  Object.assign(due, { liftedAt: tx.now, liftedBecause: because, liftedReason: reason, version: due.version + 1 });
  tx.record(answerDueEvent('answer-due.lifted', due, { because }));
  const details = { about: subject, because, reason };
  tx.audit({ organisationId: due.organisationId, actor, act: 'answer-due.lifted', subject: { kind: 'answer-due', id: due.id }, details });
  return tx.save(AnswerDueEntity, due);
}

/** A moderator shows again what was answered and then removed: it counts as before. What wasn't answered falls due anew instead. */
export async function restoreAnswerDue(tx: Transaction, subject: Lifting['subject'], actor: Viewer): Promise<void> {
  const due = await tx.lock(AnswerDueEntity, { subjectKind: subject.kind, subjectId: subject.id });
  if (!due?.answeredAt || due.liftedBecause !== 'removed') return;
  Object.assign(due, { liftedAt: null, liftedBecause: null, liftedReason: null, version: due.version + 1 });
  tx.record(answerDueEvent('answer-due.restored', due));
  tx.audit({ organisationId: due.organisationId, actor, act: 'answer-due.restored', subject: { kind: 'answer-due', id: due.id }, details: { about: subject } });
  await tx.save(AnswerDueEntity, due);
}

/** The votes that reached the threshold were false and have been removed: no answer is owed any more. */
export function revertAnswerDue(tx: Transaction, subject: Lifting['subject'], reverting: { reason: Texts; actor: Viewer | 'system' }): Promise<AnswerDueEntity | null> {
  return liftAnswerDue(tx, { subject, because: 'false-votes', ...reverting });
}
