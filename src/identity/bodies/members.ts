import type { Day, Transaction } from '../../platform/index.js';

export interface MemberOnDay {
  readonly profileId: string;
  readonly name: string;
}

/** Who sits on a body on a day, by name in order of their names. */
export function membersOn(tx: Transaction, bodyId: string, day: Day): Promise<MemberOnDay[]> {
  return tx.query<MemberOnDay>(
    `select p.id as "profileId", p.display_name as name
     from body_member m join profile p on p.id = m.profile_id
     where m.body_id = $1 and m.from_day <= $2 and (m.until_day is null or m.until_day >= $2)
     order by p.display_name, p.id`,
    [bodyId, day],
  );
}
