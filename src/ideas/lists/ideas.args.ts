import { ArgsType, Field, Float, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsLatitude, IsLongitude, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { TopicField, type Topic } from '../../identity/index.js';
import { IdField, PageArgs } from '../../platform/index.js';
import type { IdeaState } from '../idea.entity.js';
import { IdeaStateEnum } from '../idea.type.js';

export const IdeaSortEnum = {
  NEWEST: 'newest',
  MOST_SUPPORTED: 'most-supported',
  RISING: 'rising',
  CLOSEST: 'closest',
  RANDOM: 'random',
  BEST_MATCH: 'best-match',
} as const;
export type IdeaSort = (typeof IdeaSortEnum)[keyof typeof IdeaSortEnum];
registerEnumType(IdeaSortEnum, {
  name: 'IdeaSort',
  description: 'What a list of ideas is sorted by.',
  valuesMap: {
    NEWEST: { description: 'The newest first.' },
    MOST_SUPPORTED: { description: 'The most supported first.' },
    RISING: { description: 'Those that gain support now first; a support is worth half after three days.' },
    CLOSEST: { description: 'Those open ones first that miss the fewest supports for an answer.' },
    RANDOM: { description: 'By chance, so that every idea has its turn; the same while you page.' },
    BEST_MATCH: { description: 'What fits the words searched for best first; without words the newest.' },
  },
});

@InputType({ description: 'A part of the map (WGS 84).' })
export class MapBoxInput {
  @Field(() => Float, { description: 'Its southern edge, in degrees north.' })
  @IsLatitude()
  south!: number;

  @Field(() => Float, { description: 'Its western edge, in degrees east.' })
  @IsLongitude()
  west!: number;

  @Field(() => Float, { description: 'Its northern edge.' })
  @IsLatitude()
  north!: number;

  @Field(() => Float, { description: 'Its eastern edge.' })
  @IsLongitude()
  east!: number;
}

@InputType({ description: 'Which ideas are meant; what is left out leaves nothing out.' })
export class IdeasFilter {
  @IdField('org', 'Those put to one council only.', { nullable: true })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;

  @IdField('ward', 'Those about one ward only.', { nullable: true })
  @IsOptional()
  @IsUUID()
  wardId?: string | null;

  @IdField('call', 'Those put to one call for ideas only.', { nullable: true })
  @IsOptional()
  @IsUUID()
  callId?: string | null;

  @TopicField('Those on one topic only.')
  topic?: Topic | null;

  @Field(() => [IdeaStateEnum], { nullable: true, description: 'Those in one of these states only; left out, all but merged ones.' })
  @IsOptional()
  @IsIn(Object.values(IdeaStateEnum), { each: true })
  states?: IdeaState[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Those only that take support now.' })
  @IsOptional()
  @IsBoolean()
  takingSupport?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Those only in which these words are found, in English or Welsh.' })
  @IsOptional()
  @MaxLength(200)
  text?: string | null;

  @Field(() => MapBoxInput, { nullable: true, description: 'Those in one part of the map only.' })
  @IsOptional()
  @Type(() => MapBoxInput)
  @ValidateNested()
  box?: MapBoxInput | null;
}

@ArgsType()
export class LiveIdeasArgs {
  @Field(() => IdeasFilter, { nullable: true, description: 'Which ideas are meant.' })
  @IsOptional()
  @Type(() => IdeasFilter)
  @ValidateNested()
  filter?: IdeasFilter | null;

  @Field(() => IdeaSortEnum, { defaultValue: 'newest', description: 'What to sort by; by chance isn’t followed live.' })
  @IsIn(Object.values(IdeaSortEnum).filter((sort) => sort !== 'random'))
  sort: IdeaSort = 'newest';
}

@ArgsType()
export class IdeasArgs extends PageArgs {
  @Field(() => IdeasFilter, { nullable: true, description: 'Which ideas are meant.' })
  @IsOptional()
  @Type(() => IdeasFilter)
  @ValidateNested()
  filter?: IdeasFilter | null;

  @Field(() => IdeaSortEnum, { defaultValue: 'newest', description: 'What to sort by.' })
  @IsIn(Object.values(IdeaSortEnum))
  sort: IdeaSort = 'newest';

  @Field(() => Int, { nullable: true, description: 'For an order by chance: the same number gives the same order.' })
  @IsOptional()
  @IsInt()
  seed?: number | null;
}

@ArgsType()
export class MapArgs {
  @Field(() => IdeasFilter, { description: 'Which ideas are meant; give it a box.' })
  @Type(() => IdeasFilter)
  @ValidateNested()
  filter!: IdeasFilter;
}
