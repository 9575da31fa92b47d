import { Field, GraphQLISODateTime, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsDate, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { TopicsField, type Topic } from '../../identity/index.js';
import { IdField, ListField, LocalTextField, LocalTextInput } from '../../platform/index.js';
import { PARTICIPATION_LEVELS, type ParticipationLevel } from '../consultation.entity.js';
import { ParticipationLevelEnum } from '../consultation.type.js';
import { ConsultationOptionInput } from '../making/index.js';

const MOST_STATEMENTS = 100;
const MOST_OPTIONS = 20;

@InputType({ description: 'A consultation, with all that people should know before they answer.' })
export class OpenConsultationInput {
  @IdField('org', 'The organisation that asks.')
  @IsUUID()
  organisationId!: string;

  @IdField('dec', 'The decision it is about, if there is one.', { nullable: true })
  @IsOptional()
  @IsUUID()
  decisionId?: string | null;

  @TopicsField('What it is about, three topics at most.')
  topics?: Topic[] | null;

  @LocalTextField('What it is about, in a line.')
  title!: LocalTextInput;

  @LocalTextField('What it is about, plainly.')
  summary!: LocalTextInput;

  @LocalTextField('What is still open.')
  stillOpen!: LocalTextInput;

  @LocalTextField('What is fixed already, and why.')
  alreadyFixed!: LocalTextInput;

  @LocalTextField('Who is affected.')
  affects!: LocalTextInput;

  @LocalTextField('What it costs and what it leads to, where neither the options nor the decision say it.', { nullable: true })
  effects?: LocalTextInput | null;

  @Field(() => [ConsultationOptionInput], { nullable: true, description: 'The ways to go, where no decision holds them.' })
  @Type(() => ConsultationOptionInput)
  @IsOptional()
  @ArrayMaxSize(MOST_OPTIONS)
  @ValidateNested({ each: true })
  options?: ConsultationOptionInput[] | null;

  @LocalTextField('Why there are fewer than two ways to go, where there are.', { nullable: true })
  fewOptionsReason?: LocalTextInput | null;

  @Field(() => ParticipationLevelEnum, { description: 'The promise to those who take part.' })
  @IsIn(PARTICIPATION_LEVELS)
  level!: ParticipationLevel;

  @Field(() => GraphQLISODateTime, { description: 'From this instant on nothing is taken.' })
  @IsDate()
  closesAt!: Date;

  @LocalTextField('Why people have less time than usual, where they have.', { nullable: true })
  shortTimeReason?: LocalTextInput | null;

  @Field(() => Boolean, { nullable: true, description: 'It is known that much of the time are holidays.' })
  @IsOptional()
  @IsBoolean()
  acknowledgesHolidays?: boolean | null;

  @LocalTextField('Why it opens in a pre-election period all the same, where it does.', { nullable: true })
  preElectionReason?: LocalTextInput | null;

  @ListField(() => LocalTextInput, 'Statements to begin with, each in its languages; people can add theirs.', { least: 0, most: MOST_STATEMENTS })
  statements!: LocalTextInput[];

  @Field(() => Boolean, { defaultValue: false, description: 'What people suggest is read by a moderator before it is shown.' })
  @IsBoolean()
  readsSuggestionsFirst!: boolean;
}
