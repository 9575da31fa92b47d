import { NotAllowed, NotAvailable, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { mayConsultFor, maySeeResults } from '../consultation.access.js';
import { ConsultationEntity } from '../consultation.entity.js';
import { stateAt } from '../consultation.rules.js';
import { OutcomeTold } from './theme.problems.js';
import { ThemeEntity } from './theme.entity.js';

export interface Theming {
  readonly consultation: ConsultationEntity;
  readonly profileId: string;
}

/** The organisation's people read what came in and find themes in it, as early as they see results, until the outcome is told. */
export async function theming(tx: Transaction, viewer: Viewer, consultationId: string): Promise<Problem | Theming> {
  const consultation = await tx.find(ConsultationEntity, { id: consultationId });
  if (!consultation) return new NotAvailable();
  const { organisationId, resultsShown } = consultation;
  if (!viewer.profile || !mayConsultFor(viewer, organisationId)) return new NotAllowed();
  const state = stateAt(consultation, tx.now);
  if (!maySeeResults(viewer, { state, resultsShown, organisationId })) return new NotAllowed();
  return state === 'outcome-published' ? new OutcomeTold() : { consultation, profileId: viewer.profile.id };
}

/** A theme to work with, held against others; one that was merged into another isn't one any more. */
export async function lockTheme(tx: Transaction, id: string): Promise<ThemeEntity | null> {
  const theme = await tx.lock(ThemeEntity, { id });
  return theme?.mergedInto ? null : theme;
}
