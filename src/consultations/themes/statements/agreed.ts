import { countAgreeing } from '../../../opinions/index.js';
import type { Transaction } from '../../../platform/index.js';

/** Counts over who agrees with a theme's statements. The theme's row must be held. */
export async function recountAgreed(tx: Transaction, themeId: string): Promise<void> {
  const tagged = await tx.query<{ id: string }>('select statement_id as id from theme_statement where theme_id = $1', [themeId]);
  const agreed = tagged.length === 0 ? null : await countAgreeing(tx, tagged.map(({ id }) => id));
  await tx.query('update consultation_theme set agreed = $2 where id = $1', [themeId, agreed]);
}

/** What was found in statements under two names goes under one; whoever agrees with both is counted once. */
export async function moveStatements(tx: Transaction, goneId: string, staysId: string): Promise<void> {
  await tx.query(
    `insert into theme_statement (theme_id, statement_id, tagged_by, tagged_at) select $2, statement_id, tagged_by, tagged_at from theme_statement where theme_id = $1
     on conflict do nothing`,
    [goneId, staysId],
  );
  await tx.query('delete from theme_statement where theme_id = $1', [goneId]);
  for (const id of [goneId, staysId]) await recountAgreed(tx, id);
}
