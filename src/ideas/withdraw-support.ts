import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, NotAllowed, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../platform/index.js';
import { maySupport } from './idea.access.js';
import { IdeaEntity } from './idea.entity.js';
import { supportWithdrawn } from './idea.events.js';
import { IdeaClosed } from './idea.problems.js';
import { refusalOfVoice } from './idea.rules.js';
import { Idea } from './idea.type.js';
import { removeSupport } from './supports.js';

@InputType({ description: 'Which idea you no longer support.' })
export class WithdrawSupportInput {
  @IdField('idea', 'The idea.')
  @IsUUID()
  ideaId!: string;
}

export const WithdrawSupportOutcome = outcomeOf('WithdrawSupportOutcome', 'The idea without your support.', Idea, [IdeaClosed]);

/** A citizen takes their support back, until the idea closes (V2). A duty to answer that it opened stays. */
@Injectable()
export class WithdrawSupport {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: WithdrawSupportInput): Promise<Problem | IdeaEntity> {
    return this.work.run(async (tx) => {
      const idea = await tx.lock(IdeaEntity, { id: input.ideaId });
      if (!idea || idea.hiddenAt) return new NotAvailable();
      if (!maySupport(viewer, idea)) return new NotAllowed();
      const refusal = refusalOfVoice(idea, tx.now);
      if (refusal) return refusal;
      if (await removeSupport(tx, idea, viewer.profile.id)) tx.record(supportWithdrawn(idea));
      return idea;
    });
  }
}
