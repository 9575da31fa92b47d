import { hasRole, isAtWork, type Viewer } from '../platform/index.js';

/** Its owner at work, or a clerk of the organisation. */
export function mayChange(viewer: Viewer, commitment: { readonly ownerId: string; readonly organisationId: string }): boolean {
  if (!isAtWork(viewer)) return false;
  return viewer.profile?.id === commitment.ownerId || hasRole(viewer, 'clerk', commitment.organisationId);
}
