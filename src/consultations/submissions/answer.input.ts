import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsNumber, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { IdField, localId } from '../../platform/index.js';
import { itemsOf, type Answered, type Answers, type Item, type ItemKind, type Questionnaire } from '../questionnaire/index.js';

const MOST_PARTS = 100;

const ids =
  (kind: string) =>
  ({ value }: { value: unknown }): unknown =>
    Array.isArray(value) ? value.map((id) => localId(kind, id)) : value;

@InputType({ description: 'What goes to one option of a budget.' })
export class AmountInput {
  @IdField('opt', 'The option.')
  @IsUUID()
  optionId!: string;

  @Field(() => Int, { description: 'Whole pounds.' })
  @IsInt()
  amount!: number;
}

@InputType({ description: 'A point on a map.' })
export class MapPointInput {
  @Field(() => Float, { description: 'Degrees north.' })
  @IsNumber()
  latitude!: number;

  @Field(() => Float, { description: 'Degrees east.' })
  @IsNumber()
  longitude!: number;

  @Field(() => String, { nullable: true, description: 'What is meant there.' })
  @IsOptional()
  @IsString()
  note?: string | null;
}

@InputType({ description: 'What is answered to one item, in the field that its kind takes. What isn’t answered is left out.' })
export class AnswerInput {
  @IdField('item', 'The item.')
  @IsUUID()
  itemId!: string;

  @Field(() => String, { nullable: true, description: 'Own words.' })
  @IsOptional()
  @IsString()
  text?: string | null;

  @Field(() => [ID], { nullable: true, description: 'What is chosen; of a ranking, the best first.' })
  @IsOptional()
  @ArrayMaxSize(MOST_PARTS)
  @IsUUID(undefined, { each: true })
  @Transform(ids('opt'))
  optionIds?: string[] | null;

  @Field(() => Float, { nullable: true, description: 'A number, or a place on a scale.' })
  @IsOptional()
  @IsNumber()
  value?: number | null;

  @Field(() => [AmountInput], { nullable: true, description: 'How a budget is shared out.' })
  @IsOptional()
  @ArrayMaxSize(MOST_PARTS)
  @Type(() => AmountInput)
  @ValidateNested({ each: true })
  amounts?: AmountInput[] | null;

  @Field(() => MapPointInput, { nullable: true, description: 'A point on a map.' })
  @IsOptional()
  @Type(() => MapPointInput)
  @ValidateNested()
  point?: MapPointInput | null;

  @Field(() => [ID], { nullable: true, description: 'Files that were uploaded.' })
  @IsOptional()
  @ArrayMaxSize(MOST_PARTS)
  @IsUUID(undefined, { each: true })
  @Transform(ids('file'))
  fileIds?: string[] | null;
}

/** What was given, read as the kinds of the items say; what stands in a field of another kind is an answer of another kind. */
export function toAnswers(questionnaire: Questionnaire, given: readonly AnswerInput[]): Answers {
  const items = new Map(itemsOf(questionnaire).map((item) => [item.id, item]));
  const read = given.map((input): [string, Answered] | null => {
    const item = items.get(input.itemId);
    const answer = item ? toAnswer(item, input) : STRAY;
    return answer && [input.itemId, answer];
  });
  return Object.fromEntries(read.filter((entry) => entry !== null));
}

const STRAY: Answered = { kind: 'number', value: NaN };

function toAnswer({ kind }: Item, input: AnswerInput): Answered | null {
  const { itemId: _, ...given } = input;
  const isBlank = Object.values(given).every((value) => value === undefined || value === null || value === '');
  return isBlank ? null : (readAs[kind](input) ?? STRAY);
}

const readAs: Record<ItemKind, (input: AnswerInput) => Answered | null> = {
  'open-text': ({ text }) => (typeof text === 'string' ? { kind: 'open-text', text } : null),
  'one-choice': ({ optionIds }) => oneOf(optionIds ?? null),
  'several-choices': ({ optionIds }) => (optionIds ? { kind: 'several-choices', optionIds } : null),
  ranking: ({ optionIds }) => (optionIds ? { kind: 'ranking', optionIds } : null),
  scale: ({ value }) => (typeof value === 'number' ? { kind: 'scale', value } : null),
  number: ({ value }) => (typeof value === 'number' ? { kind: 'number', value } : null),
  budget: ({ amounts }) => (amounts ? { kind: 'budget', amounts: Object.fromEntries(amounts.map(({ optionId, amount }) => [optionId, amount])) } : null),
  'map-point': ({ point }) => (point ? { kind: 'map-point', latitude: point.latitude, longitude: point.longitude, note: point.note ?? null } : null),
  'statement-round': () => null,
  file: ({ fileIds }) => (fileIds ? { kind: 'file', fileIds } : null),
};

/** None chosen is nothing said, and several are an answer to another kind of item. */
function oneOf(optionIds: readonly string[] | null): Answered | null {
  const [optionId] = optionIds ?? [];
  if (optionIds?.length === 1 && optionId !== undefined) return { kind: 'one-choice', optionId };
  return optionIds && { kind: 'several-choices', optionIds };
}
