import { ArgsType, Field, InputType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { TopicField, type Topic } from '../identity/index.js';
import { DayField, IdField, OptionalTextField, PageArgs } from '../platform/index.js';
import type { DecisionState } from './decision.entity.js';
import { DecisionStateEnum } from './decision.type.js';

export const DecisionSortEnum = { NEWEST: 'newest', DECIDES_FIRST: 'decides-first', BEST_MATCH: 'best-match' } as const;
export type DecisionSort = (typeof DecisionSortEnum)[keyof typeof DecisionSortEnum];
registerEnumType(DecisionSortEnum, {
  name: 'DecisionSort',
  description: 'The order of a list of decisions.',
  valuesMap: {
    NEWEST: { description: 'What was first published last comes first.' },
    DECIDES_FIRST: { description: 'What is decided first comes first.' },
    BEST_MATCH: { description: 'What fits the words searched for best comes first.' },
  },
});

@InputType({ description: 'Which decisions are wanted; what is left out doesn’t matter.' })
export class DecisionFilter {
  @IdField('org', 'Those of one council.', { nullable: true })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;

  @IdField('ward', 'Those that affect one ward: that name it, or are about the whole area of its council.', { nullable: true })
  @IsOptional()
  @IsUUID()
  wardId?: string | null;

  @TopicField('Those on one topic.')
  topic?: Topic | null;

  @IdField('prof', 'Those that name one councillor.', { nullable: true })
  @IsOptional()
  @IsUUID()
  councillorId?: string | null;

  @IdField('body', 'Those that one body decides.', { nullable: true })
  @IsOptional()
  @IsUUID()
  bodyId?: string | null;

  @Field(() => [DecisionStateEnum], { nullable: true, description: 'Those in one of these states.' })
  @IsOptional()
  @IsIn(Object.values(DecisionStateEnum), { each: true })
  states?: DecisionState[] | null;

  @DayField('Those announced for this day or later.', { nullable: true })
  @IsOptional()
  @IsString()
  from?: string | null;

  @DayField('Those announced for this day or earlier.', { nullable: true })
  @IsOptional()
  @IsString()
  until?: string | null;

  @OptionalTextField('Those in which these words are found, in English or Welsh.', { most: 300 })
  text?: string | null;
}

@ArgsType()
export class LiveDecisionsArgs {
  @Field(() => DecisionFilter, { nullable: true, description: 'Which ones; left out, all.' })
  @IsOptional()
  @Type(() => DecisionFilter)
  @ValidateNested()
  filter?: DecisionFilter | null;

  @Field(() => DecisionSortEnum, { defaultValue: DecisionSortEnum.NEWEST, description: 'In which order.' })
  @IsIn(Object.values(DecisionSortEnum))
  sort: DecisionSort = DecisionSortEnum.NEWEST;
}

@ArgsType()
export class DecisionsArgs extends PageArgs {
  @IdField('org', 'Those of one council only.', { nullable: true })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;

  @Field(() => [DecisionStateEnum], { nullable: true, description: 'Those in one of these states only.' })
  @IsOptional()
  @IsIn(Object.values(DecisionStateEnum), { each: true })
  states?: DecisionState[] | null;

  @Field(() => DecisionFilter, { nullable: true, description: 'Which ones; left out, all.' })
  @IsOptional()
  @Type(() => DecisionFilter)
  @ValidateNested()
  filter?: DecisionFilter | null;

  @Field(() => DecisionSortEnum, { defaultValue: DecisionSortEnum.NEWEST, description: 'In which order.' })
  @IsIn(Object.values(DecisionSortEnum))
  sort: DecisionSort = DecisionSortEnum.NEWEST;
}
