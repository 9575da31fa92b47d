import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { MoreThan } from 'typeorm';
import { IdField, NotAllowed, NotAvailable, outcomeOf, TextField, UnitOfWork, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { mayTend } from '../idea.access.js';
import { ideaTold } from '../idea.events.js';
import { Idea } from '../idea.type.js';
import { CarryOver } from './carry.js';
import { MergeEntity } from './merge.entity.js';
import { MergeNotLast } from './merge.problems.js';
import { lockPair, type Pair } from './perform-merge.js';

@InputType({ description: 'Which idea stands for itself again, and why.' })
export class UndoMergeInput {
  @IdField('idea', 'The idea that was joined with another.')
  @IsUUID()
  ideaId!: string;

  @TextField('Why, told to both authors.', { most: 500 })
  reason!: string;
}

export const UndoMergeOutcome = outcomeOf('UndoMergeOutcome', 'The idea, standing for itself again.', Idea, [MergeNotLast]);

/** A clerk takes two ideas apart again, by the record of what was carried. An answer that fell due stays owed. */
@Injectable()
export class UndoMerge {
  constructor(
    private readonly work: UnitOfWork,
    private readonly carry: CarryOver,
  ) {}

  execute(viewer: Viewer, { ideaId, reason }: UndoMergeInput): Promise<Problem | { readonly id: string }> {
    return this.work.run(async (tx) => {
      const meant = await tx.find(MergeEntity, { sourceId: ideaId, state: 'standing' });
      const pair = meant && (await lockPair(tx, meant.sourceId, meant.targetId));
      const merge = pair && (await tx.lock(MergeEntity, { id: meant.id }));
      if (!pair || merge?.state !== 'standing') return new NotAvailable();
      if (!mayTend(viewer, pair.source)) return new NotAllowed();
      if (!(await isLast(tx, merge, pair))) return new MergeNotLast();
      return this.undo(tx, viewer, pair, { ...merge, undoReason: reason });
    });
  }

  private async undo(tx: Transaction, viewer: Viewer, { source, target }: Pair, merge: MergeEntity): Promise<{ id: string }> {
    await this.carry.back(tx, merge);
    await tx.query(`update idea set state = 'open', merged_into = null, version = version + 1 where id = $1`, [source.id]);
    await tx.save(MergeEntity, { ...merge, state: 'undone', undoneAt: tx.now, version: merge.version + 1 });
    for (const idea of [source, target]) tx.record(ideaTold(idea, 'unmerged', { into: target.id, from: source.id }));
    const details = { from: target.id, merge: merge.id, reason: merge.undoReason };
    tx.audit({ organisationId: source.organisationId, actor: viewer, act: 'idea.unmerged', subject: { kind: 'idea', id: source.id }, details });
    return { id: source.id };
  }
}

/** Merges come apart in the reverse order: only so can each be undone exactly. */
async function isLast(tx: Transaction, merge: MergeEntity, { target }: Pair): Promise<boolean> {
  if (target.mergedInto) return false;
  const later = { targetId: target.id, state: 'standing' as const, mergedAt: MoreThan(merge.mergedAt ?? new Date(0)) };
  return (await tx.manager.countBy(MergeEntity, later)) === 0;
}
