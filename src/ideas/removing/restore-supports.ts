import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, isRefusal, LocalTextField, LocalTextInput, NotAvailable, outcomeOf, toTexts, TranslationMissing, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import type { IdeaEntity } from '../idea.entity.js';
import { ideaTold } from '../idea.events.js';
import { reachesThreshold } from '../idea.rules.js';
import { Idea } from '../idea.type.js';
import { lockForSupport, oweAnswer } from '../support/index.js';
import { SupportRemovalEntity } from './removal.entity.js';
import { bringBack } from './set-aside.js';
import { ideaTended } from './idea-tended.js';

@InputType({ description: 'That supports were removed wrongly.' })
export class RestoreSupportsInput {
  @IdField('removal', 'The removal.')
  @IsUUID()
  removalId!: string;

  @LocalTextField('Why they are brought back. It stands beside the count, in public.')
  reason!: LocalTextInput;
}

export const RestoreSupportsOutcome = outcomeOf('RestoreSupportsOutcome', 'The idea with its supports counted again.', Idea, [TranslationMissing]);

/** A clerk brings removed supports back, on the record; if they reach the threshold, an answer is owed again. */
@Injectable()
export class RestoreSupports {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: RestoreSupportsInput): Promise<Problem | Pick<IdeaEntity, 'id'>> {
    return this.work.run(async (tx) => {
      const meant = await tx.find(SupportRemovalEntity, { id: input.removalId });
      const restoreReason = toTexts(input.reason);
      const idea = meant ? await ideaTended(tx, viewer, meant.ideaId, { reason: restoreReason }) : new NotAvailable();
      if (isRefusal(idea)) return idea;
      const removal = await tx.lock(SupportRemovalEntity, { id: input.removalId });
      if (!removal || removal.restoredAt) return new NotAvailable();
      await bringBack(tx, removal);
      await tx.save(SupportRemovalEntity, { ...removal, restoredAt: tx.now, restoreReason });
      const details = { count: removal.count, reason: restoreReason, removal: removal.id };
      tx.audit({ organisationId: idea.organisationId, actor: viewer, act: 'idea.supports-restored', subject: { kind: 'idea', id: idea.id }, details });
      const counted = (await lockForSupport(tx, [idea.id])).get(idea.id);
      if (counted && reachesThreshold(counted)) await oweAnswer(tx, counted);
      tx.record(ideaTold(counted ?? idea, 'supports-restored', { supportCount: counted?.supportCount ?? idea.supportCount }));
      return { id: idea.id };
    });
  }
}
