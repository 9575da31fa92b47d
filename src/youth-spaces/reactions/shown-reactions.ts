import type { ReactionsGiven } from '../threads/index.js';
import { shownTally } from '../tally.js';
import { REACTIONS, type ReactionCount } from './reaction.type.js';

/** Each person is in one count: shown as a poll is (Y6). */
export function shownReactions({ counts, isOpen }: ReactionsGiven): ReactionCount[] {
  const shown = shownTally(REACTIONS.map((reaction) => counts[reaction] ?? 0), isOpen);
  return REACTIONS.flatMap((reaction, place) => (shown[place] ? [{ reaction, count: shown[place] }] : []));
}
