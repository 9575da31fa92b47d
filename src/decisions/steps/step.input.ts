import { Field, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsUUID } from 'class-validator';
import { IdField, LocalTextField, LocalTextInput } from '../../platform/index.js';

@InputType({ isAbstract: true })
abstract class StepInput {
  @IdField('dec', 'Which decision.')
  @IsUUID()
  decisionId!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  version!: number;
}

@InputType({ description: 'A decision that is not taken after all.' })
export class WithdrawDecisionInput extends StepInput {
  @LocalTextField('Why; published.')
  why!: LocalTextInput;
}

@InputType({ description: 'A decision that is being carried out from now on.' })
export class CarryOutDecisionInput extends StepInput {}

@InputType({ description: 'A decision that has been carried out.' })
export class FinishDecisionInput extends StepInput {}

@InputType({ description: 'A decision in whose place a later one stands.' })
export class SupersedeDecisionInput extends StepInput {
  @IdField('dec', 'The later decision.')
  @IsUUID()
  byDecisionId!: string;

  @LocalTextField('Why; published.')
  why!: LocalTextInput;
}
