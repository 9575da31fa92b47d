import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, IsUrl, MaxLength, ValidateNested } from 'class-validator';
import { LocalTextField, LocalTextInput, TextField, toTexts, type Problem } from '../../platform/index.js';
import type { AnswerPosition, AnswerWords } from '../answer.entity.js';
import { NotOursNeedsWhose } from '../answer.problems.js';
import { AnswerPositionEnum } from '../answer.type.js';

@InputType({ description: 'Something that an answer rests on.' })
export class AnswerSourceInput {
  @TextField('What it is called.', { most: 200 })
  title!: string;

  @Field(() => String, { description: 'Where it is read: an address that begins with https:// or http://.' })
  @IsUrl({ protocols: ['https', 'http'], require_protocol: true })
  @MaxLength(2_000)
  url!: string;
}

/** What every version of an answer says. */
@InputType({ isAbstract: true })
export abstract class AnswerWordsInput {
  @Field(() => AnswerPositionEnum, { description: 'Where you stand.' })
  @IsIn(Object.values(AnswerPositionEnum))
  position!: AnswerPosition;

  @LocalTextField('Your answer, in Markdown.')
  text!: LocalTextInput;

  @LocalTextField('Whose it is, when it isn’t this council’s to decide.', { nullable: true })
  whose?: LocalTextInput | null;

  @Field(() => [AnswerSourceInput], { nullable: true, description: 'What it rests on.' })
  @Type(() => AnswerSourceInput)
  @IsOptional()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  sources?: AnswerSourceInput[] | null;
}

/** What was typed, as it is kept; a problem when “not ours” doesn't say whose. */
export function answerWords({ position, text, whose, sources }: AnswerWordsInput): AnswerWords | Problem {
  const saidWhose = whose ? toTexts(whose) : {};
  const saysWhose = Object.keys(saidWhose).length > 0;
  if (saysWhose !== (position === 'not-ours')) return new NotOursNeedsWhose();
  return { position, text: toTexts(text), whose: saysWhose ? saidWhose : null, sources: (sources ?? []).map(({ title, url }) => ({ title, url })) };
}
