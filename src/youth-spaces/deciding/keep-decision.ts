import { OrganisationEntity, untranslated } from '../../identity/index.js';
import { newId, NotAvailable, toTexts, TranslationMissing, type LocalTextInput, type Problem, type Texts, type Transaction, type Viewer } from '../../platform/index.js';
import type { YouthSpaceEntity } from '../youth-space.entity.js';
import { SpaceDecisionEntity } from './space-decision.entity.js';

/** What the young people are told, in every language in which that has to be (L1). */
export async function wordsFor(tx: Transaction, { organisationId }: YouthSpaceEntity, given: LocalTextInput): Promise<Problem | Texts> {
  const organisation = await tx.find(OrganisationEntity, { id: organisationId });
  const words = toTexts(given);
  const missing = organisation ? untranslated(organisation, { words }) : [];
  return missing.length > 0 ? new TranslationMissing(missing) : words;
}

export function keepDecision(tx: Transaction, { profile }: Viewer, decided: Pick<SpaceDecisionEntity, 'spaceId' | 'kind' | 'words'>): Promise<Problem | SpaceDecisionEntity> {
  if (!profile) return Promise.resolve(new NotAvailable());
  return tx.save(SpaceDecisionEntity, { id: newId(), ...decided, decidedBy: profile.id, decidedAt: tx.now });
}
