import { Extensions } from '@nestjs/graphql';
import { hasRole, type Role, type Viewer } from './viewer.js';

/** Who may use a root field at all. Decisions about one thing belong to the room's `*.access.ts`. */
export interface AccessRule {
  readonly name: string;
  allows(viewer: Viewer): boolean;
}

export const anyone: AccessRule = { name: 'anyone', allows: () => true };
export const signedIn: AccessRule = { name: 'signed in', allows: (viewer) => viewer.accountId !== null };
export const acting: AccessRule = { name: 'acting through a profile', allows: (viewer) => viewer.profile !== null };
export const citizen: AccessRule = { name: 'citizen', allows: (viewer) => viewer.profile?.kind === 'citizen' };

/** A professional profile with a second factor in this session (S5) and one of the roles. */
export function appointed(...roles: Role[]): AccessRule {
  return { name: roles.join(' or '), allows: (viewer) => isAtWork(viewer) && roles.some((role) => hasRole(viewer, role)) };
}

export function anyOf(...rules: AccessRule[]): AccessRule {
  return { name: rules.map((rule) => rule.name).join(' or '), allows: (viewer) => rules.some((rule) => rule.allows(viewer)) };
}

/** Acting professionally takes a second factor, however the session began (S5). */
export function isAtWork(viewer: Viewer): boolean {
  return viewer.profile?.kind === 'professional' && viewer.secondFactor;
}

/** Every root field carries one, `@Access(anyone)` included; the application refuses to boot without (S1). */
export function Access(rule: AccessRule): MethodDecorator {
  return Extensions({ access: rule });
}
