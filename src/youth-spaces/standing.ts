import { isAtWork, type Viewer } from '../platform/index.js';
import { FEWEST_ADULTS } from './youth-space.rules.js';

/** What a viewer is to a space. Nobody else sees that it exists (Y3, Y6, W2). */
export interface SpaceStanding {
  readonly isMember: boolean;
  readonly isWorker: boolean;
  readonly isSupervisor: boolean;
}

/** In force now: an appointment `a` of a profile `p`, neither suspended nor past its checks (W5). */
const isHeld = (now: string): string => `
  a.starts_at <= ${now} and (a.ends_at is null or a.ends_at > ${now})
  and (a.checks_valid_until is null or a.checks_valid_until > ${now}) and p.suspended_at is null and p.verified_until > ${now}`;

/** The same in a role where a space `s` is run. */
const inForce = (role: string, now: string): string => `a.role = '${role}' and a.organisation_id = s.organisation_id and ${isHeld(now)}`;

/** FROM and WHERE for the active workers `w` of a space `s`, by profile `p` and appointment `a` (W1). */
export const activeWorkers = (now: string): string => `
  youth_space_worker w join profile p on p.id = w.profile_id join appointment a on a.profile_id = p.id
  where w.space_id = s.id and ${inForce('youth-worker', now)}`;

/** FROM and WHERE for those who read what the workers of a space `s` do. */
export const activeSupervisors = (now: string): string => `
  profile p join appointment a on a.profile_id = p.id where ${inForce('supervisor', now)}`;

/** FROM and WHERE for the safeguarding leads and deputies in office where a space `s` is run. */
export const activeGuardians = (now: string): string => `
  profile p join appointment a on a.profile_id = p.id where ((${inForce('safeguarding-lead', now)}) or (${inForce('safeguarding-deputy', now)}))`;

const rows = (which: string): string => `(select count(*)::int from ${which})`;
const isSaid = (column: string): string => `(coalesce(nullif(${column}->>'en', ''), nullif(${column}->>'cy', '')) is not null)`;
/** Two profiles of one person are one adult (W6). */
const people = (which: string): string => `count(distinct p.account_id) filter (where ${which})::int`;
const WORKS_HERE = `a.role = 'youth-worker' and exists (select from youth_space_worker w where w.space_id = s.id and w.profile_id = p.id)`;

/**
 * What a space `s` has now, as JSON of `SpaceFacts`; whoever holds office where it is run is looked at once. A councillor’s promise holds
 * as long as they are one.
 */
export const factsOf = (now: string): string => `(
  select json_build_object(
    'adults', ${people(WORKS_HERE)},
    'leads', ${people(`a.role = 'safeguarding-lead'`)},
    'deputies', ${people(`a.role = 'safeguarding-deputy'`)},
    'guardians', ${people(`a.role in ('safeguarding-lead', 'safeguarding-deputy')`)},
    'topic', ${isSaid('s.topic')}, 'influences', ${isSaid('s.influences')}, 'outsideHours', ${isSaid('s.outside_hours')},
    'promises', ${rows(`youth_promise l where l.space_id = s.id and (l.kind <> 'councillor' or exists (
      select from profile p join appointment a on a.profile_id = p.id
      where p.id = l.subject_id and a.role = 'councillor' and ${isHeld(now)}))`)},
    'rules', ${rows('charter_rule r where r.space_id = s.id and r.charter_version = s.charter_version')},
    'hours', ${rows('youth_hours h where h.space_id = s.id')},
    'assessments', ${rows(`best_interests_assessment b where b.space_id = s.id and b.holds_until > ${now}`)})
  from profile p join appointment a on a.profile_id = p.id
  where a.organisation_id = s.organisation_id and a.role in ('youth-worker', 'safeguarding-lead', 'safeguarding-deputy') and ${isHeld(now)})`;

/** The same as `lacking` has it, in SQL: a space `s` has all that it takes to be open. (`offset 0`: else the facts are planned and read once for each of them.) */
export const isWhole = (now: string): string => `exists (
  select from (select ${factsOf(now)} as has offset 0) facts
  where (has->>'adults')::int >= ${FEWEST_ADULTS} and (has->>'leads')::int > 0 and (has->>'deputies')::int > 0 and (has->>'guardians')::int > 1
    and (has->>'topic')::boolean and (has->>'influences')::boolean and (has->>'outsideHours')::boolean
    and (has->>'promises')::int > 0 and (has->>'rules')::int > 0 and (has->>'hours')::int > 0 and (has->>'assessments')::int > 0)`;

/**
 * The viewer, so that PostgreSQL isn't shown that there is none of the one kind: it would think a plan of its own for each request
 * better than the one it keeps, and thinking takes longer here than reading.
 */
export const [YOUNG, ADULT] = ['(select $1::uuid)', '(select $2::uuid)'];

/**
 * To be put after a space `s`: gives `v.is_member`, `v.is_worker`, `v.is_supervisor`. Parameters as `standingValues`
 * has them: $1 the viewer as a young person, $2 as a professional at work, $3 now. Appointments are read here and not
 * from the session, so that a long-lived connection ends with them.
 */
export const STANDING = `
  cross join lateral (
    select exists (select from youth_membership m where m.space_id = s.id and m.profile_id = ${YOUNG} and m.left_at is null) as is_member,
      coalesce(bool_or(${WORKS_HERE}), false) as is_worker, coalesce(bool_or(a.role = 'supervisor'), false) as is_supervisor
    from profile p join appointment a on a.profile_id = p.id
    where p.id = ${ADULT} and a.organisation_id = s.organisation_id and a.role in ('youth-worker', 'supervisor') and ${isHeld('$3')}
  ) v`;

/** The one rule for who sees a space and what is in it (S2). */
export const SEES_SPACE = `(v.is_worker or v.is_supervisor or (v.is_member and s.state <> 'prepared'))`;

/** An adult's own face and a young person's never stand in for each other; at 18 somebody leaves (W2, Y1). */
export function standingValues(viewer: Viewer, now: Date): [string | null, string | null, Date] {
  const { profile } = viewer;
  const young = profile?.kind === 'young-person' && profile.ageBand !== 'adult' ? profile.id : null;
  return [young, isAtWork(viewer) ? (profile?.id ?? null) : null, now];
}

/** A column among ids that are asked for; how many isn't shown either. */
export const among = (column: string, ids: string): string => `${column} = any ((select ${ids}::uuid[])::uuid[])`;

/** The next moment at which something runs out that a space `s` may rest on: nobody is told when it does. */
export const nextEndOf = (now: string): string => `(
  select min(ends.at) from (
    select unnest(array[a.ends_at, a.checks_valid_until, p.verified_until]) as at from profile p join appointment a on a.profile_id = p.id
    where a.organisation_id = s.organisation_id and a.role in ('youth-worker', 'safeguarding-lead', 'safeguarding-deputy')
    union all select b.holds_until from best_interests_assessment b where b.space_id = s.id
    union all select unnest(array[a.ends_at, a.checks_valid_until, p.verified_until]) from youth_promise l
      join profile p on p.id = l.subject_id join appointment a on a.profile_id = p.id and a.role = 'councillor'
      where l.space_id = s.id and l.kind = 'councillor'
  ) ends where ends.at > ${now})`;

/** Enough of the active workers of a space `s` are on duty, as `isStaffed` has it. */
export const isStaffedAt = (now: string): string => `(
  (select count(distinct p.account_id) from ${activeWorkers(now)} and exists (
    select from duty_shift d where d.space_id = s.id and d.profile_id = p.id and d.starts_at <= ${now} and d.ends_at > ${now})
  ) >= case when s.may_staff_alone then 1 else ${FEWEST_ADULTS} end)`;
