import { hasRole, isAtWork, type Viewer } from '../../platform/index.js';

/** The clerk of that organisation, or an administrator of the installation. */
export function mayDraw(viewer: Viewer, organisationId: string): boolean {
  return isAtWork(viewer) && (hasRole(viewer, 'clerk', organisationId) || hasRole(viewer, 'administrator'));
}
