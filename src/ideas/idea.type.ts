import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { TopicEnum, type Topic } from '../identity/index.js';
import { connectionOf, LanguageEnum, Markdown, type AgeBand, type Language } from '../platform/index.js';
import { IdeaEstimate, IdeaPoint, type HeldBecause } from './content/index.js';
import type { IdeaState } from './idea.entity.js';

export const IdeaStateEnum = {
  HELD: 'held',
  OPEN: 'open',
  AWAITING_ANSWER: 'awaiting-answer',
  ANSWERED: 'answered',
  ADOPTED: 'adopted',
  DECLINED: 'declined',
  BEING_DELIVERED: 'being-delivered',
  DELIVERED: 'delivered',
  WITHDRAWN: 'withdrawn',
  MERGED: 'merged',
} as const;
registerEnumType(IdeaStateEnum, {
  name: 'IdeaState',
  description: 'Where an idea is on its way.',
  valuesMap: {
    HELD: { description: 'Waits for a clerk to read it; nobody but its author sees it.' },
    OPEN: { description: 'Gathering support.' },
    AWAITING_ANSWER: { description: 'Enough people support it: a councillor owes an answer.' },
    ANSWERED: { description: 'A councillor has answered.' },
    ADOPTED: { description: 'The council took it up.' },
    DECLINED: { description: 'The council won’t do it, and said why.' },
    BEING_DELIVERED: { description: 'It is being done, by what was promised.' },
    DELIVERED: { description: 'It has been done.' },
    WITHDRAWN: { description: 'Its author took it back.' },
    MERGED: { description: 'It was joined with another like it, which goes on for both.' },
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

  @Field(() => Markdown, { description: 'What and why.' })
  body!: Markdown;

  @Field(() => String, { nullable: true, description: 'What is needed, and by whom.' })
  need!: string | null;

  @Field(() => String, { nullable: true, description: 'What should be different afterwards.' })
  outcomeWanted!: string | null;

  @Field(() => String, { nullable: true, description: 'What its author can do for it.' })
  selfHelp!: string | null;

  @Field(() => TopicEnum, { nullable: true, description: 'What it is about.' })
  topic!: Topic | null;

  @Field(() => IdeaPoint, { nullable: true, description: 'Where on the map it would be.' })
  point!: IdeaPoint | null;

  @Field(() => IdeaEstimate, { nullable: true, description: 'What its author thinks it costs or saves.' })
  estimate!: IdeaEstimate | null;

  @Field(() => Int, { description: 'The number of its words as they stand; grows with each change of them.' })
  textNumber!: number;

  @Field(() => Int, { description: 'How many citizens support it.' })
  supportCount!: number;

  @Field(() => Int, { description: 'How many supports make an answer due, as fixed when it was opened.' })
  threshold!: number;

  @Field(() => GraphQLISODateTime, { description: 'When it was opened for support.' })
  openedAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'From this instant on it takes no support.' })
  closesAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When its time was up; empty before.' })
  closedAt!: Date | null;

  readonly uuid!: string;
  readonly organisationId!: string;
  readonly wardId!: string | null;
  readonly callId!: string | null;
  readonly authorId!: string;
  readonly supporterBands!: AgeBand[];
  readonly hiddenAt!: Date | null;
  readonly heldBecause!: HeldBecause[];
  readonly mergedIntoId!: string | null;
}

@ObjectType('IdeaConnection', { description: 'A page of ideas.' })
export class IdeaConnection extends connectionOf(Idea, 'Idea') {}

/** The idea as it was when the support had been counted, and whether it has that person's now. */
export interface SupportChanged {
  readonly idea: Idea;
  readonly supports: boolean;
}
