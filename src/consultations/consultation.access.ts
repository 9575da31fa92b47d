import { hasRole, isAtWork, type Viewer } from '../platform/index.js';

/** Who consults in an organisation's name where no decision says it. */
export function mayConsultFor(viewer: Viewer, organisationId: string): boolean {
  return isAtWork(viewer) && (hasRole(viewer, 'councillor', organisationId) || hasRole(viewer, 'officer', organisationId));
}

/** The organisation that asked says what came of it. */
export function mayPublishOutcome(viewer: Viewer, consultation: { readonly organisationId: string }): boolean {
  return mayConsultFor(viewer, consultation.organisationId);
}

/** Stated before it opens and the same to the end (V7): citizens, each once. */
export function mayTakePart(viewer: Viewer): boolean {
  return viewer.profile?.kind === 'citizen';
}
