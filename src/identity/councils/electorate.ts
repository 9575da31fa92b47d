import type { Day, Transaction } from '../../platform/index.js';

/** How many can vote in a ward from a day on, as the council's register says. Said again for the same day, it is corrected. */
export async function setElectorate(tx: Transaction, wardId: string, fromDay: Day, electors: number): Promise<void> {
  await tx.query(
    `insert into ward_electorate (ward_id, from_day, electors) values ($1, $2, $3)
     on conflict (ward_id, from_day) do update set electors = excluded.electors`,
    [wardId, fromDay, electors],
  );
}

/** Electors of a ward on a day, or of the whole council without one; null while the register of one of them isn't known. */
export async function electorateOf(tx: Transaction, organisationId: string, wardId: string | null, day: Day): Promise<number | null> {
  const rows = await tx.query<{ electors: number | null }>(
    `select (select e.electors from ward_electorate e where e.ward_id = w.id and e.from_day <= $3 order by e.from_day desc limit 1) as electors
     from ward w where w.organisation_id = $1 and ($2::uuid is null or w.id = $2)`,
    [organisationId, wardId, day],
  );
  if (rows.length === 0 || rows.some(({ electors }) => electors === null)) return null;
  return rows.reduce((sum, { electors }) => sum + (electors ?? 0), 0);
}
