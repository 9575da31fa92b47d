import { ArgsType, Field, InputType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { IdField, PageArgs } from '../platform/index.js';
import type { CommitmentState } from './commitment.entity.js';
import { CommitmentStateEnum } from './commitment.type.js';

export const CommitmentSortEnum = { DUE_FIRST: 'due-first', CHANGED_LAST: 'changed-last' } as const;
export type CommitmentSort = (typeof CommitmentSortEnum)[keyof typeof CommitmentSortEnum];
registerEnumType(CommitmentSortEnum, {
  name: 'CommitmentSort',
  description: 'The order of a list of commitments.',
  valuesMap: { DUE_FIRST: { description: 'What is due first comes first.' }, CHANGED_LAST: { description: 'What changed last comes first.' } },
});

@InputType({ description: 'Which commitments are wanted; what is left out doesn’t matter.' })
export class CommitmentFilter {
  @IdField('org', 'Those of one organisation.', { nullable: true })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;

  @IdField('prof', 'Those that one person owns.', { nullable: true })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;

  @Field(() => [CommitmentStateEnum], { nullable: true, description: 'Those in one of these states.' })
  @IsOptional()
  @IsIn(Object.values(CommitmentStateEnum), { each: true })
  states?: CommitmentState[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Those whose day has passed without their being delivered or dropped, or those of which that isn’t so.' })
  @IsOptional()
  @IsBoolean()
  isOverdue?: boolean | null;
}

@ArgsType()
export class CommitmentsArgs extends PageArgs {
  @Field(() => CommitmentFilter, { nullable: true, description: 'Which ones; left out, all.' })
  @IsOptional()
  @Type(() => CommitmentFilter)
  @ValidateNested()
  filter?: CommitmentFilter | null;

  @Field(() => CommitmentSortEnum, { defaultValue: CommitmentSortEnum.DUE_FIRST, description: 'In which order.' })
  @IsIn(Object.values(CommitmentSortEnum))
  sort: CommitmentSort = CommitmentSortEnum.DUE_FIRST;
}
