import { ArgsType, Field, InputType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { IdField, PageArgs } from '../platform/index.js';
import type { QuestionState } from './question.entity.js';
import { QuestionStateEnum } from './question.type.js';
import type { QuestionSort } from './questions.reader.js';

export const QuestionSortEnum = { NEWEST: 'newest', MOST_ASKED: 'most-asked' } as const;
registerEnumType(QuestionSortEnum, {
  name: 'QuestionSort',
  description: 'What a list of questions is sorted by. What was searched for comes best first, whatever is chosen.',
  valuesMap: { NEWEST: { description: 'What was published last first.' }, MOST_ASKED: { description: 'What most people ask first.' } },
});

@InputType({ description: 'Which questions.' })
export class QuestionFilter {
  @IdField('org', 'Those put to one council.', { nullable: true })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;

  @IdField('ward', 'Those put to councillors of one ward.', { nullable: true })
  @IsOptional()
  @IsUUID()
  wardId?: string | null;

  @IdField('prof', 'Those put to one councillor.', { nullable: true })
  @IsOptional()
  @IsUUID()
  councillorId?: string | null;

  @Field(() => [QuestionStateEnum], { nullable: true, description: 'Those in one of these states.' })
  @IsOptional()
  @IsIn(Object.values(QuestionStateEnum), { each: true })
  states?: QuestionState[] | null;

  @Field(() => String, { nullable: true, description: 'Those that speak of this, in either language; misspelt is found too.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  search?: string | null;
}

@ArgsType()
export class QuestionsArgs extends PageArgs {
  @Field(() => QuestionFilter, { nullable: true, description: 'Which questions; left out, all of them.' })
  @IsOptional()
  @Type(() => QuestionFilter)
  @ValidateNested()
  filter?: QuestionFilter | null;

  @Field(() => QuestionSortEnum, { defaultValue: 'newest', description: 'What to sort by.' })
  @IsIn(Object.values(QuestionSortEnum))
  sort: QuestionSort = 'newest';
}
