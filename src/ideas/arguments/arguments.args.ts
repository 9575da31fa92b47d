import { ArgsType, Field } from '@nestjs/graphql';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IdField, PageArgs } from '../../platform/index.js';
import type { ArgumentSide } from './argument.entity.js';
import { ArgumentSideEnum, ArgumentSortEnum, type ArgumentSort } from './argument.type.js';

@ArgsType()
export class ArgumentsArgs extends PageArgs {
  @IdField('idea', 'The idea they are about.')
  @IsUUID()
  ideaId!: string;

  @Field(() => ArgumentSideEnum, { nullable: true, description: 'Those of one side only.' })
  @IsOptional()
  @IsIn(Object.values(ArgumentSideEnum))
  side?: ArgumentSide | null;

  @Field(() => ArgumentSortEnum, { defaultValue: 'balanced', description: 'What to sort by.' })
  @IsIn(Object.values(ArgumentSortEnum))
  sort: ArgumentSort = 'balanced';
}
