import type { CouncillorInOffice } from '../../identity/index.js';
import type { Texts, Transaction } from '../../platform/index.js';
import { AnswerDueEntity } from '../answer-due.entity.js';
import { addHolder, type HeldHow } from './holders.js';

/** Somebody else owes it from now on. The day stays; who owed it before stays in sight; that they have seen it is theirs to say. */
export async function passOn(tx: Transaction, due: AnswerDueEntity, to: CouncillorInOffice, given: { how: HeldHow; reason?: Texts }): Promise<void> {
  await addHolder(tx, due.id, to, given);
  Object.assign(due, { owedBy: to.profileId, owedByOffice: to.office, vacantSince: null, acknowledgedAt: null, version: due.version + 1 });
  await tx.save(AnswerDueEntity, due);
}
