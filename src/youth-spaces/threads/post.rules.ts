import type { CaseCause, ModerationAction } from '../../moderation/index.js';
import { contactDetails, type ContactDetail, type Problem } from '../../platform/index.js';
import { saysWhereSomebodyIs } from '../whereabouts.js';
import { SpacePaused } from '../youth-space.problems.js';
import type { YouthSpaceState } from '../youth-space.rules.js';
import { ThreadClosed } from './post.problems.js';

/** `handed-over`: a councillor owes an answer; `back`: it came back with one, and people say what they think of it. */
export type ThreadState = 'open' | 'handed-over' | 'back' | 'closed';
/** `gone`: its author left and took their words along; a gap marks the place (Y9). */
export type PostState = 'waiting' | 'published' | 'changes-asked' | 'hidden' | 'removed' | 'gone';
/** The kinds of contact details found, that it says where somebody is, that nobody is there, or simply that every post waits here. */
export type HeldBecause = ContactDetail | 'whereabouts' | 'outside-hours' | 'every-post-waits' | 'first-post' | 'listed-words';

interface PlaceFacts {
  readonly state: YouthSpaceState;
  readonly isStaffed: boolean;
  readonly isPremoderated: boolean;
}

/** Why nobody can write there now. */
export function writingRefusal(state: YouthSpaceState, thread: ThreadState): Problem | null {
  if (state === 'closed') return new ThreadClosed();
  if (state !== 'open') return new SpacePaused();
  return thread === 'closed' || thread === 'handed-over' ? new ThreadClosed() : null;
}

/**
 * Why a young person's post waits for a worker: contact details (Y7), a place finer than the ward, nobody on duty (W7), or because all do, as they do
 * unless the space has decided otherwise (W7). None: it is published at once.
 */
export function reasonsToHold(body: string, place: PlaceFacts): HeldBecause[] {
  const reasons: HeldBecause[] = contactDetails(body);
  if (saysWhereSomebodyIs(body)) reasons.push('whereabouts');
  if (!place.isStaffed) reasons.push('outside-hours');
  return reasons.length === 0 && place.isPremoderated ? ['every-post-waits'] : reasons;
}

/** Replies are one level deep, to something everybody sees, in the same thread. */
export function canReplyTo(parent: { threadId: string; state: PostState; replyToId: string | null }, threadId: string): boolean {
  return parent.threadId === threadId && parent.state === 'published' && parent.replyToId === null;
}

/** An author changes what isn't published yet; what a worker has taken away stays as it was (E4). */
export function canRevise(state: PostState): boolean {
  return state === 'waiting' || state === 'changes-asked';
}

export function stateAfter(action: ModerationAction): PostState {
  switch (action) {
    case 'publish':
      return 'published';
    case 'ask-for-changes':
      return 'changes-asked';
    case 'hide':
      return 'hidden';
    case 'remove':
      return 'removed';
  }
}

/** What the place adds: a word of the list that its workers keep; and a first post there waits even where nothing else holds it. */
export function alsoHeld(reasons: readonly HeldBecause[], found: { isFirst: boolean; holdsListedWords: boolean }): HeldBecause[] {
  const listed: HeldBecause[] = found.holdsListedWords ? ['listed-words'] : [];
  const held = [...reasons.filter((reason) => listed.length === 0 || reason !== 'every-post-waits'), ...listed];
  return held.length === 0 && found.isFirst ? ['first-post'] : held;
}

/** The same for those who look for cases in the queue. */
export function causesOf(reasons: readonly HeldBecause[]): CaseCause[] {
  return [...new Set(reasons.map(causeOf))];
}

function causeOf(reason: HeldBecause): CaseCause {
  if (reason === 'every-post-waits') return 'read-first';
  return reason === 'outside-hours' || reason === 'first-post' || reason === 'listed-words' ? reason : 'contact-details';
}
