import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, LanguageEnum, LocalMarkdown, LocalText, type Language } from '../../platform/index.js';

@ObjectType('ThemeQuote', { description: 'Somebody’s own words, quoted by their permission and without their name.' })
export class ThemeQuote {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => String, { description: 'Word for word.' })
  text!: string;

  @Field(() => LanguageEnum, { description: 'The language it was written in.' })
  language!: Language;
}

@ObjectType('Theme', { description: 'What several submissions say, named by those who read them.' })
export class Theme {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with each change of its words.' })
  version!: number;

  @Field(() => LocalText, { description: 'What it is called.' })
  name!: LocalText;

  @Field(() => LocalMarkdown, { nullable: true, description: 'What is meant by it.' })
  description!: LocalMarkdown | null;

  @Field(() => Int, { nullable: true, description: 'How many respondents say it, organisations apart; empty where that isn’t told because they are so few.' })
  said!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many people agree with at least one of its statements; empty where it has none, or where that isn’t told.' })
  agreed!: number | null;

  readonly uuid!: string;
  readonly consultationId!: string;
  readonly organisationId!: string;
  /** The outcome is told, and it with that. */
  readonly isPublic!: boolean;
}

@ObjectType('ThemeGroup', { description: 'Some of those who took part, and how many of them say a theme.' })
export class ThemeGroup {
  @Field(() => String, { description: 'The same each time; for programs.' })
  key!: string;

  @Field(() => LocalText, { description: 'Who they are.' })
  label!: LocalText;

  @Field(() => Int, { nullable: true, description: 'How many took part; empty where that isn’t told, because they are so few.' })
  size!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many of them say it; empty where that isn’t told.' })
  said!: number | null;
}

@ObjectType('WrittenAnswer', { description: 'What somebody wrote to an item, as those who asked read it. Never who wrote it.' })
export class WrittenAnswer {
  @Field(() => ID, { description: 'Its global id. Words that are changed get another.' })
  id!: string;

  @Field(() => ID, { description: 'The item.' })
  itemId!: string;

  @Field(() => String, { description: 'As written.' })
  text!: string;

  @Field(() => LanguageEnum, { description: 'The language it was written in.' })
  language!: Language;

  @Field(() => Boolean, { description: 'Whoever wrote it permits quoting it, and is grown up.' })
  mayBeQuoted!: boolean;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When somebody had read it.' })
  readAt!: Date | null;

  @Field(() => [Theme], { description: 'The themes that it says.' })
  themes!: Theme[];

  readonly uuid!: string;
  readonly consultationId!: string;
  readonly claimedById!: string | null;
}

@ObjectType({ description: 'A page of what people wrote.' })
export class WrittenAnswerConnection extends connectionOf(WrittenAnswer, 'WrittenAnswer') {}

@ObjectType('Reading', { description: 'How far those who asked are in reading what people wrote.' })
export class Reading {
  @Field(() => Int, { description: 'How many answers nobody has read.' })
  unread!: number;

  @Field(() => Int, { description: 'How many have been read without a theme being found in them.' })
  untagged!: number;

  @Field(() => [Theme], { description: 'The themes found so far.' })
  themes!: Theme[];
}
