import { Field, ID, InputType } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { AgeBandEnum } from '../../identity/index.js';
import { DayField, IdField, LanguageEnum, LANGUAGES, ListField, localId, TextField, type AgeBand, type Language } from '../../platform/index.js';
import { AnswerInput } from '../submissions/index.js';
import { PAPER_SOURCES, type PaperSource } from './paper.states.js';
import { PaperSourceEnum } from './paper.type.js';

const MOST_ITEMS = 200;
const MOST_SCANS = 10;

@InputType({ description: 'Where and when something came that wasn’t sent in by a person themselves.' })
export class ReceivedInput {
  @Field(() => PaperSourceEnum, { description: 'How it came.' })
  @IsIn(PAPER_SOURCES)
  source!: PaperSource;

  @TextField('Where it was handed in, or which meeting it was.', { most: 200 })
  place!: string;

  @DayField('The day on which it was received.')
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  receivedOn!: string;

  @Field(() => Boolean, { description: 'You confirm that it was there before the closing moment.' })
  @IsBoolean()
  receivedBeforeClosing!: boolean;

  @Field(() => [ID], { nullable: true, description: 'Scans of the paper, uploaded before.' })
  @IsOptional()
  @ArrayMaxSize(MOST_SCANS)
  @IsUUID(undefined, { each: true })
  @Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map((id) => localId('file', id)) : value))
  scanIds?: string[] | null;
}

@InputType({ description: 'What one person said on paper or at a meeting, as it stands there.' })
export class PaperContentInput {
  @ListField(() => AnswerInput, 'What is answered, item by item; what was left blank is left out.', { least: 0, most: MOST_ITEMS })
  answers!: AnswerInput[];

  @Field(() => LanguageEnum, { description: 'The language it was written in.' })
  @IsIn(LANGUAGES)
  language!: Language;

  @IdField('ward', 'Where the person lives, where they said so.', { nullable: true })
  @IsOptional()
  @IsUUID()
  wardId?: string | null;

  @Field(() => AgeBandEnum, { nullable: true, description: 'How old the person is, where they said so.' })
  @IsOptional()
  @IsIn(Object.values(AgeBandEnum))
  ageBand?: AgeBand | null;

  @Field(() => Boolean, { defaultValue: false, description: 'They permitted quoting what they wrote.' })
  @IsBoolean()
  mayQuote!: boolean;
}
