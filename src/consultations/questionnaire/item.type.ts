import { Field, Float, ID, Int, InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalMarkdown, LocalText } from '../../platform/index.js';
import type { ItemKind } from './item.js';

export const BudgetWayEnum = { SPEND: 'spend', SAVE: 'save' } as const;
registerEnumType(BudgetWayEnum, {
  name: 'BudgetWay',
  description: 'Which way a sum goes.',
  valuesMap: { SPEND: { description: 'It is to be spent.' }, SAVE: { description: 'It is to be saved.' } },
});

/** By kind: the name of the type that shows it. */
const SHOWN_AS: Record<ItemKind, string> = {
  'open-text': 'OpenTextItem',
  'one-choice': 'OneChoiceItem',
  'several-choices': 'SeveralChoicesItem',
  ranking: 'RankingItem',
  scale: 'ScaleItem',
  number: 'NumberItem',
  budget: 'BudgetItem',
  'map-point': 'MapPointItem',
  'statement-round': 'StatementRoundItem',
  file: 'FileItem',
};

@ObjectType('ItemCondition', { description: 'An item is asked only of those who chose one of these options further up.' })
export class ItemCondition {
  @Field(() => ID, { description: 'The choice that it depends on.' })
  itemId!: string;

  @Field(() => [ID], { description: 'Any one of these options of it.' })
  optionIds!: string[];
}

@ObjectType('ItemOption', { description: 'Something to choose.' })
export class ItemOption {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => LocalText, { description: 'What it says.' })
  label!: LocalText;
}

@ObjectType('BudgetOption', { description: 'Something that money can go to, or be saved on.' })
export class BudgetOptionShown extends ItemOption {
  @Field(() => LocalText, { description: 'What spending or saving there means for people.' })
  consequence!: LocalText;

  @Field(() => Int, { description: 'At most so many pounds.' })
  most!: number;

  @Field(() => Int, { description: 'Amounts go in steps of so many pounds.' })
  step!: number;
}

@InterfaceType({ description: 'One thing that a consultation asks.', resolveType: ({ kind }: ConsultationItem) => SHOWN_AS[kind] })
export abstract class ConsultationItem {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => LocalText, { description: 'What is asked.' })
  question!: LocalText;

  @Field(() => LocalMarkdown, { nullable: true, description: 'What helps in answering.' })
  help!: LocalMarkdown | null;

  @Field(() => Boolean, { description: 'Nothing can be sent in without it, where it is asked.' })
  isRequired!: boolean;

  @Field(() => ItemCondition, { nullable: true, description: 'Of whom it is asked; empty when of everybody.' })
  onlyIf!: ItemCondition | null;

  readonly kind!: ItemKind;
}

@ObjectType({ description: 'Answered in your own words.', implements: () => [ConsultationItem] })
export class OpenTextItem extends ConsultationItem {
  @Field(() => Int, { description: 'At most so many characters.' })
  longest!: number;
}

@ObjectType({ description: 'Answered by one of several options.', implements: () => [ConsultationItem] })
export class OneChoiceItem extends ConsultationItem {
  @Field(() => [ItemOption], { description: 'What there is to choose.' })
  options!: ItemOption[];
}

@ObjectType({ description: 'Answered by any of several options, up to a number.', implements: () => [ConsultationItem] })
export class SeveralChoicesItem extends OneChoiceItem {
  @Field(() => Int, { description: 'How many can be chosen.' })
  most!: number;
}

@ObjectType({ description: 'Answered by putting options in order, the best first.', implements: () => [ConsultationItem] })
export class RankingItem extends OneChoiceItem {
  @Field(() => Int, { description: 'How many are put in order.' })
  places!: number;
}

@ObjectType({ description: 'Answered by a place on a scale.', implements: () => [ConsultationItem] })
export class ScaleItem extends ConsultationItem {
  @Field(() => Int, { description: 'The lowest.' })
  from!: number;

  @Field(() => Int, { description: 'The highest.' })
  to!: number;

  @Field(() => LocalText, { description: 'What the lowest means.' })
  fromLabel!: LocalText;

  @Field(() => LocalText, { description: 'What the highest means.' })
  toLabel!: LocalText;
}

@ObjectType({ description: 'Answered by a number.', implements: () => [ConsultationItem] })
export class NumberItem extends ConsultationItem {
  @Field(() => LocalText, { description: 'What it counts.' })
  unit!: LocalText;

  @Field(() => Float, { description: 'The least it can be.' })
  least!: number;

  @Field(() => Float, { description: 'The most it can be.' })
  most!: number;

  @Field(() => Int, { description: 'How many places after the point are taken.' })
  decimals!: number;
}

@ObjectType({ description: 'Answered by sharing out a fixed sum, which must come out.', implements: () => [ConsultationItem] })
export class BudgetItem extends ConsultationItem {
  @Field(() => BudgetWayEnum, { description: 'Whether it is to be spent or saved.' })
  way!: 'spend' | 'save';

  @Field(() => Int, { description: 'The sum, in whole pounds.' })
  sum!: number;

  @Field(() => [BudgetOptionShown], { description: 'What it is shared out over.' })
  options!: BudgetOptionShown[];
}

@ObjectType({ description: 'Answered by a point on a map.', implements: () => [ConsultationItem] })
export class MapPointItem extends ConsultationItem {}

@ObjectType({ description: 'Answered in the statement round of the consultation.', implements: () => [ConsultationItem] })
export class StatementRoundItem extends ConsultationItem {
  @Field(() => [LocalText], { description: 'The statements that it begins with.' })
  statements!: LocalText[];

  @Field(() => Boolean, { description: 'What people suggest is read by a moderator before it is shown.' })
  isPremoderated!: boolean;
}

@ObjectType({ description: 'Answered by files.', implements: () => [ConsultationItem] })
export class FileItem extends ConsultationItem {
  @Field(() => Int, { description: 'How many files can be sent.' })
  mostFiles!: number;
}

@ObjectType('ConsultationPage', { description: 'A page of what a consultation asks.' })
export class ConsultationPage {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => LocalText, { description: 'What it is about.' })
  title!: LocalText;

  @Field(() => LocalMarkdown, { nullable: true, description: 'What is to be known before answering.' })
  intro!: LocalMarkdown | null;

  @Field(() => [ConsultationItem], { description: 'What is asked on it, in order.' })
  items!: ConsultationItem[];
}
