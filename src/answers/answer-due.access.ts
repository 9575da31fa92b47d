import { hasRole, isAtWork, type Viewer } from '../platform/index.js';

interface Owed {
  readonly owedBy: string;
  readonly organisationId: string;
}

/** The councillor who owes it, still in that council's office. */
export function mayAnswer(viewer: Viewer, due: Owed): boolean {
  return mayAnswerToo(viewer, due) && viewer.profile?.id === due.owedBy;
}

/** Any councillor of the council that owes it: several may answer, and may differ. */
export function mayAnswerToo(viewer: Viewer, due: Owed): boolean {
  return isAtWork(viewer) && hasRole(viewer, 'councillor', due.organisationId);
}

/** An officer of the council drafts for the councillor, who alone publishes. */
export function mayDraft(viewer: Viewer, due: Owed): boolean {
  return isAtWork(viewer) && hasRole(viewer, 'officer', due.organisationId);
}

/** A clerk names who answers when the one who owed it is out of office and the ward has no other. */
export function mayName(viewer: Viewer, due: Owed): boolean {
  return isAtWork(viewer) && hasRole(viewer, 'clerk', due.organisationId);
}
