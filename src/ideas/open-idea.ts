import { supportThreshold } from '../answers/index.js';
import { OrganisationEntity } from '../identity/index.js';
import type { Transaction } from '../platform/index.js';
import { IdeaCallEntity } from './calls/index.js';
import { IdeaEntity } from './idea.entity.js';
import { ideaProposed } from './idea.events.js';
import { termsOf, type IdeaTerms } from './idea.rules.js';
import { restingHeat } from './lists/index.js';
import { CLOSE_IDEA, IdeaSettingEntity } from './states/index.js';

interface Put {
  readonly organisationId: string;
  readonly wardId: string | null;
  readonly callId: string | null;
}

/** The terms of an idea that is put to a council now, those of its call before others; null where nobody would owe an answer. */
export async function termsNow(tx: Transaction, { organisationId, wardId, callId }: Put): Promise<IdeaTerms | null> {
  const council = await tx.find(OrganisationEntity, { id: organisationId });
  const setting = await tx.find(IdeaSettingEntity, { organisationId });
  const terms = council && termsOf({ ...council, supportThreshold: await supportThreshold(tx, council, wardId) }, tx.now, setting?.openForDays);
  const call = callId ? await tx.find(IdeaCallEntity, { id: callId, organisationId }) : null;
  if (!terms || !callId) return terms;
  return call && { ...terms, supporterBands: call.supporterBands, closesAt: call.closesAt };
}

/** Puts an idea before everybody, by the terms of this moment; its row is new or locked. */
export async function openIdea(tx: Transaction, idea: IdeaEntity): Promise<IdeaEntity> {
  const terms = await termsNow(tx, idea);
  Object.assign(idea, terms, { state: 'open', heldBecause: [], hiddenAt: null, openedAt: tx.now, heat: restingHeat(tx.now), version: idea.version + 1 });
  tx.record(ideaProposed(idea));
  await tx.enqueue({ task: CLOSE_IDEA, payload: { ideaId: idea.id }, runAt: idea.closesAt, key: `${CLOSE_IDEA}:${idea.id}` });
  return tx.save(IdeaEntity, idea);
}
