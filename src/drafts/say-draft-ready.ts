import { Injectable } from '@nestjs/common';
import { Field, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsUUID } from 'class-validator';
import { IdField, NotAllowed, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../platform/index.js';
import { DraftEntity } from './draft.entity.js';
import { DraftChangedMeanwhile } from './draft.problems.js';
import { Draft, toDraft } from './draft.type.js';
import { Drafts } from './drafts.js';

@InputType({ description: 'Which draft is ready for the councillor to read.' })
export class SayDraftReadyInput {
  @IdField('draft', 'The draft.')
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  seenVersion!: number;
}

export const SayDraftReadyOutcome = outcomeOf('SayDraftReadyOutcome', 'The draft, of which its councillor is told.', Draft, [DraftChangedMeanwhile]);

/** Whoever drafts something for a councillor says that it is ready: the councillor is told, once for what stands in it. */
@Injectable()
export class SayDraftReady {
  constructor(
    private readonly work: UnitOfWork,
    private readonly drafts: Drafts,
  ) {}

  execute(viewer: Viewer, { id, seenVersion }: SayDraftReadyInput): Promise<Problem | DraftEntity> {
    return this.work.run(async (tx) => {
      const draft = await this.drafts.lock(tx, viewer, id);
      if (!draft) return new NotAvailable();
      if (draft.forProfileId === null || draft.forProfileId === viewer.profile?.id) return new NotAllowed();
      if (draft.version !== seenVersion) return new DraftChangedMeanwhile(toDraft(draft));
      if (draft.readyAt !== null && draft.readyAt >= draft.changedAt) return draft;
      tx.record({ kind: 'draft.ready', topics: [`draft:${draft.id}`], facts: { owner: draft.forProfileId } });
      return tx.save(DraftEntity, { ...draft, readyAt: tx.now });
    });
  }
}
