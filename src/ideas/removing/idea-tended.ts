import { OrganisationEntity, untranslated } from '../../identity/index.js';
import { NotAllowed, NotAvailable, TranslationMissing, type Problem, type Texts, type Transaction, type Viewer } from '../../platform/index.js';
import { mayTend } from '../idea.access.js';
import { IdeaEntity } from '../idea.entity.js';

/** The idea, locked, for a clerk of its council; `texts` are what is published with it, in each language the council must write in (L1). */
export async function ideaTended(tx: Transaction, viewer: Viewer, ideaId: string, texts: Record<string, Texts>): Promise<IdeaEntity | Problem> {
  const idea = await tx.lock(IdeaEntity, { id: ideaId });
  if (!idea) return new NotAvailable();
  if (!mayTend(viewer, idea)) return new NotAllowed();
  const council = await tx.manager.findOneByOrFail(OrganisationEntity, { id: idea.organisationId });
  const missing = untranslated(council, texts);
  return missing.length > 0 ? new TranslationMissing(missing) : idea;
}
