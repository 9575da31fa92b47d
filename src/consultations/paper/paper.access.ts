import { hasRole, isAtWork, type Viewer } from '../../platform/index.js';

/** Officers and the clerk of the organisation that asks enter what came on paper, and check what others entered. */
export function mayHandlePaper(viewer: Viewer, organisationId: string): boolean {
  return isAtWork(viewer) && (hasRole(viewer, 'officer', organisationId) || hasRole(viewer, 'clerk', organisationId));
}

/** Two people: not the same profile, and not the same human being through another one (G7). */
export function mayCheck(viewer: Viewer, entered: { readonly byProfileId: string; readonly byAccountId: string }): boolean {
  return viewer.profile !== null && viewer.profile.id !== entered.byProfileId && viewer.accountId !== entered.byAccountId;
}
