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

/** The councillor who decides; what a body decided is recorded by its member who brought it or by an officer or clerk of the council. */
export function mayRecord(viewer: Viewer, decision: Decision & { readonly bodyId: string | null }): boolean {
  return mayDecide(viewer, decision) || (decision.bodyId !== null && worksFor(viewer, decision.organisationId));
}

/** The councillor it names; the clerk where that councillor no longer can. */
export function mayWithdraw(viewer: Viewer, decision: Decision): boolean {
  return mayDecide(viewer, decision) || (isAtWork(viewer) && hasRole(viewer, 'clerk', decision.organisationId));
}

/** Once it is decided: the councillor it names, or an officer or clerk of the council. */
export function mayCarryOut(viewer: Viewer, decision: Decision): boolean {
  return mayDecide(viewer, decision) || worksFor(viewer, decision.organisationId);
}

export function worksFor(viewer: Viewer, organisationId: string): boolean {
  return isAtWork(viewer) && (hasRole(viewer, 'officer', organisationId) || hasRole(viewer, 'clerk', organisationId));
}

/** The councils whose withheld parts they may read: where they are councillor, officer or clerk (D9). */
export function officesThatReadWithheld(viewer: Viewer): string[] {
  if (!isAtWork(viewer)) return [];
  return viewer.appointments.filter(({ role }) => ['councillor', 'officer', 'clerk'].includes(role)).map(({ organisationId }) => organisationId);
}
