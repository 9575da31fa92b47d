import { hasRole, isAtWork, type Viewer } from '../../platform/index.js';

/** The clerk of a group; whether the organisation is one is asked of the organisation. */
export function speaksFor(viewer: Viewer, organisationId: string): boolean {
  return isAtWork(viewer) && hasRole(viewer, 'clerk', organisationId);
}
