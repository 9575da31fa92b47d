import { Injectable } from '@nestjs/common';
import { newId, type Transaction } from '../../platform/index.js';
import { groupsOf } from '../results/index.js';
import { SubmissionTallies, type SubmissionEntity } from '../submissions/index.js';
import { recountTheme } from './theme-counts.js';

/** What people wrote, one thing to read for each answer in words. */
@Injectable()
export class WrittenAnswers {
  constructor(submissions: SubmissionTallies) {
    submissions.keptBy((tx, _consultation, before, after) => keepWritten(tx, before, after));
  }
}

/**
 * Keeps what there is to read level with what is sent in, in the same transaction. Words that changed are to be read
 * again, and whoever changed what is counted of them, or may be quoted no more, is read again whole.
 */
async function keepWritten(tx: Transaction, before: SubmissionEntity | null, after: SubmissionEntity | null): Promise<void> {
  const isSame = before && after && before.mayQuote === after.mayQuote && groupsOf(before).join() === groupsOf(after).join();
  const texts = { before: textsOf(before), after: textsOf(after) };
  const gone = Object.keys(texts.before).filter((itemId) => !isSame || texts.before[itemId] !== texts.after[itemId]);
  const come = Object.keys(texts.after).filter((itemId) => !isSame || texts.before[itemId] !== texts.after[itemId]);
  if (before && gone.length > 0) await forget(tx, before.id, gone);
  if (!after || come.length === 0) return;
  await tx.query(
    'insert into written_answer (id, consultation_id, submission_id, item_id) select id, $1, $2, item_id from unnest($3::uuid[], $4::uuid[]) as come (id, item_id)',
    [after.consultationId, after.id, come.map(() => newId()), come],
  );
}

/** With what was said of them. Themes are held in the order of their ids, as everywhere. */
async function forget(tx: Transaction, submissionId: string, itemIds: readonly string[]): Promise<void> {
  const themes = await tx.query<{ id: string }>(
    `select id from consultation_theme where id in (
       select t.theme_id from theme_tag t join written_answer a on a.id = t.answer_id where a.submission_id = $1 and a.item_id = any($2))
     order by id for no key update`,
    [submissionId, itemIds],
  );
  await tx.query('delete from written_answer where submission_id = $1 and item_id = any($2)', [submissionId, itemIds]);
  for (const { id } of themes) await recountTheme(tx, id);
}

function textsOf(submission: SubmissionEntity | null): Record<string, string> {
  return Object.fromEntries(Object.entries(submission?.answers ?? {}).flatMap(([id, answered]) => (answered.kind === 'open-text' ? [[id, answered.text]] : [])));
}
