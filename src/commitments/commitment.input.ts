import { InputType } from '@nestjs/graphql';
import { IsString } from 'class-validator';
import { DayField, LocalTextField, LocalTextInput } from '../platform/index.js';

@InputType({ description: 'Something you promise. It is yours, and people see whether it was kept.' })
export class CommitmentInput {
  @LocalTextField('What will be done.')
  what!: LocalTextInput;

  @DayField('By when.')
  @IsString()
  dueOn!: string;
}
