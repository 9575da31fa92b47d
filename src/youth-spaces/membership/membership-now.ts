import type { AgeBand, Transaction } from '../../platform/index.js';
import type { MemberFacts } from './member.rules.js';

export interface MembershipRow extends Record<string, unknown> {
  membership_id: string;
  age_band: AgeBand;
  age_asked_at: Date;
  jurisdiction: string;
  agreed_version: number;
  has_agreed: boolean;
  has_consent: boolean;
}

/** To be put after `select`, and before conditions on a membership `m` that hasn't ended. */
export const MEMBERSHIP_NOW = `
  m.id as membership_id, mp.age_band, m.age_asked_at, mo.jurisdiction, m.agreed_version, m.agreed_version = ms.charter_version as has_agreed,
  exists (select from youth_consent c where c.membership_id = m.id and c.withdrawn_at is null) as has_consent
  from youth_membership m join profile mp on mp.id = m.profile_id join youth_space ms on ms.id = m.space_id join organisation mo on mo.id = ms.organisation_id
  where m.left_at is null`;

export function toFacts(row: MembershipRow): MemberFacts {
  return { ageBand: row.age_band, ageAskedAt: new Date(row.age_asked_at), jurisdiction: row.jurisdiction, hasAgreed: row.has_agreed, hasConsent: row.has_consent };
}

/** What a member's words rest on, held until the transaction ends; null when they aren't one. */
export async function memberNow(tx: Transaction, spaceId: string, profileId: string | null): Promise<MemberFacts | null> {
  const [row] = await tx.query<MembershipRow>(`select ${MEMBERSHIP_NOW} and m.space_id = $1 and m.profile_id = $2 for share of m`, [spaceId, profileId]);
  return row ? toFacts(row) : null;
}
