import { Field, ID, InputType } from '@nestjs/graphql';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { TopicsField, type Topic } from '../../identity/index.js';
import { DayField, IdField, ListField, localId, LocalTextField, LocalTextInput } from '../../platform/index.js';
import { InterestsField, InterestsInput } from '../interests/index.js';
import { PaperInput } from '../papers/index.js';
import { WithheldGroundField, WithheldTextInput } from '../withheld/index.js';

@InputType({ description: 'One way to decide.' })
export class DecisionOptionInput {
  @IdField('opt', 'In a revision: the option it already was. Left out, it is a new one.', { nullable: true })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @LocalTextField('What it is called.')
  title!: LocalTextInput;

  @LocalTextField('What it would mean for people, and for whom, in Markdown.')
  effects!: LocalTextInput;

  @LocalTextField('What it would cost.', { nullable: true })
  cost?: LocalTextInput | null;

  @LocalTextField('Who is affected.', { nullable: true })
  affects?: LocalTextInput | null;

  @Field(() => Boolean, { defaultValue: false, description: 'The one preferred at the moment; one at most.' })
  @IsBoolean()
  isPreferred: boolean = false;

  @WithheldGroundField()
  withheldGround?: string | null;
}

/** What is published of a decision, the first time and in each revision. */
@InputType({ isAbstract: true })
export abstract class DecisionContentInput {
  @LocalTextField('What it is about, in one line.')
  title!: LocalTextInput;

  @LocalTextField('A plain summary, in Markdown.')
  summary!: LocalTextInput;

  @LocalTextField('What is to be decided, in Markdown.')
  toDecide!: LocalTextInput;

  @LocalTextField('The reasons so far, in Markdown.')
  reasons!: LocalTextInput;

  @ListField(() => DecisionOptionInput, 'The options weighed.', { least: 1, most: 20 })
  options!: DecisionOptionInput[];

  @LocalTextField('For a key decision: why it is one.', { nullable: true })
  whyKey?: LocalTextInput | null;

  @LocalTextField('Why one of the options is preferred, where one is; in Markdown.', { nullable: true })
  whyPreferred?: LocalTextInput | null;

  @Field(() => WithheldTextInput, { nullable: true, description: 'Reasons that are kept from the public, if any.' })
  @IsOptional()
  @Type(() => WithheldTextInput)
  @ValidateNested()
  withheldReasons?: WithheldTextInput | null;

  @Field(() => [PaperInput], { nullable: true, description: 'The evidence and papers it rests on.' })
  @IsOptional()
  @ArrayMaxSize(100)
  @Type(() => PaperInput)
  @ValidateNested({ each: true })
  papers?: PaperInput[] | null;

  @InterestsField('The interests declared so far, or expressly that there are none.')
  interests!: InterestsInput;

  @Field(() => [ID], { nullable: true, description: 'The wards it affects; left out, it is about the whole area.' })
  @IsOptional()
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(200)
  @Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map((id) => localId('ward', id)) : value))
  wardIds?: string[] | null;

  @TopicsField('What it is about, three topics at most.')
  topics?: Topic[] | null;

  @DayField('The day on which it will be decided, or the first one of a period.')
  @IsString()
  decidesOn!: string;

  @DayField('The last day of the period in which it will be decided; left out when it is one day.', { nullable: true })
  @IsOptional()
  @IsString()
  decidesUntil?: string | null;
}
