import { isAtWork, type AccessRule, type Viewer } from '../platform/index.js';
import type { CaseState } from './case.entity.js';
import { claimRefusal, hasInHand } from './case.rules.js';
import type { Scope } from './reportables.js';

/** Nobody moderates in a private capacity (W1); which cases they see is for the places to say. */
export const atWork: AccessRule = { name: 'at work', allows: isAtWork };

/** A case is open to those who moderate where it belongs, except to who wrote what it is about. */
export function isOpenTo(
  viewer: Viewer,
  found: { readonly scopeKind: string; readonly scopeId: string; readonly authorId: string | null },
  moderated: readonly Scope[],
): boolean {
  if (!viewer.profile || found.authorId === viewer.profile.id) return false;
  return moderated.some(({ kind, id }) => kind === found.scopeKind && id === found.scopeId);
}

interface Claim {
  readonly state: CaseState;
  readonly claimedBy: string | null;
  readonly claimedAt: Date | null;
}

/** For a viewer to whom the case is open. */
export function canClaim(viewer: Viewer, found: Claim, now: Date): boolean {
  return viewer.profile !== null && claimRefusal(found, viewer.profile.id, now) === null;
}

export function canDecide(viewer: Viewer, found: Claim, now: Date): boolean {
  return hasInHand(found, viewer.profile?.id, now);
}
