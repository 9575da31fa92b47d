import { hasRole, isAtWork, type Viewer } from '../platform/index.js';
import type { ResultsShown, WhoMayTakePart } from './consultation.entity.js';
import type { ConsultationState } from './consultation.rules.js';

/** Who consults in an organisation's name where no decision says it. */
export function mayConsultFor(viewer: Viewer, organisationId: string): boolean {
  return isAtWork(viewer) && (hasRole(viewer, 'councillor', organisationId) || hasRole(viewer, 'officer', organisationId));
}

/** The organisation that asked says what came of it. */
export function mayPublishOutcome(viewer: Viewer, consultation: { readonly organisationId: string }): boolean {
  return mayConsultFor(viewer, consultation.organisationId);
}

/**
 * Stated before it opens and the same to the end (V7): people, each once, of those wards and ages. A professional profile
 * never in its own name (W3); who is of an unknown age is of none that could be asked for.
 */
export function mayTakePart({ profile }: Viewer, { wardIds, ageBands }: Pick<WhoMayTakePart, 'wardIds' | 'ageBands'>): boolean {
  if (!profile || profile.kind === 'professional') return false;
  const isOfWard = wardIds.length === 0 || (profile.wardId !== null && wardIds.includes(profile.wardId));
  return isOfWard && (ageBands.length === 0 || ageBands.includes(profile.ageBand));
}

/** What young people write is read before it is shown, which a public round doesn't do: they answer, and suggest nothing (Y7). */
export function maySuggest(viewer: Viewer, who: Pick<WhoMayTakePart, 'wardIds' | 'ageBands'>): boolean {
  return viewer.profile?.kind === 'citizen' && mayTakePart(viewer, who);
}

interface Kept {
  readonly state: ConsultationState;
  readonly resultsShown: ResultsShown;
  readonly organisationId: string;
}

/** After closing everybody sees what came in; before, only where that was chosen. */
export function everybodySeesResults({ state, resultsShown }: Pick<Kept, 'state' | 'resultsShown'>): boolean {
  return state === 'closed' || state === 'outcome-published' || (state === 'open' && resultsShown === 'live');
}

/** Those who ask see it earlier where that was chosen; otherwise they wait like everybody. */
export function maySeeResults(viewer: Viewer, consultation: Kept): boolean {
  const { state, resultsShown, organisationId } = consultation;
  return everybodySeesResults(consultation) || (state === 'open' && resultsShown === 'to-organisers' && mayConsultFor(viewer, organisationId));
}
