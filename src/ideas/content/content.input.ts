import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsLatitude, IsLongitude, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { TopicField, type Topic } from '../../identity/index.js';
import { IdField, LanguageEnum, LANGUAGES, localId, OptionalTextField, TextField, type Language } from '../../platform/index.js';
import { EstimateKindEnum, type EstimateKind } from './content.type.js';
import { MOST_PICTURES } from './pictures.js';

@InputType({ description: 'A place on the map (WGS 84).' })
export class IdeaPointInput {
  @Field(() => Float, { description: 'Degrees north.' })
  @IsLatitude()
  latitude!: number;

  @Field(() => Float, { description: 'Degrees east; west is below zero.' })
  @IsLongitude()
  longitude!: number;
}

@InputType({ description: 'What you think it costs or saves.' })
export class IdeaEstimateInput {
  @Field(() => EstimateKindEnum, { description: 'A cost or a saving.' })
  @IsIn(Object.values(EstimateKindEnum))
  kind!: EstimateKind;

  @Field(() => Int, { description: 'In whole pounds.' })
  @IsInt()
  @Min(0)
  @Max(2_000_000_000)
  pounds!: number;
}

/** What an author says of an idea, the first time and each time after. */
@InputType({ isAbstract: true })
export abstract class IdeaContentInput {
  @IdField('ward', 'The ward it is about; left out, it is about the whole area.', { nullable: true })
  @IsOptional()
  @IsUUID()
  wardId?: string | null;

  @TextField('What it is about, in one line.', { least: 5, most: 150 })
  title!: string;

  @TextField('What and why, in Markdown.', { most: 5_000 })
  body!: string;

  @OptionalTextField('What is needed, and by whom.', { most: 1_000 })
  need?: string | null;

  @OptionalTextField('What should be different afterwards.', { most: 1_000 })
  outcomeWanted?: string | null;

  @OptionalTextField('What you can do for it yourself.', { most: 1_000 })
  selfHelp?: string | null;

  @TopicField('What it is about.')
  topic?: Topic | null;

  @Field(() => IdeaPointInput, { nullable: true, description: 'Where on the map it would be.' })
  @IsOptional()
  @Type(() => IdeaPointInput)
  @ValidateNested()
  point?: IdeaPointInput | null;

  @Field(() => IdeaEstimateInput, { nullable: true, description: 'What it costs or saves, if you know.' })
  @IsOptional()
  @Type(() => IdeaEstimateInput)
  @ValidateNested()
  estimate?: IdeaEstimateInput | null;

  @Field(() => [ID], { nullable: true, description: 'Pictures that you sent, each with a description of what it shows.' })
  @IsOptional()
  @Transform(({ value }: { value: unknown[] | null | undefined }) => value?.map((id) => localId('file', id)))
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(MOST_PICTURES)
  pictureIds?: string[] | null;

  @Field(() => LanguageEnum, { description: 'The language you write it in.' })
  @IsIn(LANGUAGES)
  language!: Language;
}
