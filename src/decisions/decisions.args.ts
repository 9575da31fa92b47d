import { ArgsType, Field } from '@nestjs/graphql';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IdField, PageArgs } from '../platform/index.js';
import type { DecisionState } from './decision.entity.js';
import { DecisionStateEnum } from './decision.type.js';

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
}
