import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { TopicEnum, type Topic } from '../../identity/index.js';
import { DayField, LocalMarkdown, LocalText } from '../../platform/index.js';
import { Interests } from '../interests/index.js';

@ObjectType('DecisionOption', { description: 'One way to decide, with what it would mean and cost.' })
export class DecisionOption {
  @Field(() => ID, { description: 'Its global id; a revision that keeps the option keeps it.' })
  id!: string;

  @Field(() => LocalText, { description: 'What it is called.' })
  title!: LocalText;

  @Field(() => LocalMarkdown, { description: 'What it would mean for people, and for whom.' })
  effects!: LocalMarkdown;

  @Field(() => LocalText, { nullable: true, description: 'What it would cost.' })
  cost!: LocalText | null;

  @Field(() => LocalText, { nullable: true, description: 'Who is affected.' })
  affects!: LocalText | null;

  @Field(() => Boolean, { description: 'The councillor preferred it when this was published.' })
  isPreferred!: boolean;

  @Field(() => Boolean, { description: 'It exists, but what it says is kept from the public; the ground is in `withheld`.' })
  isWithheld!: boolean;
}

/** What each published version says. */
@ObjectType({ isAbstract: true })
export abstract class DecisionWords {
  @Field(() => LocalText, { description: 'What it is about, in one line.' })
  title!: LocalText;

  @Field(() => LocalMarkdown, { description: 'A plain summary.' })
  summary!: LocalMarkdown;

  @Field(() => LocalMarkdown, { description: 'What is to be decided.' })
  toDecide!: LocalMarkdown;

  @Field(() => LocalMarkdown, { description: 'The reasons so far.' })
  reasons!: LocalMarkdown;

  @Field(() => [DecisionOption], { description: 'The options weighed.' })
  options!: DecisionOption[];

  @Field(() => LocalText, { nullable: true, description: 'For a key decision: why it is one.' })
  whyKey!: LocalText | null;

  @Field(() => LocalMarkdown, { nullable: true, description: 'Why one of the options was preferred, where one was.' })
  whyPreferred!: LocalMarkdown | null;

  @Field(() => Boolean, { description: 'Part of the reasons is kept from the public; the ground is in `withheld`.' })
  hasWithheldReasons!: boolean;

  @Field(() => Interests, { description: 'The interests declared, or that there are none.' })
  interests!: Interests;

  @Field(() => [TopicEnum], { description: 'What it is about, in topics.' })
  topics!: readonly Topic[];

  @DayField('The day announced for the decision, or the first one of a period.')
  decidesOn!: string;

  @DayField('The last day of the period announced; empty when it is one day.', { nullable: true })
  decidesUntil!: string | null;

  readonly paperIds!: readonly string[];
  readonly wardIds!: readonly string[];
}

@ObjectType('DecisionVersion', { description: 'What was published of a decision at one time. Never changed afterwards.' })
export class DecisionVersion extends DecisionWords {
  @Field(() => Int, { description: '1 for what was published first.' })
  number!: number;

  @Field(() => GraphQLISODateTime, { description: 'When it was published.' })
  publishedAt!: Date;

  @Field(() => LocalText, { description: 'Why it was changed.' })
  reason!: LocalText;

  readonly decisionId!: string;
  readonly publisherId!: string;
}
