export type YouthSpaceState = 'prepared' | 'open' | 'paused' | 'closed';

/** What a space takes to be open, in the order in which it is prepared. */
export const NEEDS = [
  'topic', 'influences', 'promise', 'charter', 'outside-hours', 'hours', 'two-workers', 'assessment', 'safeguarding-lead', 'safeguarding-deputy',
] as const;
export type Need = (typeof NEEDS)[number];

/** What a space has now, as `factsOf` reads it: how many of each; people are counted as human beings, not as profiles. */
export interface SpaceFacts {
  readonly adults: number;
  readonly leads: number;
  readonly deputies: number;
  /** Leads and deputies together. */
  readonly guardians: number;
  readonly topic: boolean;
  readonly influences: boolean;
  readonly outsideHours: boolean;
  readonly promises: number;
  readonly rules: number;
  readonly hours: number;
  /** Best-interests assessments that are signed and hold. */
  readonly assessments: number;
}

/** W6: two adults, always. */
export const FEWEST_ADULTS = 2;
const LONGEST_SHIFT_MS = 24 * 3_600_000;

/** What a space lacks to be open. A lead who is their own deputy has none. */
export function lacking(facts: SpaceFacts): Need[] {
  const has: Record<Need, boolean> = {
    topic: facts.topic,
    influences: facts.influences,
    promise: facts.promises > 0,
    charter: facts.rules > 0,
    'outside-hours': facts.outsideHours,
    hours: facts.hours > 0,
    'two-workers': facts.adults >= FEWEST_ADULTS,
    assessment: facts.assessments > 0,
    'safeguarding-lead': facts.leads > 0,
    'safeguarding-deputy': facts.deputies > 0 && (facts.leads === 0 || facts.guardians > 1),
  };
  return NEEDS.filter((need) => !has[need]);
}

/** The state that holds: an open space that lacks something is paused, whether or not that has been recorded (W6). */
export function stateNow(recorded: YouthSpaceState, facts: SpaceFacts): YouthSpaceState {
  return recorded === 'open' && lacking(facts).length > 0 ? 'paused' : recorded;
}

/** Whether enough of its workers are on duty for the space to count as staffed; the charter says if one is enough (W6, W7). */
export function isStaffed(onDuty: number, mayStaffAlone: boolean): boolean {
  return onDuty >= (mayStaffAlone ? 1 : FEWEST_ADULTS);
}

export function isShift(startsAt: Date, endsAt: Date, now: Date): boolean {
  const lasts = endsAt.getTime() - startsAt.getTime();
  return lasts > 0 && lasts <= LONGEST_SHIFT_MS && endsAt > now;
}
