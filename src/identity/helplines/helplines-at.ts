import { dayOf, inForce, jurisdictionOf, type Helplines, type Transaction } from '../../platform/index.js';

/** Whom to ring where an organisation is; where nobody says which, where the place’s first one is. */
export async function helplinesAt(tx: Transaction, organisationId: string | null): Promise<Helplines> {
  const [found] = await tx.query<{ jurisdiction: string }>('select jurisdiction from organisation order by (id is not distinct from $1::uuid) desc, slug limit 1', [organisationId]);
  const { helplines, calendar } = jurisdictionOf(found?.jurisdiction ?? 'england');
  return inForce(helplines, dayOf(tx.now, calendar));
}
