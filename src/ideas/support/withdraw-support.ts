import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, outcomeOf, type Problem, type Viewer } from '../../platform/index.js';
import { IdeaClosed, IdeaMerged } from '../idea.problems.js';
import { Idea, type SupportChanged } from '../idea.type.js';
import { ChangeSupport } from './change-support.js';

@InputType({ description: 'Which idea you no longer support.' })
export class WithdrawSupportInput {
  @IdField('idea', 'The idea.')
  @IsUUID()
  ideaId!: string;
}

export const WithdrawSupportOutcome = outcomeOf('WithdrawSupportOutcome', 'The idea without your support.', Idea, [IdeaClosed, IdeaMerged]);

/** A citizen takes their support back, until the idea closes (V2). A duty to answer that it opened stays. */
@Injectable()
export class WithdrawSupport {
  constructor(private readonly support: ChangeSupport) {}

  execute(viewer: Viewer, { ideaId }: WithdrawSupportInput): Promise<Problem | SupportChanged> {
    return this.support.execute(viewer, ideaId, false);
  }
}
