import { Field, InputType } from '@nestjs/graphql';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { LanguageEnum, LANGUAGES, TextField, type Language } from '../../platform/index.js';

/** What a question says. */
@InputType({ isAbstract: true })
export abstract class QuestionWordsInput {
  @TextField('The question, in one sentence.', { least: 10, most: 200 })
  title!: string;

  @Field(() => String, { defaultValue: '', description: 'What one must know to answer it, in Markdown.' })
  @IsString()
  @MaxLength(1_500)
  body: string = '';

  @Field(() => LanguageEnum, { description: 'The language you write it in.' })
  @IsIn(LANGUAGES)
  language!: Language;
}
