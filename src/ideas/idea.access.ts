import { hasRole, isAtWork, type AgeBand, type Viewer, type ViewerProfile } from '../platform/index.js';

type Citizen = Viewer & { readonly profile: ViewerProfile };

/** Citizens propose; nobody does it at work (W3). */
export function mayPropose(viewer: Viewer): viewer is Citizen {
  return viewer.profile?.kind === 'citizen';
}

/** Whoever may propose may argue. */
export function mayArgue(viewer: Viewer): viewer is Citizen {
  return mayPropose(viewer);
}

/** A citizen of an age that the idea said may support it when it was opened (V7); never a professional profile (W3). */
export function maySupport(viewer: Viewer, idea: { readonly supporterBands: readonly AgeBand[] }): viewer is Citizen {
  return viewer.profile?.kind === 'citizen' && idea.supporterBands.includes(viewer.profile.ageBand);
}

/** Its author, as the citizen they proposed it as. */
export function isAuthor(viewer: Viewer, idea: { readonly authorId: string }): viewer is Citizen {
  return mayPropose(viewer) && viewer.profile.id === idea.authorId;
}

/** A councillor of the council it was put to, acting as one (D1). */
export function mayDecideOn(viewer: Viewer, idea: { readonly organisationId: string }): boolean {
  return isAtWork(viewer) && hasRole(viewer, 'councillor', idea.organisationId);
}

/** An officer or a clerk of the council. */
export function mayCallForIdeas(viewer: Viewer, { organisationId }: { readonly organisationId: string }): boolean {
  return isAtWork(viewer) && (hasRole(viewer, 'officer', organisationId) || hasRole(viewer, 'clerk', organisationId));
}

/** A clerk of the council it was put to. */
export function mayTend(viewer: Viewer, idea: { readonly organisationId: string }): boolean {
  return isAtWork(viewer) && hasRole(viewer, 'clerk', idea.organisationId);
}

/** The councils of which somebody at work is a clerk. */
export function tendedBy(viewer: Viewer): string[] {
  const clerkships = viewer.appointments.filter(({ role }) => role === 'clerk');
  return isAtWork(viewer) ? clerkships.map(({ organisationId }) => organisationId) : [];
}
