import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, LanguageEnum, LocalText, type Language } from '../../platform/index.js';
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

  @Field(() => Boolean, { description: 'Whoever gave it proposed the idea, alone or with others.' })
  byProposer!: boolean;

  @Field(() => Int, { description: 'How many find it helpful.' })
  helpfulCount!: number;

  @Field(() => Int, { description: 'How many don’t.' })
  unhelpfulCount!: number;

  readonly uuid!: string;
  readonly ideaId!: string;
  readonly authorId!: string;
}

@ObjectType('ArgumentReply', { description: 'What somebody says to an argument. Nobody replies to a reply.' })
export class ArgumentReply {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => String, { description: 'What is said, as written.' })
  text!: string;

  @Field(() => LanguageEnum, { description: 'The language it was written in.' })
  language!: Language;

  @Field(() => GraphQLISODateTime, { description: 'When it was written.' })
  writtenAt!: Date;

  @Field(() => Boolean, { description: 'Whoever wrote it proposed the idea, alone or with others.' })
  byProposer!: boolean;

  @Field(() => LocalText, { nullable: true, description: 'Of a councillor: the office, as held when they wrote it.' })
  office!: LocalText | null;

  readonly authorId!: string;
}

@ObjectType('ArgumentConnection', { description: 'A page of arguments.' })
export class ArgumentConnection extends connectionOf(Argument, 'Argument') {}

export const ArgumentSortEnum = { HELPFUL: 'helpful', NEWEST: 'newest', BALANCED: 'balanced' } as const;
export type ArgumentSort = (typeof ArgumentSortEnum)[keyof typeof ArgumentSortEnum];
registerEnumType(ArgumentSortEnum, {
  name: 'ArgumentSort',
  description: 'What arguments are sorted by.',
  valuesMap: {
    HELPFUL: { description: 'Those found helpful first: by how many more find them so than not.' },
    NEWEST: { description: 'The newest first.' },
    BALANCED: { description: 'One for and one against in turn, the most helpful of each first.' },
  },
});

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
