import { councillorInOffice, OrganisationEntity, untranslated, type CouncillorInOffice } from '../../identity/index.js';
import { newId, NotAllowed, TranslationMissing, type Problem, type Texts, type Transaction, type Viewer } from '../../platform/index.js';
import { mayDecideOn } from '../idea.access.js';
import { IdeaEntity } from '../idea.entity.js';
import { ideaTold } from '../idea.events.js';
import type { StepReason, StepState } from './state.rules.js';
import { IdeaStepEntity } from './step.entity.js';

interface Step {
  readonly state: StepState;
  readonly reason: StepReason | null;
  readonly words: Texts;
  readonly profileId: string;
  readonly by: CouncillorInOffice | null;
}

/** The councillor who takes a step, in office now (D1); `texts` are what is published with it, in each language the council must write in (L1). */
export async function councillorFor(tx: Transaction, viewer: Viewer, idea: IdeaEntity, texts: Record<string, Texts>): Promise<CouncillorInOffice | Problem> {
  const councillor = await councillorInOffice(tx, idea.organisationId, viewer.profile?.id);
  if (!councillor || !mayDecideOn(viewer, idea)) return new NotAllowed();
  const organisation = await tx.manager.findOneByOrFail(OrganisationEntity, { id: idea.organisationId });
  const missing = untranslated(organisation, texts);
  return missing.length > 0 ? new TranslationMissing(missing) : councillor;
}

/** Moves an idea whose row is locked, keeps who said what about it, and puts it on the record (S7). */
export async function takeStep(tx: Transaction, viewer: Viewer, idea: IdeaEntity, step: Step): Promise<IdeaEntity> {
  const { state, reason, words, profileId, by } = step;
  await tx.manager.insert(IdeaStepEntity, {
    ...{ id: newId(), ideaId: idea.id, state, reason, words, profileId },
    ...{ name: by?.name ?? null, office: by?.office ?? null, takenAt: tx.now },
  });
  Object.assign(idea, { state, version: idea.version + 1 });
  tx.record(ideaTold(idea, state));
  const subject = { kind: 'idea', id: idea.id };
  tx.audit({ organisationId: idea.organisationId, actor: viewer, act: `idea.${state}`, subject, details: { reason } });
  return tx.save(IdeaEntity, idea);
}
