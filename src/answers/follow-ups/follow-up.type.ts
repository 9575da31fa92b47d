import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { DayField, LanguageEnum, LocalMarkdown, LocalText, Markdown, type Language } from '../../platform/index.js';

@ObjectType('FollowUp', { description: 'The one question asked back of an answer, and what was answered.' })
export class FollowUp {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => Markdown, { description: 'The question.' })
  text!: Markdown;

  @Field(() => LanguageEnum, { description: 'The language it is written in.' })
  language!: Language;

  @Field(() => Boolean, { description: 'The clerks read it before it is published: only who asked sees it.' })
  isWaiting!: boolean;

  @Field(() => GraphQLISODateTime, { description: 'When it was asked.' })
  askedAt!: Date;

  @DayField('The last day on which the answer to it is in time.')
  dueOn!: string;

  @Field(() => Boolean, { description: 'That day has passed, and there is no answer to it.' })
  isOverdue!: boolean;

  @Field(() => LocalMarkdown, { nullable: true, description: 'The answer to it; empty while there is none.' })
  reply!: LocalMarkdown | null;

  @Field(() => String, { nullable: true, description: 'The name that the answer to it is signed with.' })
  replyName!: string | null;

  @Field(() => LocalText, { nullable: true, description: 'The office as held then.' })
  replyOffice!: LocalText | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was answered.' })
  repliedAt!: Date | null;

  readonly askerId!: string;
  readonly toProfileId!: string;
}
