import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalMarkdown, LocalText } from '../platform/index.js';
import type { AnswerPosition } from './answer.entity.js';

export const AnswerPositionEnum = {
  AGREE: 'agree',
  AGREE_IN_PART: 'agree-in-part',
  DISAGREE: 'disagree',
  CANNOT_DECIDE_YET: 'cannot-decide-yet',
  NOT_OURS: 'not-ours',
} as const;
registerEnumType(AnswerPositionEnum, {
  name: 'AnswerPosition',
  description: 'Where the councillor stands.',
  valuesMap: {
    AGREE: { description: 'Agrees.' },
    AGREE_IN_PART: { description: 'Agrees with some of it.' },
    DISAGREE: { description: 'Disagrees.' },
    CANNOT_DECIDE_YET: { description: 'Can’t say yet, and says what is missing.' },
    NOT_OURS: { description: 'Not for this council to decide, and says whose it is.' },
  },
});

@ObjectType('AnswerSource', { description: 'Something that an answer rests on.' })
export class AnswerSource {
  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'Where it is read.' })
  url!: string;
}

/** What one version of an answer says, and who signed it. */
@ObjectType({ isAbstract: true })
export abstract class SignedAnswer {
  @Field(() => Int, { description: '1 as first published; one more for each revision.' })
  number!: number;

  @Field(() => AnswerPositionEnum, { description: 'Where the councillor stands.' })
  position!: AnswerPosition;

  @Field(() => LocalMarkdown, { description: 'The answer itself.' })
  text!: LocalMarkdown;

  @Field(() => LocalText, { nullable: true, description: 'Whose it is, when it isn’t this council’s to decide.' })
  whose!: LocalText | null;

  @Field(() => [AnswerSource], { description: 'What it rests on.' })
  sources!: AnswerSource[];

  @Field(() => LocalText, { nullable: true, description: 'Why it was said anew; empty for what was said first.' })
  reason!: LocalText | null;

  @Field(() => String, { description: 'The name it was signed with.' })
  name!: string;

  @Field(() => String, { description: 'The office as it was held then.' })
  office!: string;

  @Field(() => LocalText, { nullable: true, description: 'The ward it was held for then.' })
  ward!: LocalText | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was published.' })
  answeredAt!: Date;
}

@ObjectType('EarlierAnswer', { description: 'What an answer said before it was revised.' })
export class EarlierAnswer extends SignedAnswer {}

@ObjectType('Answer', { description: 'A councillor’s public answer, signed, as it stands now.' })
export class Answer extends SignedAnswer {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => [EarlierAnswer], { description: 'What it said before, the latest first.' })
  earlier!: EarlierAnswer[];

  /** Of its first version, by which it is cited. */
  readonly uuid!: string;
  readonly answerDueId!: string;
  readonly profileId!: string;
}
