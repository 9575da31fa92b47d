import type { Viewer } from '../../platform/index.js';
import { mayConsultFor } from '../consultation.access.js';
import type { ResultsShown } from '../consultation.entity.js';
import type { ConsultationState } from '../consultation.rules.js';

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
