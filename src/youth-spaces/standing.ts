import { isAtWork, type Viewer } from '../platform/index.js';

/** What a viewer is to a space. Nobody else sees that it exists (Y3, Y6, W2). */
export interface SpaceStanding {
  readonly isMember: boolean;
  readonly isWorker: boolean;
  readonly isSupervisor: boolean;
}

/** In force now: an appointment `a` of a profile `p`, neither suspended nor past its checks (W5). */
const inForce = (role: string, now: string): string => `
  a.role = '${role}' and a.organisation_id = s.organisation_id and a.starts_at <= ${now} and (a.ends_at is null or a.ends_at > ${now})
  and (a.checks_valid_until is null or a.checks_valid_until > ${now}) and p.suspended_at is null and p.verified_until > ${now}`;

/** FROM and WHERE for the active workers `w` of a space `s`, by profile `p` and appointment `a` (W1). */
export const activeWorkers = (now: string): string => `
  youth_space_worker w join profile p on p.id = w.profile_id join appointment a on a.profile_id = p.id
  where w.space_id = s.id and ${inForce('youth-worker', now)}`;

/** FROM and WHERE for those who read what the workers of a space `s` do. */
export const activeSupervisors = (now: string): string => `
  profile p join appointment a on a.profile_id = p.id where ${inForce('supervisor', now)}`;

/** Human beings among the active workers of a space `s`: two profiles of one person are one adult (W6). */
export const adultsOf = (now: string): string => `(select count(distinct p.account_id)::int from ${activeWorkers(now)})`;

/**
 * To be put after a space `s`: gives `v.is_member`, `v.is_worker`, `v.is_supervisor`. Parameters as `standingValues`
 * has them: $1 the viewer as a young person, $2 as a professional at work, $3 now. Appointments are read here and not
 * from the session, so that a long-lived connection ends with them.
 */
export const STANDING = `
  cross join lateral (select
    exists (select from youth_membership m where m.space_id = s.id and m.profile_id = $1::uuid and m.left_at is null) as is_member,
    exists (select from ${activeWorkers('$3')} and p.id = $2::uuid) as is_worker,
    exists (select from ${activeSupervisors('$3')} and p.id = $2::uuid) as is_supervisor
  ) v`;

/** The one rule for who sees a space and what is in it (S2). */
export const SEES_SPACE = `(v.is_worker or v.is_supervisor or (v.is_member and s.state <> 'prepared'))`;

/** An adult's own face and a young person's never stand in for each other; at 18 somebody leaves (W2, Y1). */
export function standingValues(viewer: Viewer, now: Date): [string | null, string | null, Date] {
  const { profile } = viewer;
  const young = profile?.kind === 'young-person' && profile.ageBand !== 'adult' ? profile.id : null;
  return [young, isAtWork(viewer) ? (profile?.id ?? null) : null, now];
}
