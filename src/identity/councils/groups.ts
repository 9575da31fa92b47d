import { newId, type Texts, type Transaction } from '../../platform/index.js';

/** The office of a political group, which is told when one of its councillors is late. */
export interface GroupOffice {
  readonly groupId: string;
  readonly name: Texts;
  readonly officeName: string;
  readonly officeEmail: string;
}

export async function foundGroup(tx: Transaction, given: Omit<GroupOffice, 'groupId'> & { organisationId: string }): Promise<string> {
  const id = newId();
  await tx.query('insert into councillor_group (id, organisation_id, name, office_name, office_email) values ($1, $2, $3, $4, $5)', [
    id,
    given.organisationId,
    JSON.stringify(given.name),
    given.officeName,
    given.officeEmail,
  ]);
  return id;
}

/** The office of the group that a councillor sits in on this council; null for who sits in none. */
export async function groupOfficeOf(tx: Transaction, organisationId: string, profileId: string): Promise<GroupOffice | null> {
  const [office] = await tx.query<GroupOffice>(
    `select g.id as "groupId", g.name, g.office_name as "officeName", g.office_email as "officeEmail"
     from appointment a join councillor_group g on g.id = a.group_id
     where a.role = 'councillor' and a.organisation_id = $1 and a.profile_id = $2 order by a.starts_at desc, a.id desc limit 1`,
    [organisationId, profileId],
  );
  return office ?? null;
}
