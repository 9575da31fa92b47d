import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, globalId, LanguageEnum, type Language } from '../../platform/index.js';
import { itemId, optionId, type Answered, type Answers } from '../questionnaire/index.js';
import type { SubmissionSource } from './submission.entity.js';

export const SubmissionSourceEnum = { ONLINE: 'online', PRIVATE_LINK: 'private-link', ORGANISATION: 'organisation', PAPER: 'paper', MEETING: 'meeting' } as const;
registerEnumType(SubmissionSourceEnum, {
  name: 'SubmissionSource',
  description: 'How a submission came.',
  valuesMap: {
    ONLINE: { description: 'From a person who signed in: one each.' },
    PRIVATE_LINK: { description: 'From somebody who didn’t sign in. Shown apart: a second one by the same person can’t be excluded.' },
    ORGANISATION: { description: 'From an organisation, sent by its clerk: one each. Shown apart from people’s.' },
    PAPER: { description: 'On paper, entered by one officer and checked by another. A second one by the same person can’t be excluded.' },
    MEETING: { description: 'At a meeting, entered by one officer and checked by another. A second one by the same person can’t be excluded.' },
  },
});

@ObjectType('SubmittedAmount', { description: 'What went to one option of a budget.' })
export class SubmittedAmount {
  @Field(() => ID, { description: 'The option.' })
  optionId!: string;

  @Field(() => Int, { description: 'Whole pounds.' })
  amount!: number;
}

@ObjectType('SubmittedPoint', { description: 'A point on a map, to some eleven metres and no finer.' })
export class SubmittedPoint {
  @Field(() => Float, { description: 'Degrees north.' })
  latitude!: number;

  @Field(() => Float, { description: 'Degrees east.' })
  longitude!: number;

  @Field(() => String, { nullable: true, description: 'What is meant there.' })
  note!: string | null;
}

@ObjectType('SubmittedAnswer', { description: 'What was answered to one item, in the field that its kind takes.' })
export class SubmittedAnswer {
  @Field(() => ID, { description: 'The item.' })
  itemId!: string;

  @Field(() => String, { nullable: true, description: 'Own words.' })
  text!: string | null;

  @Field(() => [ID], { nullable: true, description: 'What was chosen; of a ranking, the best first.' })
  optionIds!: string[] | null;

  @Field(() => Float, { nullable: true, description: 'A number, or a place on a scale.' })
  value!: number | null;

  @Field(() => [SubmittedAmount], { nullable: true, description: 'How a budget was shared out.' })
  amounts!: SubmittedAmount[] | null;

  @Field(() => SubmittedPoint, { nullable: true, description: 'A point on a map.' })
  point!: SubmittedPoint | null;

  @Field(() => [ID], { nullable: true, description: 'Files that were sent.' })
  fileIds!: string[] | null;
}

@ObjectType('Submission', { description: 'What somebody sent in to a consultation. Only who sent it reads it whole.' })
export class Submission {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with each change.' })
  version!: number;

  @Field(() => String, { description: 'What to quote when asking about it, e.g. FM-7K3Q-92XD.' })
  reference!: string;

  @Field(() => SubmissionSourceEnum, { description: 'How it came, which is how it is shown.' })
  source!: SubmissionSource;

  @Field(() => GraphQLISODateTime, { description: 'When what stands was received.' })
  receivedAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was taken back; it counts no more.' })
  takenBackAt!: Date | null;

  @Field(() => LanguageEnum, { description: 'The language of what was written.' })
  language!: Language;

  @Field(() => [SubmittedAnswer], { description: 'What was answered, item by item.' })
  answers!: SubmittedAnswer[];

  @Field(() => Boolean, { description: 'Whoever sent it is known, or said, to be 18 or over.' })
  isAdult!: boolean;

  @Field(() => Boolean, { description: 'What was written may be quoted, without a name.' })
  mayQuote!: boolean;

  @Field(() => Boolean, { description: 'Whoever sent it wishes to be told what comes of it.' })
  wantsOutcome!: boolean;

  readonly uuid!: string;
  readonly consultationId!: string;
}

@ObjectType({ description: 'A page of submissions, newest first.' })
export class SubmissionConnection extends connectionOf(Submission, 'Submission') {}

const NOTHING = { text: null, optionIds: null, value: null, amounts: null, point: null, fileIds: null };

export function toSubmittedAnswers(answers: Answers): SubmittedAnswer[] {
  return Object.entries(answers).map(([id, answered]) => ({ ...NOTHING, itemId: itemId(id), ...ownPart(answered) }));
}

function ownPart(answered: Answered): Partial<SubmittedAnswer> {
  switch (answered.kind) {
    case 'open-text':
      return { text: answered.text };
    case 'one-choice':
      return { optionIds: [optionId(answered.optionId)] };
    case 'several-choices':
    case 'ranking':
      return { optionIds: answered.optionIds.map(optionId) };
    case 'scale':
    case 'number':
      return { value: answered.value };
    case 'budget':
      return { amounts: Object.entries(answered.amounts).map(([id, amount]) => ({ optionId: optionId(id), amount })) };
    case 'map-point':
      return { point: { latitude: answered.latitude, longitude: answered.longitude, note: answered.note } };
    case 'file':
      return { fileIds: answered.fileIds.map((id) => globalId('file', id)) };
  }
}
