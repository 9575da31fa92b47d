import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { LanguageEnum, Markdown, type Language } from '../../platform/index.js';

@ObjectType('IdeaVersion', { description: 'The words of an idea as they were from one change to the next.' })
export class IdeaVersion {
  @Field(() => Int, { description: 'Its number; a higher one is later.' })
  number!: number;

  @Field(() => String, { description: 'What it is about, in one line.' })
  title!: string;

  @Field(() => Markdown, { description: 'What and why.' })
  body!: Markdown;

  @Field(() => String, { nullable: true, description: 'What is needed, and by whom.' })
  need!: string | null;

  @Field(() => String, { nullable: true, description: 'What should be different afterwards.' })
  outcomeWanted!: string | null;

  @Field(() => String, { nullable: true, description: 'What its author can do for it.' })
  selfHelp!: string | null;

  @Field(() => LanguageEnum, { description: 'The language it was written in.' })
  language!: Language;

  @Field(() => String, { nullable: true, description: 'What its author said of the change.' })
  reason!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was written.' })
  writtenAt!: Date;
}
