import { ArgsType, Field, registerEnumType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IdField, PageArgs } from '../platform/index.js';
import type { IdeaState } from './idea.entity.js';
import { IdeaStateEnum } from './idea.type.js';
import type { IdeaSort } from './ideas.reader.js';

export const IdeaSortEnum = { NEWEST: 'newest', MOST_SUPPORTED: 'most-supported' } as const;
registerEnumType(IdeaSortEnum, {
  name: 'IdeaSort',
  description: 'What a list of ideas is sorted by.',
  valuesMap: { NEWEST: { description: 'The newest first.' }, MOST_SUPPORTED: { description: 'The most supported first.' } },
});

@ArgsType()
export class IdeasArgs extends PageArgs {
  @IdField('org', 'Those put to one council only.', { nullable: true })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;

  @Field(() => [IdeaStateEnum], { nullable: true, description: 'Those in one of these states only.' })
  @IsOptional()
  @IsIn(Object.values(IdeaStateEnum), { each: true })
  states?: IdeaState[] | null;

  @Field(() => IdeaSortEnum, { defaultValue: 'newest', description: 'What to sort by.' })
  @IsIn(Object.values(IdeaSortEnum))
  sort: IdeaSort = 'newest';
}
