import { Field, GraphQLISODateTime, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsBoolean, IsDate, IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { LONGEST_STATEMENT } from '../opinions/index.js';
import { IdField, LanguageEnum, LANGUAGES, LocalTextField, OptionalTextField, type Language, type LocalTextInput } from '../platform/index.js';
import { PARTICIPATION_LEVELS, type ParticipationLevel } from './consultation.entity.js';
import { ParticipationLevelEnum } from './consultation.type.js';

const MOST_STATEMENTS = 100;

@InputType({ description: 'A consultation, with all that people should know before they answer.' })
export class OpenConsultationInput {
  @IdField('org', 'The organisation that asks.')
  @IsUUID()
  organisationId!: string;

  @IdField('dec', 'The decision it is about, if there is one.', { nullable: true })
  @IsOptional()
  @IsUUID()
  decisionId?: string | null;

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

  @Field(() => ParticipationLevelEnum, { description: 'The promise to those who take part.' })
  @IsIn(PARTICIPATION_LEVELS)
  level!: ParticipationLevel;

  @Field(() => GraphQLISODateTime, { description: 'From this instant on nothing is taken.' })
  @IsDate()
  closesAt!: Date;

  @OptionalTextField('Why people have less time than usual, where they have.', { most: 1_000 })
  shortTimeReason?: string | null;

  @Field(() => [String], { description: 'Statements to begin with; people can add theirs.' })
  @IsArray()
  @ArrayMaxSize(MOST_STATEMENTS)
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  @MaxLength(LONGEST_STATEMENT, { each: true })
  statements!: string[];

  @Field(() => LanguageEnum, { description: 'The language these statements are in.' })
  @IsIn(LANGUAGES)
  statementsLanguage!: Language;

  @Field(() => Boolean, { defaultValue: false, description: 'What people suggest is read by a moderator before it is shown.' })
  @IsBoolean()
  readsSuggestionsFirst!: boolean;
}
