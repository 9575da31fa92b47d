import { createHash, randomBytes } from 'node:crypto';
import type { Problem } from '../../platform/index.js';
import type { IdeaEntity } from '../idea.entity.js';
import { TextIsFixed } from '../idea.problems.js';
import type { IdeaInvitationEntity } from './invitation.entity.js';
import { InvitationOver } from './invitation.problems.js';

export const MOST_CO_PROPOSERS = 5;
/** So many invitations of an idea can be under way at once. */
export const MOST_INVITATIONS = 10;
const DAY_MS = 86_400_000;
const OPEN_FOR_DAYS = 14;

/** 128 bits: nobody guesses one, so that no guesses need counting. */
export const newInvitationCode = (): string => randomBytes(16).toString('base64url');

export const hashOf = (code: string): string => createHash('sha256').update(code.trim()).digest('hex');

export const invitationEnds = (now: Date): Date => new Date(now.getTime() + OPEN_FOR_DAYS * DAY_MS);

/** Who proposes an idea is settled when an answer is owed, as its words are. */
export function refusalOfCompany(idea: Pick<IdeaEntity, 'state' | 'closesAt'>, now: Date): Problem | null {
  return idea.state === 'open' && now < idea.closesAt ? null : new TextIsFixed();
}

/** An invitation is answered once, and not after its day. */
export function refusalOfInvitation(invitation: Pick<IdeaInvitationEntity, 'answeredAt' | 'expiresAt'>, now: Date): Problem | null {
  return invitation.answeredAt || now >= invitation.expiresAt ? new InvitationOver() : null;
}
