import type { Viewer } from '../platform/index.js';
import type { Standing } from './round-hosts.js';

/** A professional answers nothing in their own name, whatever the host says (W3). */
export function mayTakeStance(viewer: Viewer, standing: Standing): boolean {
  return viewer.profile !== null && viewer.profile.kind !== 'professional' && standing.mayTakeStance;
}

export function maySuggest(viewer: Viewer, standing: Standing): boolean {
  return viewer.profile !== null && standing.maySuggest;
}
