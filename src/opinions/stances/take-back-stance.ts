import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, outcomeOf, type Problem, type Viewer } from '../../platform/index.js';
import { ChangeStance } from './change-stance.js';
import { RoundClosed } from '../opinions.problems.js';
import { Statement } from '../statement.type.js';
import { removeStance } from './write-stance.js';

@InputType({ description: 'The statement on which you no longer want to have a stance.' })
export class TakeBackStanceInput {
  @IdField('stmt', 'The statement.')
  @IsUUID()
  statementId!: string;
}

export const TakeBackStanceOutcome = outcomeOf('TakeBackStanceOutcome', 'The statement without your stance, or why it was not taken back.', Statement, [
  RoundClosed,
]);

/** A stance can be taken back until closing; doing so again changes nothing (V2). */
@Injectable()
export class TakeBackStance {
  constructor(private readonly changeStance: ChangeStance) {}

  /** Answers with the statement's id. */
  execute(viewer: Viewer, { statementId }: TakeBackStanceInput): Promise<Problem | string> {
    return this.changeStance.execute(viewer, statementId, removeStance);
  }
}
