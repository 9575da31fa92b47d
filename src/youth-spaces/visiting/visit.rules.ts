export type VisitState = 'to-come' | 'now' | 'over' | 'withdrawn';

/** So long before it begins, at least, the young people see that somebody was invited. */
export const SHORTEST_NOTICE_MS = 60 * 60_000;
/** An invitation is for a stated time, never for good. */
export const LONGEST_VISIT_MS = 14 * 86_400_000;
const FURTHEST_AHEAD_MS = 60 * 86_400_000;

interface Times {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export function isVisitPossible({ startsAt, endsAt }: Times, now: Date): boolean {
  const [notice, lasts] = [startsAt.getTime() - now.getTime(), endsAt.getTime() - startsAt.getTime()];
  return notice >= SHORTEST_NOTICE_MS && notice <= FURTHEST_AHEAD_MS && lasts > 0 && lasts <= LONGEST_VISIT_MS;
}

/** The first instant is in, the last is out. */
export function visitState({ startsAt, endsAt, withdrawnAt }: Times & { readonly withdrawnAt: Date | null }, now: Date): VisitState {
  if (withdrawnAt) return 'withdrawn';
  if (now < startsAt) return 'to-come';
  return now < endsAt ? 'now' : 'over';
}
