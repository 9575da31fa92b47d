import { supportThreshold } from '../answers/index.js';
import { OrganisationEntity } from '../identity/index.js';
import type { Transaction } from '../platform/index.js';
import { IdeaEntity } from './idea.entity.js';
import { ideaProposed } from './idea.events.js';
import { termsOf, type IdeaTerms } from './idea.rules.js';
import { restingHeat } from './lists/index.js';
import { CLOSE_IDEA, IdeaSettingEntity } from './states/index.js';

/** The terms of an idea that is put to a council now; null where nobody would owe an answer. */
export async function termsNow(tx: Transaction, organisationId: string, wardId: string | null): Promise<IdeaTerms | null> {
  const council = await tx.find(OrganisationEntity, { id: organisationId });
  const setting = await tx.find(IdeaSettingEntity, { organisationId });
  return council && termsOf({ ...council, supportThreshold: await supportThreshold(tx, council, wardId) }, tx.now, setting?.openForDays);
}

/** Puts an idea before everybody, by the terms of this moment; its row is new or locked. */
export async function openIdea(tx: Transaction, idea: IdeaEntity): Promise<IdeaEntity> {
  const terms = await termsNow(tx, idea.organisationId, idea.wardId);
  Object.assign(idea, terms, { state: 'open', heldBecause: [], hiddenAt: null, openedAt: tx.now, heat: restingHeat(tx.now), version: idea.version + 1 });
  tx.record(ideaProposed(idea));
  await tx.enqueue({ task: CLOSE_IDEA, payload: { ideaId: idea.id }, runAt: idea.closesAt, key: `${CLOSE_IDEA}:${idea.id}` });
  return tx.save(IdeaEntity, idea);
}
