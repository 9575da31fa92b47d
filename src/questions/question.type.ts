import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, LanguageEnum, Markdown, type ContactDetail, type Language } from '../platform/index.js';
import type { QuestionState } from './question.entity.js';

export const QuestionStateEnum = {
  WAITING: 'waiting',
  RETURNED: 'returned',
  PUBLISHED: 'published',
  ANSWERED: 'answered',
  REOPENED: 'reopened',
  WITHDRAWN: 'withdrawn',
  JOINED: 'joined',
} as const;
registerEnumType(QuestionStateEnum, {
  name: 'QuestionState',
  description: 'How far a question has come.',
  valuesMap: {
    WAITING: { description: 'The council’s clerks read it before it is published.' },
    RETURNED: { description: 'The clerks ask its author to put it otherwise.' },
    PUBLISHED: { description: 'An answer is owed.' },
    ANSWERED: { description: 'It was answered.' },
    REOPENED: { description: 'Most of those who ask said that the answer answers nothing: it is owed again.' },
    WITHDRAWN: { description: 'Its author took it back before it was published.' },
    JOINED: { description: 'It asks what another asks, and is answered with it.' },
  },
});

@ObjectType('Question', { description: 'Something that a citizen asks a councillor in public.' })
export class Question {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => Int, { description: 'Counts its changes.' })
  version!: number;

  @Field(() => QuestionStateEnum, { description: 'How far it has come.' })
  state!: QuestionState;

  @Field(() => String, { description: 'The question, in one sentence.' })
  title!: string;

  @Field(() => Markdown, { description: 'What one must know to answer it.' })
  body!: Markdown;

  @Field(() => LanguageEnum, { description: 'The language it is written in.' })
  language!: Language;

  @Field(() => Int, { description: 'How many ask it: never who.' })
  askerCount!: number;

  @Field(() => GraphQLISODateTime, { description: 'When it was asked.' })
  askedAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was published; empty while it waits.' })
  publishedAt!: Date | null;

  @Field(() => Boolean, { description: 'A moderator hid it: only its author and the clerks see it.' })
  isHidden!: boolean;

  readonly uuid!: string;
  readonly organisationId!: string;
  readonly councillorId!: string;
  readonly wardId!: string | null;
  readonly authorId!: string;
  readonly joinedIntoId!: string | null;
  readonly heldForDetails!: ContactDetail[];
}

@ObjectType('QuestionConnection', { description: 'A page of questions.' })
export class QuestionConnection extends connectionOf(Question, 'Question') {}
