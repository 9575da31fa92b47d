import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, LanguageEnum, Markdown, type AgeBand, type Language } from '../platform/index.js';
import type { IdeaState } from './idea.entity.js';

export const IdeaStateEnum = {
  OPEN: 'open',
  AWAITING_ANSWER: 'awaiting-answer',
  ANSWERED: 'answered',
  ADOPTED: 'adopted',
  DECLINED: 'declined',
  DELIVERED: 'delivered',
  WITHDRAWN: 'withdrawn',
} as const;
registerEnumType(IdeaStateEnum, {
  name: 'IdeaState',
  description: 'Where an idea is on its way.',
  valuesMap: {
    OPEN: { description: 'Gathering support.' },
    AWAITING_ANSWER: { description: 'Enough people support it: a councillor owes an answer.' },
    ANSWERED: { description: 'A councillor has answered.' },
    ADOPTED: { description: 'The council took it up.' },
    DECLINED: { description: 'The council won’t do it, and said why.' },
    DELIVERED: { description: 'It has been done.' },
    WITHDRAWN: { description: 'Its author took it back.' },
  },
});

@ObjectType('Idea', { description: 'A proposal by a citizen. Enough support makes an answer by a named councillor due.' })
export class Idea {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => Int, { description: 'Counts its changes.' })
  version!: number;

  @Field(() => IdeaStateEnum, { description: 'Where it is on its way.' })
  state!: IdeaState;

  @Field(() => String, { description: 'What it is about, in one line.' })
  title!: string;

  @Field(() => LanguageEnum, { description: 'The language its author wrote it in.' })
  language!: Language;

  @Field(() => Markdown, { description: 'What, why and for whom.' })
  body!: Markdown;

  @Field(() => Int, { description: 'How many citizens support it.' })
  supportCount!: number;

  @Field(() => Int, { description: 'How many supports make an answer due, as fixed when it was opened.' })
  threshold!: number;

  @Field(() => GraphQLISODateTime, { description: 'When it was opened for support.' })
  openedAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'From this instant on it takes no support.' })
  closesAt!: Date;

  readonly uuid!: string;
  readonly organisationId!: string;
  readonly wardId!: string | null;
  readonly authorId!: string;
  readonly supporterBands!: AgeBand[];
}

@ObjectType('IdeaConnection', { description: 'A page of ideas.' })
export class IdeaConnection extends connectionOf(Idea, 'Idea') {}
