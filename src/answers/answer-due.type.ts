import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, DayField, LanguageEnum, type Language } from '../platform/index.js';
import type { AnswerDueState } from './answer-due.rules.js';

export const AnswerDueStateEnum = { DUE: 'due', ANSWERED: 'answered', OVERDUE: 'overdue', LONG_OVERDUE: 'long-overdue' } as const;
registerEnumType(AnswerDueStateEnum, {
  name: 'AnswerDueState',
  description: 'How the duty to answer stands today.',
  valuesMap: {
    DUE: { description: 'There is still time.' },
    ANSWERED: { description: 'It was answered.' },
    OVERDUE: { description: 'The day has passed without an answer.' },
    LONG_OVERDUE: { description: 'The day passed more than twenty working days ago.' },
  },
});

@ObjectType('AnswerSubject', { description: 'What is to be answered.' })
export class AnswerSubject {
  @Field(() => String, { description: 'What sort of thing it is, e.g. `idea`.' })
  kind!: string;

  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => String, { description: 'Its title, as written.' })
  title!: string;

  @Field(() => LanguageEnum, { description: 'The language of its title.' })
  language!: Language;

  @Field(() => String, { description: 'Where it is read, as a path of this site.' })
  path!: string;
}

@ObjectType('AnswerDue', { description: 'The duty of a named councillor to answer something in public, by a day.' })
export class AnswerDue {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => Int, { description: 'Counts its changes.' })
  version!: number;

  @Field(() => AnswerDueStateEnum, { description: 'How it stands today.' })
  state!: AnswerDueState;

  @Field(() => String, { description: 'What made it due, e.g. `support-threshold`; for programs.' })
  rule!: string;

  @Field(() => String, { description: 'The office of the one who owes it, as held when it fell due.' })
  owedByOffice!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it fell due.' })
  openedAt!: Date;

  @DayField('The last day on which an answer is in time.')
  dueOn!: string;

  @Field(() => Int, { nullable: true, description: 'Working days until its day; below zero when overdue, empty when answered.' })
  workingDaysLeft!: number | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was answered.' })
  answeredAt!: Date | null;

  readonly uuid!: string;
  readonly subjectKind!: string;
  readonly subjectId!: string;
  readonly organisationId!: string;
  readonly owedBy!: string;
}

@ObjectType('AnswerDueConnection', { description: 'A page of answers due: those not yet given first, by day.' })
export class AnswerDueConnection extends connectionOf(AnswerDue, 'AnswerDue') {}
