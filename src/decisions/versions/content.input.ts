import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsString, IsUUID } from 'class-validator';
import { DayField, IdField, ListField, LocalTextField, LocalTextInput } from '../../platform/index.js';

@InputType({ description: 'One way to decide.' })
export class DecisionOptionInput {
  @IdField('opt', 'In a revision: the option it already was. Left out, it is a new one.', { nullable: true })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @LocalTextField('What it is called.')
  title!: LocalTextInput;

  @LocalTextField('What it would mean for people, and for whom, in Markdown.')
  effects!: LocalTextInput;

  @LocalTextField('What it would cost.', { nullable: true })
  cost?: LocalTextInput | null;

  @Field(() => Boolean, { defaultValue: false, description: 'The one preferred at the moment.' })
  @IsBoolean()
  isPreferred: boolean = false;
}

/** What is published of a decision, the first time and in each revision. */
@InputType({ isAbstract: true })
export abstract class DecisionContentInput {
  @LocalTextField('What it is about, in one line.')
  title!: LocalTextInput;

  @LocalTextField('A plain summary, in Markdown.')
  summary!: LocalTextInput;

  @LocalTextField('What is to be decided, in Markdown.')
  toDecide!: LocalTextInput;

  @LocalTextField('The reasons so far, in Markdown.')
  reasons!: LocalTextInput;

  @ListField(() => DecisionOptionInput, 'The options weighed.', { least: 1, most: 20 })
  options!: DecisionOptionInput[];

  @LocalTextField('The interests declared, or that there are none.')
  interests!: LocalTextInput;

  @DayField('The day on which it will be decided.')
  @IsString()
  decidesOn!: string;
}
