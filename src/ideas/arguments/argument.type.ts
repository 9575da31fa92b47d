import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LanguageEnum, type Language } from '../../platform/index.js';
import type { ArgumentSide } from './argument.entity.js';

export const ArgumentSideEnum = { FOR: 'for', AGAINST: 'against' } as const;
registerEnumType(ArgumentSideEnum, {
  name: 'ArgumentSide',
  description: 'Which way an argument speaks.',
  valuesMap: { FOR: { description: 'For the idea.' }, AGAINST: { description: 'Against it.' } },
});

@ObjectType('Argument', { description: 'A reason for or against an idea.' })
export class Argument {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => ArgumentSideEnum, { description: 'Which way it speaks.' })
  side!: ArgumentSide;

  @Field(() => String, { description: 'The reason, as written.' })
  text!: string;

  @Field(() => LanguageEnum, { description: 'The language it was written in.' })
  language!: Language;

  @Field(() => GraphQLISODateTime, { description: 'When it was written.' })
  writtenAt!: Date;

  readonly authorId!: string;
}

/** How many arguments of a side are read with an idea. */
export const MOST_ARGUMENTS = 100;

@ObjectType('IdeaArguments', { description: 'What speaks for an idea and what against it.' })
export class IdeaArguments {
  @Field(() => [Argument], { description: `For it: the newest ${MOST_ARGUMENTS}, newest first.` })
  for!: Argument[];

  @Field(() => [Argument], { description: `Against it: the newest ${MOST_ARGUMENTS}, newest first.` })
  against!: Argument[];

  @Field(() => Int, { description: 'How many speak for it in all.' })
  forCount!: number;

  @Field(() => Int, { description: 'How many speak against it in all.' })
  againstCount!: number;
}
