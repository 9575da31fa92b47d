import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LanguageEnum, type Language } from '../../platform/index.js';
import { IdeaPoint } from '../content/index.js';
import type { IdeaState } from '../idea.entity.js';
import { IdeaStateEnum } from '../idea.type.js';

@ObjectType('IdeaOnMap', { description: 'What a map shows of an idea.' })
export class IdeaOnMap {
  @Field(() => ID, { description: 'The idea’s global id.' })
  id!: string;

  @Field(() => String, { description: 'What it is about, in one line.' })
  title!: string;

  @Field(() => LanguageEnum, { description: 'The language it was written in.' })
  language!: Language;

  @Field(() => IdeaStateEnum, { description: 'Where it is on its way.' })
  state!: IdeaState;

  @Field(() => Int, { description: 'How many citizens support it.' })
  supportCount!: number;

  @Field(() => IdeaPoint, { description: 'Where it is.' })
  point!: IdeaPoint;
}
