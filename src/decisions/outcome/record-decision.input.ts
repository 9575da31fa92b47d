import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { CommitmentInput } from '../../commitments/index.js';
import { DayField, IdField, LanguageEnum, ListField, LocalTextField, LocalTextInput, OptionalTextField, type Language } from '../../platform/index.js';
import { CitesField, type CiteInput } from '../cites/index.js';
import { InterestsField, InterestsInput } from '../interests/index.js';
import { WithheldTextInput } from '../withheld/index.js';
import type { Vote } from './vote.entity.js';
import { VoteEnum } from './vote.type.js';

@InputType({ description: 'An alternative that was considered, and why it was rejected.' })
export class RejectedOptionInput {
  @IdField('opt', 'The option.')
  @IsUUID()
  optionId!: string;

  @LocalTextField('Why it was rejected, in Markdown.')
  why!: LocalTextInput;
}

@InputType({ description: 'How one member of the body voted.' })
export class MemberVoteInput {
  @IdField('prof', 'The member.')
  @IsUUID()
  memberId!: string;

  @Field(() => VoteEnum, { description: 'How they voted.' })
  @IsIn(Object.values(VoteEnum))
  vote!: Vote;

  @OptionalTextField('Of one who voted against or abstained: why, in their own words, in Markdown.', { most: 20_000 })
  dissent?: string | null;

  @Field(() => LanguageEnum, { nullable: true, description: 'The language they said it in.' })
  @IsOptional()
  @IsIn(Object.values(LanguageEnum))
  dissentLanguage?: Language | null;
}

@InputType({ description: 'Something promised in a decision: what, by whom, by when.' })
export class DecisionCommitmentInput extends CommitmentInput {
  @IdField('prof', 'The councillor or officer of the council who sees to it; left out, the councillor whom the decision names.', { nullable: true })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;
}

@InputType({ description: 'What was decided, and the record of it.' })
export class RecordDecisionInput {
  @IdField('dec', 'Which decision.')
  @IsUUID()
  decisionId!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  version!: number;

  @IdField('opt', 'The option chosen.')
  @IsUUID()
  optionId!: string;

  @DayField('The day on which it was decided; left out, today.', { nullable: true })
  @IsOptional()
  @IsString()
  decidedOn?: string | null;

  @LocalTextField('Why, in Markdown.', { nullable: true })
  reasons?: LocalTextInput | null;

  @Field(() => WithheldTextInput, { nullable: true, description: 'Reasons that are kept from the public, if any.' })
  @IsOptional()
  @Type(() => WithheldTextInput)
  @ValidateNested()
  withheldReasons?: WithheldTextInput | null;

  @ListField(() => RejectedOptionInput, 'Each of the other options, and why it was rejected.', { least: 0, most: 20 })
  rejected!: RejectedOptionInput[];

  @InterestsField('The interests declared when it was decided, besides those declared before, or expressly that there are none.')
  interests!: InterestsInput;

  @Field(() => [MemberVoteInput], { nullable: true, description: 'Where a body decided: how each of its members voted.' })
  @IsOptional()
  @ArrayMaxSize(200)
  @Type(() => MemberVoteInput)
  @ValidateNested({ each: true })
  votes?: MemberVoteInput[] | null;

  @CitesField('What it drew on, and what it set aside, each with why; besides what was cited before.')
  cites?: CiteInput[] | null;

  @ListField(() => DecisionCommitmentInput, 'What is promised, if anything.', { least: 0, most: 20 })
  commitments!: DecisionCommitmentInput[];
}
