import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '../../platform/index.js';
import type { InvitationEntity } from './invitation.entity.js';
import type { InvitationState } from './invitation.type.js';

const WEEK_MS = 7 * 86_400_000;
/** They are in rooms with young people, or read what worries them (W5). */
const NEED_CHECKS: readonly Role[] = ['youth-worker', 'supervisor', 'safeguarding-lead', 'safeguarding-deputy'];

export const needsChecks = (role: Role): boolean => NEED_CHECKS.includes(role);

export function stateOf({ acceptedAt, withdrawnAt, expiresAt }: Pick<InvitationEntity, 'acceptedAt' | 'withdrawnAt' | 'expiresAt'>, now: Date): InvitationState {
  if (acceptedAt) return 'accepted';
  if (withdrawnAt) return 'withdrawn';
  return expiresAt > now ? 'open' : 'expired';
}

/** What a link holds: 256 bits that nobody guesses. The database keeps its hash. */
export const newToken = (): string => randomBytes(32).toString('base64url');
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

export const expiryOf = (now: Date): Date => new Date(now.getTime() + WEEK_MS);
