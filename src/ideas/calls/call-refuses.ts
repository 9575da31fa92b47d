import type { Problem, Transaction } from '../../platform/index.js';
import { IdeaCallEntity } from './call.entity.js';
import { CallNotOpen } from './call.problems.js';
import { isOpenNow } from './call.rules.js';

/** Why an idea can't be put to a call now. */
export async function callRefuses(tx: Transaction, callId: string): Promise<Problem | null> {
  const call = await tx.find(IdeaCallEntity, { id: callId });
  return call && !isOpenNow(call, tx.now) ? new CallNotOpen() : null;
}
