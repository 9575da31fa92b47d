import type { ModerationAction } from '../../moderation/index.js';
import { contactDetails, type ContactDetail, type Problem } from '../../platform/index.js';
import { SpacePaused } from '../youth-space.problems.js';
import type { YouthSpaceState } from '../youth-space.rules.js';
import { ThreadClosed } from './post.problems.js';

/** `handed-over`: a councillor owes an answer; `back`: it came back with one, and people say what they think of it. */
export type ThreadState = 'open' | 'handed-over' | 'back' | 'closed';
/** `gone`: its author left and took their words along; a gap marks the place (Y9). */
export type PostState = 'waiting' | 'published' | 'changes-asked' | 'hidden' | 'removed' | 'gone';
/** The kinds of contact details found, that nobody is there, or simply that every post waits here. */
export type HeldBecause = ContactDetail | 'outside-hours' | 'every-post-waits';

interface PlaceFacts {
  readonly state: YouthSpaceState;
  readonly isStaffed: boolean;
  readonly isPremoderated: boolean;
}

/** Why nobody can write there now. */
export function writingRefusal(state: YouthSpaceState, thread: ThreadState): Problem | null {
  if (state !== 'open') return new SpacePaused();
  return thread === 'closed' || thread === 'handed-over' ? new ThreadClosed() : null;
}

/**
 * Why a young person's post waits for a worker: contact details (Y7), nobody on duty (W7), or because all do, as they do
 * unless the space has decided otherwise (W7). None: it is published at once.
 */
export function reasonsToHold(body: string, place: PlaceFacts): HeldBecause[] {
  const reasons: HeldBecause[] = contactDetails(body);
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
