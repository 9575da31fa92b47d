import { Field, InputType } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { LocalTextField, LocalTextInput, TextField } from '../../platform/index.js';

@InputType({ description: 'Reasons that are kept from the public, with the ground in law.' })
export class WithheldTextInput {
  @TextField('The ground in law, by its code in `withholdingGrounds`.', { most: 50 })
  ground!: string;

  @LocalTextField('What is kept from the public, in Markdown.')
  text!: LocalTextInput;
}

/** Input field: the ground in law on which the whole of something is kept from the public. */
export function WithheldGroundField(): PropertyDecorator {
  return (target, name) => {
    const description = 'To keep all of it from the public: the ground in law, by its code in `withholdingGrounds`. That it exists is public.';
    Field(() => String, { nullable: true, description })(target, name);
    IsOptional()(target, name);
    IsString()(target, name);
    MaxLength(50)(target, name);
  };
}
