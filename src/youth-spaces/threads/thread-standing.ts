import { ADULT, isWhole, SEES_SPACE, STANDING } from '../standing.js';

/** Coming back within so long is still the same visit: what was new stays marked while somebody reads, answers and reloads. */
export const SAME_VISIT = '30 minutes';

/** When the viewer was last in a thread `t` before this visit, in SQL; null the first time. $1, $2 the viewer, $3 now. */
const SINCE = `(
  select case when r.here_at < $3::timestamptz - interval '${SAME_VISIT}' then r.here_at else r.before_at end
  from thread_reading r where r.thread_id = t.id and r.profile_id = coalesce($1::uuid, $2::uuid))`;

/**
 * To be put after a thread `t` of a space `s`: gives `v` as `STANDING` does, `h.since` and, `h.is_visitor` and `h.visitor_may_post`
 * for a councillor at work who was invited to this thread and to nothing else: within the stated time, not taken back,
 * in office now, and as long as the space is open (W1): that is costly to tell, and asked only where there is an invitation.
 */
export const THREAD_STANDING = `${STANDING}
  cross join lateral (
    select count(*) > 0 as is_visitor, coalesce(bool_or(i.may_post), false) as visitor_may_post, ${SINCE} as since
    from thread_visit i join profile visitor on visitor.id = i.profile_id
    where i.thread_id = t.id and i.profile_id = ${ADULT} and i.starts_at <= $3 and i.ends_at > $3 and i.withdrawn_at is null
      and visitor.suspended_at is null and visitor.verified_until > $3
      and exists (
        select from appointment office where office.profile_id = i.profile_id and office.role = 'councillor'
          and office.starts_at <= $3 and (office.ends_at is null or office.ends_at > $3)
          and (office.checks_valid_until is null or office.checks_valid_until > $3))
      and case when i.may_post is not null then s.state = 'open' and ${isWhole('$3')} else false end
  ) h`;

/** The one rule for who sees a thread and what is in it (S2): those in the space, and whoever is invited to this thread now. */
export const SEES_THREAD = `(${SEES_SPACE} or h.is_visitor)`;

/** Somebody who reads along counts as reading for so long after they last looked. */
export const READS_FOR_MS = 15 * 60_000;
