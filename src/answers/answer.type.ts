import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalMarkdown } from '../platform/index.js';
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

/** What one version of an answer says, and who signed it. */
@ObjectType({ isAbstract: true })
export abstract class SignedAnswer {
  @Field(() => Int, { description: '1 as first published; one more for each revision.' })
  number!: number;

  @Field(() => AnswerPositionEnum, { description: 'Where the councillor stands.' })
  position!: AnswerPosition;

  @Field(() => LocalMarkdown, { description: 'The answer itself.' })
  text!: LocalMarkdown;

  @Field(() => String, { description: 'The name it was signed with.' })
  name!: string;

  @Field(() => String, { description: 'The office as it was held then.' })
  office!: string;

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

  readonly answerDueId!: string;
  readonly profileId!: string;
}
