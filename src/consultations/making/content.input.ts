import { Field, GraphQLISODateTime, ID, InputType } from '@nestjs/graphql';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsDate, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { AgeBandEnum, TopicsField, type Topic } from '../../identity/index.js';
import { IdField, IdsField, ListField, LocalTextField, localId, TextField, type AgeBand, type LocalTextInput } from '../../platform/index.js';
import { PARTICIPATION_LEVELS, RESULTS_SHOWN, type ParticipationLevel, type ResultsShown, type WhoMayTakePart } from '../consultation.entity.js';
import { OpenToEnum, ParticipationLevelEnum, ResultsShownEnum } from '../consultation.type.js';
import { ConsultationPageInput } from './questionnaire.input.js';

const MOST_OPTIONS = 20;
const MOST_PAGES = 50;
const MOST_WARDS = 200;

@InputType({ description: 'Who may take part. It can’t be changed once the consultation is announced (V7).' })
export class WhoMayTakePartInput {
  @Field(() => OpenToEnum, { description: 'Whether taking part needs signing in.' })
  @IsIn(Object.values(OpenToEnum))
  openTo!: WhoMayTakePart['openTo'];

  @IdsField('ward', 'Only people of these wards; empty for all.')
  @ArrayMaxSize(MOST_WARDS)
  wardIds!: string[];

  @Field(() => [AgeBandEnum], { description: 'Only these ages; empty for all.' })
  @IsIn(Object.values(AgeBandEnum), { each: true })
  ageBands!: AgeBand[];

  @Field(() => Boolean, { defaultValue: false, description: 'Organisations can take part too.' })
  @IsBoolean()
  organisations!: boolean;
}

@InputType({ description: 'A way to go that is put to people.' })
export class ConsultationOptionInput {
  @TextField('The id it has already, or any name that no other option here has.', { most: 100 })
  key!: string;

  @LocalTextField('What it is called.', { nullable: true })
  title?: LocalTextInput | null;

  @LocalTextField('What it would mean for people, and for whom, in Markdown.', { nullable: true })
  effects?: LocalTextInput | null;

  @LocalTextField('What it would cost.', { nullable: true })
  cost?: LocalTextInput | null;
}

/** All of a consultation as it is being written: what is left out is not written yet. */
@InputType({ isAbstract: true })
export abstract class ConsultationContentInput {
  @IdField('dec', 'The decision it is about, if there is one.', { nullable: true })
  @IsOptional()
  @IsUUID()
  decisionId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'The wards it concerns; none for all.' })
  @Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map((id) => localId('ward', id)) : value))
  @IsOptional()
  @ArrayMaxSize(MOST_WARDS)
  @IsUUID(undefined, { each: true })
  wardIds?: string[] | null;

  @TopicsField('What it is about, three topics at most.')
  topics?: Topic[] | null;

  @LocalTextField('What it is about, in a line.', { nullable: true })
  title?: LocalTextInput | null;

  @LocalTextField('What it is about, plainly, in Markdown.', { nullable: true })
  summary?: LocalTextInput | null;

  @LocalTextField('What is still open, and so can be changed by what people say (G1).', { nullable: true })
  stillOpen?: LocalTextInput | null;

  @LocalTextField('What is fixed already, and why (G1).', { nullable: true })
  alreadyFixed?: LocalTextInput | null;

  @LocalTextField('Who is affected (G2).', { nullable: true })
  affects?: LocalTextInput | null;

  @LocalTextField('What it costs and what it leads to, where the options don’t say it (G2).', { nullable: true })
  effects?: LocalTextInput | null;

  @Field(() => [ConsultationOptionInput], { nullable: true, description: 'The ways to go, where no decision holds them (G2).' })
  @Type(() => ConsultationOptionInput)
  @IsOptional()
  @ArrayMaxSize(MOST_OPTIONS)
  @ValidateNested({ each: true })
  options?: ConsultationOptionInput[] | null;

  @LocalTextField('Why there are fewer than two ways to go, where there are (G2).', { nullable: true })
  fewOptionsReason?: LocalTextInput | null;

  @Field(() => ParticipationLevelEnum, { nullable: true, description: 'The promise to those who take part (G8).' })
  @IsOptional()
  @IsIn(PARTICIPATION_LEVELS)
  level?: ParticipationLevel | null;

  @Field(() => WhoMayTakePartInput, { nullable: true, description: 'Who may take part; left out, everybody who signs in.' })
  @Type(() => WhoMayTakePartInput)
  @IsOptional()
  @ValidateNested()
  whoMayTakePart?: WhoMayTakePartInput | null;

  @Field(() => ResultsShownEnum, { nullable: true, description: 'Who sees results while people can still answer; left out, everybody.' })
  @IsOptional()
  @IsIn(RESULTS_SHOWN)
  resultsShown?: ResultsShown | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it opens; left out, at once. An instant: say it with its zone or in UTC.' })
  @IsOptional()
  @IsDate()
  opensAt?: Date | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'From this instant on nothing is taken. An instant, because a time of day can exist twice: 01:30 on the night summer time ends is 00:30Z and 01:30Z.',
  })
  @IsOptional()
  @IsDate()
  closesAt?: Date | null;

  @LocalTextField('Why people have less time than usual, where they have (G3).', { nullable: true })
  shortTimeReason?: LocalTextInput | null;

  @Field(() => Boolean, { nullable: true, description: 'It is known that much of the time are holidays (G3).' })
  @IsOptional()
  @IsBoolean()
  acknowledgesHolidays?: boolean | null;

  @LocalTextField('Why it opens in a pre-election period all the same, where it does.', { nullable: true })
  preElectionReason?: LocalTextInput | null;

  @ListField(() => ConsultationPageInput, 'What is asked, page by page.', { least: 0, most: MOST_PAGES })
  pages!: ConsultationPageInput[];
}
