import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsUUID } from 'class-validator';
import { IdField, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../platform/index.js';
import { DraftChangedMeanwhile } from './draft.problems.js';
import { Drafts } from './drafts.js';

@InputType({ description: 'Which draft you no longer want.' })
export class DiscardDraftInput {
  @IdField('draft', 'The draft.')
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  seenVersion!: number;
}

@ObjectType({ description: 'A draft that is no longer kept.' })
export class DraftDiscarded {
  @Field(() => ID, { description: 'The global id it had.' })
  id!: string;
}

export const DiscardDraftOutcome = outcomeOf('DiscardDraftOutcome', 'That the draft is gone.', DraftDiscarded, [DraftChangedMeanwhile]);

/** Throws a draft away, unless somebody wrote in it meanwhile. */
@Injectable()
export class DiscardDraft {
  constructor(
    private readonly work: UnitOfWork,
    private readonly drafts: Drafts,
  ) {}

  execute(viewer: Viewer, { id, seenVersion }: DiscardDraftInput): Promise<Problem | null> {
    return this.work.run((tx) => this.drafts.finish(tx, viewer, id, seenVersion));
  }
}
