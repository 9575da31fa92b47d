import { hasRole, isAtWork, type Viewer } from '../platform/index.js';

interface Decision {
  readonly organisationId: string;
  readonly councillorId: string;
}

/** A councillor of that council. */
export function mayPublish(viewer: Viewer, organisationId: string): boolean {
  return isAtWork(viewer) && hasRole(viewer, 'councillor', organisationId);
}

/** The councillor it names, still in that council's office (D1). */
export function mayDecide(viewer: Viewer, decision: Decision): boolean {
  return mayPublish(viewer, decision.organisationId) && viewer.profile?.id === decision.councillorId;
}

/** The councillor it names, or an officer of the council. */
export function mayConsult(viewer: Viewer, decision: Decision): boolean {
  return mayDecide(viewer, decision) || (isAtWork(viewer) && hasRole(viewer, 'officer', decision.organisationId));
}
