import { isAtWork, type AccessRule, type Viewer } from '../platform/index.js';
import type { CaseState } from './case.entity.js';
import { claimRefusal, hasInHand } from './case.rules.js';
import type { Scope } from './reportables.js';

/** Nobody moderates in a private capacity (W1); which cases they see is for the places to say. */
export const atWork: AccessRule = { name: 'at work', allows: isAtWork };

interface Place {
  readonly scopeKind: string;
  readonly scopeId: string;
  readonly authorId: string | null;
}

/** A case is open to those who moderate where it belongs, except to the human being who wrote what it is about, through whichever profile. */
export function isOpenTo(viewer: Viewer, found: Place, moderated: readonly Scope[], authorAccountId: string | null = null): boolean {
  const { profile } = viewer;
  if (!profile || found.authorId === profile.id || (authorAccountId !== null && authorAccountId === profile.accountId)) return false;
  return moderated.some(({ kind, id }) => kind === found.scopeKind && id === found.scopeId);
}

/** W9: an appeal is for another human being than the one who decided, whichever profile they act through. */
export function judgesOwnDecision(viewer: Viewer, judgedBy: string | null): boolean {
  return judgedBy !== null && viewer.profile?.accountId === judgedBy;
}

interface Claim {
  readonly state: CaseState;
  readonly claimedBy: string | null;
  readonly claimedAt: Date | null;
  /** The account whose decision is appealed. */
  readonly judgedBy: string | null;
}

/** For a viewer to whom the case is open. */
export function canClaim(viewer: Viewer, found: Claim, now: Date): boolean {
  return viewer.profile !== null && !judgesOwnDecision(viewer, found.judgedBy) && claimRefusal(found, viewer.profile.id, now) === null;
}

export function canDecide(viewer: Viewer, found: Claim, now: Date): boolean {
  return hasInHand(found, viewer.profile?.id, now) && !judgesOwnDecision(viewer, found.judgedBy);
}
