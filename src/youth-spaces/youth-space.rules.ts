export type YouthSpaceState = 'prepared' | 'open' | 'paused' | 'closed';

/** W6: two adults, always. */
export const FEWEST_ADULTS = 2;
const LONGEST_SHIFT_MS = 24 * 3_600_000;

/** The state that holds: an open space without two active adults is paused, whether or not that has been recorded (W6). */
export function stateNow(recorded: YouthSpaceState, activeAdults: number): YouthSpaceState {
  return recorded === 'open' && activeAdults < FEWEST_ADULTS ? 'paused' : recorded;
}

export function canOpen(recorded: YouthSpaceState, activeAdults: number): boolean {
  return recorded !== 'closed' && activeAdults >= FEWEST_ADULTS;
}

/** Whether enough of its workers are on duty for the space to count as staffed; the charter says if one is enough (W6, W7). */
export function isStaffed(onDuty: number, mayStaffAlone: boolean): boolean {
  return onDuty >= (mayStaffAlone ? 1 : FEWEST_ADULTS);
}

export function isShift(startsAt: Date, endsAt: Date, now: Date): boolean {
  const lasts = endsAt.getTime() - startsAt.getTime();
  return lasts > 0 && lasts <= LONGEST_SHIFT_MS && endsAt > now;
}
