import { Field, ID, InputType } from '@nestjs/graphql';
import { IsIn, IsString } from 'class-validator';
import { LocalTextField, LocalTextInput } from '../../platform/index.js';
import { CiteUseEnum, type CiteUse } from '../../proceedings/index.js';

@InputType({ description: 'Something you drew on or set aside.' })
export class CiteInput {
  @Field(() => ID, { description: 'The global id of an idea, an answer or a theme that everybody can see.' })
  @IsString()
  thingId!: string;

  @Field(() => CiteUseEnum, { description: 'What you made of it.' })
  @IsIn(Object.values(CiteUseEnum))
  use!: CiteUse;

  @LocalTextField('Why; published.')
  why!: LocalTextInput;
}
