import type { Transaction } from '../../platform/index.js';
import type { QuestionEntity } from '../question.entity.js';

/** Somebody asks it too. False when they did already: nothing changes (V2). The key holds it to one each (V1). */
export async function addAsker(tx: Transaction, question: QuestionEntity, profileId: string): Promise<boolean> {
  const added = await tx.query(
    'insert into question_asker (question_id, profile_id, asked_at) values ($1, $2, $3) on conflict do nothing returning profile_id',
    [question.id, profileId, tx.now],
  );
  return recount(tx, question, added.length);
}

/** Somebody asks it no more. */
export async function removeAsker(tx: Transaction, question: QuestionEntity, profileId: string): Promise<boolean> {
  const removed = await tx.query('delete from question_asker where question_id = $1 and profile_id = $2 returning profile_id', [question.id, profileId]);
  return recount(tx, question, removed.length);
}

/** Those who ask the one ask the other from now on, nobody twice. */
export async function carryAskers(tx: Transaction, from: QuestionEntity, into: QuestionEntity): Promise<void> {
  const added = await tx.query(
    `insert into question_asker (question_id, profile_id, asked_at)
     select $2, profile_id, asked_at from question_asker where question_id = $1 on conflict do nothing returning profile_id`,
    [from.id, into.id],
  );
  await recount(tx, into, added.length);
}

/** The count is that of the rows (V4). The question is locked. */
async function recount(tx: Transaction, question: QuestionEntity, changes: number): Promise<boolean> {
  if (changes === 0) return false;
  const [counted] = await tx.query<{ count: number }>('select count(*)::int as count from question_asker where question_id = $1', [question.id]);
  question.askerCount = counted?.count ?? 0;
  return true;
}
