import { newId, type Texts, type Transaction } from '../../platform/index.js';
import type { CouncillorInOffice } from '../../identity/index.js';

/** How somebody came to owe an answer. */
export type HeldHow = 'by-rule' | 'handed-over' | 'succeeded' | 'named';

/** Keeps who owes an answer from now on, with name and office as held now; those before stay in sight (D1). */
export async function addHolder(
  tx: Transaction,
  dueId: string,
  { profileId, name, office }: CouncillorInOffice,
  given: { how: HeldHow; reason?: Texts },
): Promise<void> {
  await tx.query(
    `insert into answer_due_holder (id, answer_due_id, profile_id, name, office, how, reason, since) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [newId(), dueId, profileId, name, JSON.stringify(office), given.how, given.reason ? JSON.stringify(given.reason) : null, tx.now],
  );
}
