import { Field, InputType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { CommitmentInput } from '../../commitments/index.js';
import { IdField, ListField, LocalTextField, type LocalTextInput } from '../../platform/index.js';
import { PROMISES_KEPT, type PromiseKept } from '../consultation.entity.js';
import { PromiseKeptEnum } from '../consultation.type.js';
import { DONE, type Done } from './outcome-version.entity.js';

const MOST_COMMITMENTS = 10;

export const DoneEnum = { DID: 'did', PARTLY: 'partly', DID_NOT: 'did-not' } as const;
registerEnumType(DoneEnum, {
  name: 'OutcomeDone',
  description: 'What was done about something that people said.',
  valuesMap: { DID: { description: 'We did it.' }, PARTLY: { description: 'We did some of it.' }, DID_NOT: { description: 'We didn’t.' } },
});

@InputType({ description: 'Something promised in an outcome, by whom and by when.' })
export class OutcomeCommitmentInput extends CommitmentInput {
  @IdField('prof', 'The councillor or officer who sees to it; left out, you.', { nullable: true })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;
}

@InputType({ description: 'What was done about something that people said.' })
export class ThemeAnsweredInput {
  @IdField('theme', 'The theme.')
  @IsUUID()
  themeId!: string;

  @Field(() => DoneEnum, { description: 'What was done.' })
  @IsIn(DONE)
  done!: Done;

  @LocalTextField('Why, or why not.')
  why!: LocalTextInput;

  @Field(() => [OutcomeCommitmentInput], { nullable: true, description: 'What is promised about it, if anything.' })
  @IsOptional()
  @ArrayMaxSize(MOST_COMMITMENTS)
  @Type(() => OutcomeCommitmentInput)
  @ValidateNested({ each: true })
  commitments?: OutcomeCommitmentInput[] | null;
}

/** What an outcome says, the first time and in each later version. */
@InputType({ isAbstract: true })
export abstract class OutcomeInput {
  @IdField('con', 'The consultation.')
  @IsUUID()
  consultationId!: string;

  @LocalTextField('What was asked.')
  weAsked!: LocalTextInput;

  @LocalTextField('What people said.')
  youSaid!: LocalTextInput;

  @LocalTextField('What was done or not, and why.')
  weDid!: LocalTextInput;

  @ListField(() => ThemeAnsweredInput, 'What was done about each theme; all of them, where there are any.', { least: 0, most: 200 })
  themes: ThemeAnsweredInput[] = [];

  @Field(() => PromiseKeptEnum, { description: 'Whether the promise made at the opening was kept.' })
  @IsIn(PROMISES_KEPT)
  levelKept!: PromiseKept;

  @LocalTextField('What shows that it was kept, or wasn’t.')
  keptBecause!: LocalTextInput;
}
