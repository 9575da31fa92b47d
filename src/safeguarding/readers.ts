import { isAtWork, type Transaction, type Viewer } from '../platform/index.js';

/** A lead or deputy in office. */
export interface ConcernReader {
  readonly profileId: string;
  readonly name: string;
  readonly role: 'safeguarding-lead' | 'safeguarding-deputy';
  readonly organisationId: string;
}

/** An appointment `a` of a profile `p` to read concerns, in force at `now`. */
const inOffice = (now: string): string => `
  a.role in ('safeguarding-lead', 'safeguarding-deputy') and a.starts_at <= ${now} and (a.ends_at is null or a.ends_at > ${now})
  and (a.checks_valid_until is null or a.checks_valid_until > ${now}) and p.suspended_at is null and p.verified_until > ${now}`;

/**
 * The one rule for who sees a concern `c` (E1, E3): a lead or deputy of its organisation, now, who isn’t the human being
 * that it is about. $1: the profile at work; $2: now.
 */
export const SEES_CONCERN = `exists (
  select from appointment a join profile p on p.id = a.profile_id
  where p.id = $1::uuid and a.organisation_id = c.organisation_id and ${inOffice('$2')}
    and not exists (select from profile about where about.id = c.about_profile_id and about.account_id = p.account_id))`;

/** What `SEES_CONCERN` takes. Through no other face than the one at work, and with a second factor (S5). */
export const seeing = (viewer: Viewer, now: Date): [string | null, Date] => [isAtWork(viewer) ? (viewer.profile?.id ?? null) : null, now];

/**
 * Who will read a concern: the lead and deputy of that organisation, without the one it is about; where nobody is left,
 * those of another organisation here, youth services first (E1). Empty when there is nobody at all.
 */
export async function readersOf(tx: Transaction, wanted: { organisationId: string | null; aboutProfileId: string | null }): Promise<ConcernReader[]> {
  const found = await tx.query<ConcernReader>(
    `select p.id as "profileId", p.display_name as name, a.role, a.organisation_id as "organisationId"
     from appointment a join profile p on p.id = a.profile_id join organisation o on o.id = a.organisation_id
     where ${inOffice('$1')}
       and not exists (select from profile about where about.id = $2::uuid and about.account_id = p.account_id)
     order by (o.id is not distinct from $3::uuid) desc, (o.kind = 'youth-service') desc, o.slug, (a.role = 'safeguarding-lead') desc, a.starts_at, a.id`,
    [tx.now, wanted.aboutProfileId, wanted.organisationId],
  );
  return found.filter(({ organisationId }) => organisationId === found[0]?.organisationId);
}
