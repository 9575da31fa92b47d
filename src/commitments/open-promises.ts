import type { Transaction } from '../platform/index.js';

/** How many promises made in a thing are neither delivered nor dropped (D7). */
export async function openPromises(tx: Transaction, { kind, id }: { readonly kind: string; readonly id: string }): Promise<number> {
  const [open] = await tx.query<{ count: number }>(
    `select count(*)::integer as count from commitment where promised_in_id = $1 and promised_in_kind = $2 and state not in ('delivered', 'dropped')`,
    [id, kind],
  );
  return open?.count ?? 0;
}
