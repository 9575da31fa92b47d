import type { AgeBand, Viewer, ViewerProfile } from '../platform/index.js';

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
