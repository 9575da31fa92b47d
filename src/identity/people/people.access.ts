import { hasRole, isAtWork, type Role, type Viewer } from '../../platform/index.js';

const BY_CLERK: readonly Role[] = ['councillor', 'youth-worker', 'supervisor', 'officer', 'clerk', 'safeguarding-lead', 'safeguarding-deputy'];
const BY_ADMINISTRATOR: readonly Role[] = ['clerk', 'administrator'];

/** A clerk appoints whoever works for their organisation; an administrator its clerks, so that somebody can, and nobody else. */
export function mayAppoint(viewer: Viewer, organisationId: string, role: Role): boolean {
  if (!isAtWork(viewer)) return false;
  return (hasRole(viewer, 'clerk', organisationId) && BY_CLERK.includes(role)) || (hasRole(viewer, 'administrator') && BY_ADMINISTRATOR.includes(role));
}

/** Who keeps people at all in this organisation. */
export const mayKeepPeople = (viewer: Viewer, organisationId: string): boolean => mayAppoint(viewer, organisationId, 'clerk');

/** What a viewer may appoint in an organisation. */
export const appointable = (viewer: Viewer, organisationId: string): Role[] =>
  [...BY_CLERK, 'administrator' as const].filter((role) => mayAppoint(viewer, organisationId, role));

/** Nobody vouches for themselves, whichever of their profiles they act through. */
export const isOneself = (viewer: Viewer, accountId: string): boolean => viewer.accountId === accountId;

/**
 * Whose records a viewer keeps, for the SQL: `p` is the profile, and the two values stand where `keeperOf` puts them. A clerk
 * keeps those of their organisation; an administrator those of clerks and administrators, and sees nobody else’s.
 */
export const isKeptBy = (organisations: string, isAdministrator: string): string => `
  p.kind = 'professional' and (p.organisation_id = any(${organisations}::uuid[])
    or (${isAdministrator} and exists (select from appointment kept where kept.profile_id = p.id and kept.role in ('clerk', 'administrator'))))`;

export function keeperOf(viewer: Viewer): [organisations: string[], isAdministrator: boolean] {
  if (!isAtWork(viewer)) return [[], false];
  const organisations = viewer.appointments.filter(({ role }) => role === 'clerk').map(({ organisationId }) => organisationId);
  return [organisations, hasRole(viewer, 'administrator')];
}
