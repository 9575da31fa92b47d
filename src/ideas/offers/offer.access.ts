import type { Viewer, ViewerProfile } from '../../platform/index.js';

/** An adult in their own name: who is under 18, or of unknown age, neither offers nor writes to who did (Y4). */
export function isAdultCitizen(viewer: Viewer): viewer is Viewer & { readonly profile: ViewerProfile } {
  return viewer.profile?.kind === 'citizen' && viewer.profile.ageBand === 'adult';
}
