import type { Problem } from '../platform/index.js';
import { TooManyFiles } from './file.problems.js';

export const MOST_BYTES = 10 * 1024 * 1024;
/** A file that belongs to nothing is kept for so long. */
export const LOOSE_HOURS = 24;

/** Sent by one person and belonging to nothing yet; fewer behind a private link, which anybody may have made. */
const MOST_LOOSE = { profile: 40, pass: 8 };

export function refusalOfMore(by: 'profile' | 'pass', loose: number): Problem | null {
  return loose < MOST_LOOSE[by] ? null : new TooManyFiles();
}
