import { hasRole, isAtWork, type Viewer } from '../../platform/index.js';

/** A clerk of the organisation, or an administrator of the installation. */
export function mayChangeSettings(viewer: Viewer, organisationId: string): boolean {
  return isAtWork(viewer) && (hasRole(viewer, 'clerk', organisationId) || hasRole(viewer, 'administrator'));
}
