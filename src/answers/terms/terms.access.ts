import { hasRole, isAtWork, type Viewer } from '../../platform/index.js';

/** A clerk of the council. */
export function maySettle(viewer: Viewer, organisationId: string): boolean {
  return isAtWork(viewer) && hasRole(viewer, 'clerk', organisationId);
}
