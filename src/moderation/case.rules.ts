import { VersionChanged, type Problem } from '../platform/index.js';
import type { CaseState } from './case.entity.js';
import { ActionNotPossible, AlreadyClaimed, CaseDecided, NotClaimed, PauseNotPossible } from './case.problems.js';
import type { DecidedAction } from './reportables.js';
import { mayPauseWith } from './rules/index.js';

/** A claim lapses after this time, however it was meant (W10). */
export const CLAIM_LAPSES_AFTER_MS = 10 * 60_000;
/** The same version of a contribution isn't put before moderators again within this time of a decision. */
export const DECIDED_HOLDS_FOR_MS = 24 * 60 * 60_000;

interface ClaimFacts {
  readonly state: CaseState;
  readonly claimedBy: string | null;
  readonly claimedAt: Date | null;
}

/** The state by the clock: a claim that has lapsed leaves the case open. */
export function stateAt(found: ClaimFacts, now: Date): CaseState {
  if (found.state !== 'claimed' || !found.claimedAt) return found.state;
  return now.getTime() - found.claimedAt.getTime() < CLAIM_LAPSES_AFTER_MS ? 'claimed' : 'open';
}

export function hasInHand(found: ClaimFacts, profileId: string | undefined, now: Date): boolean {
  return stateAt(found, now) === 'claimed' && profileId !== undefined && found.claimedBy === profileId;
}

/** Why the case can't be claimed; claiming again what one has in hand begins its ten minutes anew. */
export function claimRefusal(found: ClaimFacts, profileId: string, now: Date): Problem | null {
  const state = stateAt(found, now);
  if (state === 'decided') return new CaseDecided();
  return state === 'claimed' && found.claimedBy !== profileId ? new AlreadyClaimed() : null;
}

/** W10: decided once, by who has it in hand, on the version they saw. */
export function decisionRefusal(found: ClaimFacts, by: { profileId: string; seen: number; version: number; now: Date }): Problem | null {
  if (found.state === 'decided') return new CaseDecided();
  if (!hasInHand(found, by.profileId, by.now)) return new NotClaimed();
  return by.seen === by.version ? null : new VersionChanged();
}

/**
 * The version a moderator sees: it grows when the case or what it is about changes, and both only grow, so that the
 * sum is the same only when both are.
 */
export function seenVersion(caseVersion: number, subjectVersion: number): number {
  return caseVersion + subjectVersion;
}

/** Whether a report puts a decided case before moderators again: after a day, or at once when the contribution has changed. */
export function opensAgain(last: { decidedAt: Date; subjectVersion: number } | null, subjectVersion: number, now: Date): boolean {
  if (!last) return true;
  return subjectVersion !== last.subjectVersion || now.getTime() - last.decidedAt.getTime() >= DECIDED_HOLDS_FOR_MS;
}

/** What can't be decided as the case stands: only what was hidden or removed is restored, and a pause goes with a decision against what somebody wrote. */
export function refusalOfAction(meant: { action: DecidedAction; pauseHours: number | null; last: DecidedAction | null; hasAuthor: boolean }): Problem | null {
  if (meant.action === 'restore' && meant.last !== 'hide' && meant.last !== 'remove') return new ActionNotPossible();
  return meant.pauseHours !== null && !(meant.hasAuthor && mayPauseWith(meant.action)) ? new PauseNotPossible() : null;
}
