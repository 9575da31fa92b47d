import { applyDecorators } from '@nestjs/common';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, IsString, ValidateNested } from 'class-validator';
import { LocalTextField, LocalTextInput } from '../../platform/index.js';
import { CiteUseEnum, type CiteUse } from '../../proceedings/index.js';

@InputType({ description: 'Something you drew on or set aside.' })
export class CiteInput {
  @Field(() => ID, { description: 'The global id of an idea, an answer (or of the duty to give it) or a theme that everybody can see.' })
  @IsString()
  thingId!: string;

  @Field(() => CiteUseEnum, { description: 'What you made of it.' })
  @IsIn(Object.values(CiteUseEnum))
  use!: CiteUse;

  @LocalTextField('Why; published.')
  why!: LocalTextInput;
}

const MOST_CITES = 50;

/** Field of an input: what is cited as part of another deed. */
export function CitesField(description: string): PropertyDecorator {
  return applyDecorators(
    Field(() => [CiteInput], { nullable: true, description }),
    IsOptional(),
    ArrayMaxSize(MOST_CITES),
    Type(() => CiteInput),
    ValidateNested({ each: true }),
  );
}
