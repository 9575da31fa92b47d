import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsUUID, ValidateNested } from 'class-validator';
import { IdField, ListField, LocalTextField, LocalTextInput, OptionalTextField } from '../../platform/index.js';
import { InterestKindEnum } from './interest.type.js';
import type { InterestKind } from './interests-written.js';

@InputType({ description: 'An interest that somebody who decides declares.' })
export class InterestInput {
  @IdField('prof', 'Whose it is.')
  @IsUUID()
  personId!: string;

  @Field(() => InterestKindEnum, { description: 'What sort of interest.' })
  @IsIn(Object.values(InterestKindEnum))
  kind!: InterestKind;

  @LocalTextField('What it is.')
  what!: LocalTextInput;

  @OptionalTextField('The reference of a dispensation to take part all the same.', { most: 200 })
  dispensation?: string | null;
}

@InputType({ description: 'The interests declared, or expressly that there are none.' })
export class InterestsInput {
  @Field(() => Boolean, { description: 'There are none.' })
  @IsBoolean()
  noneDeclared!: boolean;

  @ListField(() => InterestInput, 'Each interest declared.', { least: 0, most: 100 })
  declared!: InterestInput[];
}

/** Input field: the interests declared. */
export function InterestsField(description: string): PropertyDecorator {
  return (target, name) => {
    Field(() => InterestsInput, { description })(target, name);
    Type(() => InterestsInput)(target, name);
    ValidateNested()(target, name);
  };
}
