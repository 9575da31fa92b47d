import type { DecidedAction } from '../reportables.js';

/** A week: longer than that is no pause. */
export const LONGEST_PAUSE_HOURS = 168;

/** A pause goes with a decision against what somebody wrote. */
export const mayPauseWith = (action: DecidedAction): boolean => action === 'ask-for-changes' || action === 'hide' || action === 'remove';

export const pauseEnds = (now: Date, hours: number): Date => new Date(now.getTime() + hours * 3_600_000);
