import { hasRole, isAtWork, type AgeBand, type Viewer, type ViewerProfile } from '../platform/index.js';

type Asking = Viewer & { readonly profile: ViewerProfile };

/**
 * Adult citizens ask; nobody does it at work (W3). A question is public under a name and is answered to its asker by
 * name: that is neither the privacy young people have by default (Y3) nor a place without a line from an adult to a
 * child (Y4). They ask in a youth space, from which workers hand a thread over to a councillor.
 */
export function mayAsk(viewer: Viewer): viewer is Asking {
  return viewer.profile?.kind === 'citizen' && viewer.profile.ageBand === 'adult';
}

/** Too young for this place, and told so. */
export function isTooYoung(viewer: Viewer): boolean {
  return viewer.profile !== null && viewer.profile.kind !== 'professional' && viewer.profile.ageBand !== 'adult';
}

/** Asking along shows nobody's name, so whoever may vote in that council may do it. */
export function mayAskToo(viewer: Viewer, voters: readonly AgeBand[]): viewer is Asking {
  return viewer.profile?.kind === 'citizen' && voters.includes(viewer.profile.ageBand);
}

/** Its author, and the clerks of the council. */
export function mayJoin(viewer: Viewer, question: { readonly authorId: string; readonly organisationId: string }): boolean {
  return isAuthor(viewer, question) || (isAtWork(viewer) && hasRole(viewer, 'clerk', question.organisationId));
}

export function isAuthor(viewer: Viewer, question: { readonly authorId: string }): boolean {
  return viewer.profile?.id === question.authorId;
}
