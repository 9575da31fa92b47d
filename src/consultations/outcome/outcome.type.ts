import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayField, LocalMarkdown, LocalText } from '../../platform/index.js';
import type { PromiseKept } from '../consultation.entity.js';
import { PromiseKeptEnum } from '../consultation.type.js';
import { DoneEnum } from './outcome.input.js';
import type { Done } from './outcome-version.entity.js';

@ObjectType('OutcomeTheme', { description: 'Something that people said, and what came of it.' })
export class OutcomeTheme {
  @Field(() => ID, { description: 'The theme’s global id.' })
  themeId!: string;

  @Field(() => LocalText, { description: 'What they said.' })
  name!: LocalText;

  @Field(() => Int, { nullable: true, description: 'How many said it when this was published; empty where that isn’t told.' })
  said!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many agreed with its statements when this was published; empty without any, or where that isn’t told.' })
  agreed!: number | null;

  @Field(() => DoneEnum, { description: 'What was done about it.' })
  done!: Done;

  @Field(() => LocalMarkdown, { description: 'Why, or why not.' })
  why!: LocalMarkdown;

  readonly uuid!: string;
}

@ObjectType('OutcomeVersion', { description: 'What was published as the outcome at one time; it stays as it was.' })
export class OutcomeVersion {
  @Field(() => Int, { description: 'From 1, the first.' })
  number!: number;

  @Field(() => LocalMarkdown, { description: 'What was asked.' })
  weAsked!: LocalMarkdown;

  @Field(() => LocalMarkdown, { description: 'What people said.' })
  youSaid!: LocalMarkdown;

  @Field(() => LocalMarkdown, { description: 'What was done or not, and why.' })
  weDid!: LocalMarkdown;

  @Field(() => [OutcomeTheme], { description: 'Theme by theme, most said first.' })
  themes!: OutcomeTheme[];

  @Field(() => PromiseKeptEnum, { description: 'Whether the promise made at the opening was kept.' })
  levelKept!: PromiseKept;

  @Field(() => LocalMarkdown, { description: 'What shows that.' })
  keptBecause!: LocalMarkdown;

  @Field(() => LocalText, { nullable: true, description: 'Why it differs from the version before; empty for the first.' })
  whyChanged!: LocalText | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was published.' })
  publishedAt!: Date;
}

@ObjectType('OutcomeWait', { description: 'How long people have waited for what came of it.' })
export class OutcomeWaitShown {
  @DayField('By when it is due: in Wales and England, twelve weeks after closing.')
  dueOn!: string;

  @Field(() => Int, { description: 'Days from closing to the outcome, or until now.' })
  daysWaited!: number;

  @Field(() => Boolean, { description: 'It came after that day, or hasn’t come and the day is over.' })
  isOverdue!: boolean;
}
