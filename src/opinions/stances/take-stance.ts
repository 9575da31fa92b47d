import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsIn, IsUUID } from 'class-validator';
import { IdField, outcomeOf, type Problem, type Viewer } from '../../platform/index.js';
import { ChangeStance } from './change-stance.js';
import { NotTakenYet, RoundClosed } from '../opinions.problems.js';
import { Statement, StanceValueEnum, type StanceValue } from '../statement.type.js';
import { writeStance } from './write-stance.js';

@InputType({ description: 'What you think of one statement.' })
export class TakeStanceInput {
  @IdField('stmt', 'The statement.')
  @IsUUID()
  statementId!: string;

  @Field(() => StanceValueEnum, { description: 'Agree, disagree or pass. The last one stands.' })
  @IsIn(Object.values(StanceValueEnum))
  stance!: StanceValue;
}

export const TakeStanceOutcome = outcomeOf('TakeStanceOutcome', 'The statement with your stance, or why it was not taken.', Statement, [
  RoundClosed,
  NotTakenYet,
]);

/** One stance per person per statement; the same again changes nothing, another replaces it (V1, V2). */
@Injectable()
export class TakeStance {
  constructor(private readonly changeStance: ChangeStance) {}

  /** Answers with the statement's id. */
  execute(viewer: Viewer, { statementId, stance }: TakeStanceInput): Promise<Problem | string> {
    return this.changeStance.execute(viewer, statementId, (tx, place, { first }) => (first ? new NotTakenYet(first) : writeStance(tx, place, stance)));
  }
}
