import { Field, Float, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsIn, IsInt, IsNumber, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { ListField, LocalTextField, LocalTextInput, TextField } from '../../platform/index.js';
import { BudgetWayEnum, ITEM_KINDS, type ItemKind } from '../questionnaire/index.js';

export const ItemKindEnum = Object.fromEntries(ITEM_KINDS.map((kind) => [kind.toUpperCase().replace('-', '_'), kind])) as Record<string, ItemKind>;
registerEnumType(ItemKindEnum, {
  name: 'ConsultationItemKind',
  description: 'How something is answered.',
  valuesMap: {
    OPEN_TEXT: { description: 'In one’s own words.' },
    ONE_CHOICE: { description: 'By one of several options.' },
    SEVERAL_CHOICES: { description: 'By any of several options, up to a number.' },
    RANKING: { description: 'By putting options in order.' },
    SCALE: { description: 'By a place on a scale.' },
    NUMBER: { description: 'By a number with its unit.' },
    BUDGET: { description: 'By sharing out a sum.' },
    MAP_POINT: { description: 'By a point on a map.' },
    STATEMENT_ROUND: { description: 'By agreeing, disagreeing or passing on statements.' },
    FILE: { description: 'By files.' },
  },
});

const MOST_ITEMS = 100;
const MOST_OPTIONS = 100;
const MOST_STATEMENTS = 100;
const KEY = 'The id it has already, or any name that nothing else of its kind has here.';
const MOST_OF_KEY = 100;

/** A number that only some kinds of item have. */
function OfSomeKinds(description: string, number: 'whole' | 'any' = 'whole'): PropertyDecorator {
  const [type, check] = number === 'whole' ? [Int, IsInt()] : [Float, IsNumber()];
  return (target, property) => {
    for (const decorate of [Field(() => type, { nullable: true, description }), IsOptional(), check]) decorate(target, property);
  };
}

@InputType({ description: 'An item is asked only of those who chose one of these options further up.' })
export class ItemConditionInput {
  @TextField('The key of the choice.', { most: MOST_OF_KEY })
  item!: string;

  @Field(() => [String], { description: 'Keys of its options.' })
  @ArrayMaxSize(MOST_OPTIONS)
  @IsString({ each: true })
  @MaxLength(MOST_OF_KEY, { each: true })
  options!: string[];
}

@InputType({ description: 'Something to choose, or that money can go to.' })
export class ItemOptionInput {
  @TextField(KEY, { most: MOST_OF_KEY })
  key!: string;

  @LocalTextField('What it says.', { nullable: true })
  label?: LocalTextInput | null;

  @LocalTextField('In a budget: what spending or saving there means for people.', { nullable: true })
  consequence?: LocalTextInput | null;

  @OfSomeKinds('In a budget: at most so many pounds.')
  most?: number | null;

  @OfSomeKinds('In a budget: amounts go in steps of so many pounds.')
  step?: number | null;
}

@InputType({ description: 'One thing asked. Which of the fields count depends on its kind.' })
export class ConsultationItemInput {
  @TextField(KEY, { most: MOST_OF_KEY })
  key!: string;

  @Field(() => ItemKindEnum, { description: 'How it is answered.' })
  @IsIn(ITEM_KINDS)
  kind!: ItemKind;

  @LocalTextField('What is asked.', { nullable: true })
  question?: LocalTextInput | null;

  @LocalTextField('What helps in answering, in Markdown.', { nullable: true })
  help?: LocalTextInput | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Nothing can be sent in without it.' })
  @IsBoolean()
  isRequired: boolean = false;

  @Field(() => ItemConditionInput, { nullable: true, description: 'Of whom it is asked; left out, of everybody.' })
  @Type(() => ItemConditionInput)
  @IsOptional()
  @ValidateNested()
  onlyIf?: ItemConditionInput | null;

  @Field(() => [ItemOptionInput], { nullable: true, description: 'Choices, a ranking, a budget: its options.' })
  @Type(() => ItemOptionInput)
  @IsOptional()
  @ArrayMaxSize(MOST_OPTIONS)
  @ValidateNested({ each: true })
  options?: ItemOptionInput[] | null;

  @OfSomeKinds('Open text: at most so many characters.')
  longest?: number | null;

  @OfSomeKinds('Several choices: how many can be chosen. A number: the most it can be.', 'any')
  most?: number | null;

  @OfSomeKinds('Ranking: how many are put in order.')
  places?: number | null;

  @OfSomeKinds('Scale: the lowest.')
  from?: number | null;

  @OfSomeKinds('Scale: the highest.')
  to?: number | null;

  @LocalTextField('Scale: what the lowest means.', { nullable: true })
  fromLabel?: LocalTextInput | null;

  @LocalTextField('Scale: what the highest means.', { nullable: true })
  toLabel?: LocalTextInput | null;

  @LocalTextField('Number: what it counts.', { nullable: true })
  unit?: LocalTextInput | null;

  @OfSomeKinds('Number: the least it can be.', 'any')
  least?: number | null;

  @OfSomeKinds('Number: how many places after the point are taken.')
  decimals?: number | null;

  @Field(() => BudgetWayEnum, { nullable: true, description: 'Budget: whether the sum is to be spent or saved.' })
  @IsOptional()
  @IsIn(Object.values(BudgetWayEnum))
  way?: 'spend' | 'save' | null;

  @OfSomeKinds('Budget: the sum, in whole pounds.')
  sum?: number | null;

  @OfSomeKinds('File: how many can be sent.')
  mostFiles?: number | null;

  @Field(() => [LocalTextInput], { nullable: true, description: 'Statement round: the statements it begins with.' })
  @Type(() => LocalTextInput)
  @IsOptional()
  @ArrayMaxSize(MOST_STATEMENTS)
  @ValidateNested({ each: true })
  statements?: LocalTextInput[] | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Statement round: what people suggest is read by a moderator before it is shown.' })
  @IsBoolean()
  isPremoderated: boolean = false;
}

@InputType({ description: 'A page of what is asked.' })
export class ConsultationPageInput {
  @TextField(KEY, { most: MOST_OF_KEY })
  key!: string;

  @LocalTextField('What it is about.', { nullable: true })
  title?: LocalTextInput | null;

  @LocalTextField('What is to be known before answering, in Markdown.', { nullable: true })
  intro?: LocalTextInput | null;

  @ListField(() => ConsultationItemInput, 'What is asked on it, in order.', { least: 0, most: MOST_ITEMS })
  items!: ConsultationItemInput[];
}
