import type { Transaction } from '../platform/index.js';

/** A councillor or officer of that organisation now: a commitment always has an owner by name (D7). */
export async function canOwn(tx: Transaction, organisationId: string, profileId: string): Promise<boolean> {
  const [found] = await tx.query(
    `select 1 from appointment a join profile p on p.id = a.profile_id
     where a.profile_id = $1 and a.organisation_id = $2 and a.role in ('councillor', 'officer')
       and a.starts_at <= $3 and (a.ends_at is null or a.ends_at > $3) and p.suspended_at is null and p.verified_until > $3`,
    [profileId, organisationId, tx.now],
  );
  return found !== undefined;
}
