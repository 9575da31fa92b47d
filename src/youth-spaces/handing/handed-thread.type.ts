import { Field, ID, ObjectType } from '@nestjs/graphql';
import { LocalText } from '../../platform/index.js';

@ObjectType('HandedThread', { description: 'What young people asked a councillor through their youth workers: what everybody may read of it. It leads to no thread, no space and nobody.' })
export class HandedThread {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => LocalText, { description: 'What was asked.' })
  question!: LocalText;

  readonly threadId!: string;
}
