import { hasRole, isAtWork, type Viewer } from '../platform/index.js';

/** The councillor who owes it, still in that council's office. */
export function mayAnswer(viewer: Viewer, due: { readonly owedBy: string; readonly organisationId: string }): boolean {
  return isAtWork(viewer) && viewer.profile?.id === due.owedBy && hasRole(viewer, 'councillor', due.organisationId);
}
