import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalText } from '../../platform/index.js';
import type { Item } from '../questionnaire/index.js';

export const BreakdownByEnum = { WARD: 'ward', AGE: 'age', SOURCE: 'source' } as const;
registerEnumType(BreakdownByEnum, {
  name: 'ResultsBy',
  description: 'By what results are broken down.',
  valuesMap: {
    WARD: { description: 'The ward that people live in, where they said it.' },
    AGE: { description: 'People’s age band, where it is known.' },
    SOURCE: { description: 'Where it came from: people signed in, private links, paper and meetings.' },
  },
});

@ObjectType('ResultsGroup', { description: 'Some of those who took part.' })
export class ResultsGroup {
  @Field(() => String, { description: 'The same each time; for programs.' })
  key!: string;

  @Field(() => LocalText, { description: 'Who they are.' })
  label!: LocalText;

  @Field(() => Int, { nullable: true, description: 'How many submissions; empty where that isn’t told, because they are so few.' })
  size!: number | null;
}

@ObjectType('ResultsLine', { description: 'One line of an item’s table, and one bar of its chart.' })
export class ResultsLine {
  @Field(() => ID, { description: 'The option’s global id, or the number that the line stands for.' })
  key!: string;

  @Field(() => LocalText, { description: 'What it says.' })
  label!: LocalText;

  @Field(() => Int, {
    nullable: true,
    description: 'How many chose it; in a ranking, put it first; in a budget, gave it anything. Empty where that isn’t told.',
  })
  count!: number | null;

  @Field(() => Float, { nullable: true, description: 'The count as a share of those who answered, from 0 to 1.' })
  share!: number | null;

  @Field(() => Float, { nullable: true, description: 'On average over those who answered: points in a ranking, pounds in a budget.' })
  mean!: number | null;

  @Field(() => [Int], { description: 'In a ranking: how many put it in each place, from the first on.' })
  places!: readonly number[];
}

@ObjectType('ResultsMapCell', { description: 'A square of a hundred metres or more, in which people put points. Young people’s points are in none.' })
export class ResultsMapCell {
  @Field(() => Float, { description: 'Of its middle, in degrees.' })
  latitude!: number;

  @Field(() => Float, { description: 'Of its middle, in degrees.' })
  longitude!: number;

  @Field(() => Int, { description: 'How many points lie in it.' })
  count!: number;
}

@ObjectType('ResultsBreakdownLine', { description: 'One line of a table with a column for each group.' })
export class ResultsBreakdownLine {
  @Field(() => ID, { description: 'The key of the same line of the item; `skipped` or `answered` for the last one.' })
  key!: string;

  @Field(() => LocalText, { description: 'What it says.' })
  label!: LocalText;

  @Field(() => [Int], { nullable: 'items', description: 'How many of each group. Empty where it is under five, or would give away one that is.' })
  counts!: readonly (number | null)[];
}

@ObjectType('ResultsBreakdown', { description: 'What was said to an item, by group.' })
export class ResultsBreakdown {
  @Field(() => [ResultsGroup], { description: 'The columns.' })
  groups!: readonly ResultsGroup[];

  @Field(() => [ResultsBreakdownLine], { description: 'The lines.' })
  lines!: readonly ResultsBreakdownLine[];
}

@ObjectType('ItemResults', { description: 'What came in on one item. Its lines are both its table and its chart.' })
export class ItemResults {
  @Field(() => ID, { description: 'The item’s global id.' })
  itemId!: string;

  @Field(() => LocalText, { description: 'What was asked.' })
  question!: LocalText;

  @Field(() => Int, { nullable: true, description: 'How many answered.' })
  answered!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many were asked and gave no answer.' })
  skipped!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many were not asked, because of what they had said above.' })
  notAsked!: number | null;

  @Field(() => [ResultsLine], { description: 'Option by option, or number by number. None for what people wrote.' })
  lines!: readonly ResultsLine[];

  @Field(() => Float, { nullable: true, description: 'Of a scale or number: the mean.' })
  mean!: number | null;

  @Field(() => Float, { nullable: true, description: 'Of a scale or number: as many gave less as gave more.' })
  median!: number | null;

  @Field(() => Float, { nullable: true, description: 'Of a scale or number: the lowest that somebody gave.' })
  least!: number | null;

  @Field(() => Float, { nullable: true, description: 'Of a scale or number: the highest that somebody gave.' })
  most!: number | null;

  @Field(() => [ResultsMapCell], { description: 'Where points were put on the map.' })
  map!: readonly ResultsMapCell[];

  @Field(() => LocalText, { nullable: true, description: 'How it was counted, where that isn’t plain.' })
  counted!: LocalText | null;

  readonly item!: Item;
  readonly consultationId!: string;
}

@ObjectType('ConsultationResults', { description: 'What came in, counted as it came.' })
export class ConsultationResults {
  @Field(() => Boolean, { description: 'Nothing changes any more: it is closed.' })
  isFinal!: boolean;

  @Field(() => Int, { nullable: true, description: 'How many submissions, without those of organisations. Empty while so few young people’s aren’t told.' })
  responses!: number | null;

  @Field(() => [ResultsGroup], { description: 'Where they came from; organisations apart.' })
  sources!: readonly ResultsGroup[];

  @Field(() => [LocalText], { description: 'What should be known in reading them.' })
  notes!: readonly LocalText[];

  @Field(() => [ItemResults], { description: 'Item by item, as they were asked; empty while nothing is told.' })
  items!: readonly ItemResults[];
}
