import { Injectable } from '@nestjs/common';
import type { Problem, Transaction, Viewer } from '../../platform/index.js';
import { IdeaEntity } from '../idea.entity.js';
import { ideaTold } from '../idea.events.js';
import { isShown, reachesThreshold } from '../idea.rules.js';
import { lockForSupport, oweAnswer } from '../support/index.js';
import { CarryOver } from './carry.js';
import { MergeEntity } from './merge.entity.js';
import { refusalOfMerge } from './merge.rules.js';

export interface Pair {
  readonly source: IdeaEntity;
  readonly target: IdeaEntity;
}

/** Both ideas, locked in the order of their ids as everybody locks several; null unless both are shown. */
export async function lockPair(tx: Transaction, sourceId: string, targetId: string): Promise<Pair | null> {
  const locked = new Map<string, IdeaEntity | null>();
  for (const id of [sourceId, targetId].sort()) locked.set(id, await tx.lock(IdeaEntity, { id }));
  const [source, target] = [locked.get(sourceId), locked.get(targetId)];
  return source && target && isShown(source) && isShown(target) ? { source, target } : null;
}

@Injectable()
export class PerformMerge {
  constructor(private readonly carry: CarryOver) {}

  /** Joins two ideas whose rows are locked. Both authors are told, and who supported either goes on with both (event). */
  async execute(tx: Transaction, viewer: Viewer, { source, target }: Pair, merge: MergeEntity): Promise<Problem | MergeEntity> {
    const refusal = refusalOfMerge(source, target, tx.now);
    if (refusal) return refusal;
    const kept = await tx.save(MergeEntity, { ...merge, state: 'standing', mergedAt: tx.now, version: merge.version + 1 });
    await tx.save(IdeaEntity, { ...source, state: 'merged', mergedInto: target.id, version: source.version + 1 });
    await this.carry.over(tx, kept);
    const counted = (await lockForSupport(tx, [target.id])).get(target.id);
    if (counted && reachesThreshold(counted)) await oweAnswer(tx, counted);
    tx.record(ideaTold(source, 'merged', { into: target.id, from: source.id }));
    tx.record(ideaTold(counted ?? target, 'merged', { into: target.id, from: source.id }));
    const details = { into: target.id, merge: kept.id, reason: kept.reason };
    tx.audit({ organisationId: source.organisationId, actor: viewer, act: 'idea.merged', subject: { kind: 'idea', id: source.id }, details });
    return kept;
  }
}
