import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, DayField, LanguageEnum, LocalText, type Language } from '../platform/index.js';
import type { LiftedBecause } from './answer-due.entity.js';
import type { AnswerDueState } from './answer-due.rules.js';

export const AnswerDueStateEnum = {
  DUE: 'due',
  DUE_SOON: 'due-soon',
  PAUSED: 'paused',
  ANSWERED: 'answered',
  OVERDUE: 'overdue',
  LONG_OVERDUE: 'long-overdue',
  LIFTED: 'lifted',
} as const;
registerEnumType(AnswerDueStateEnum, {
  name: 'AnswerDueState',
  description: 'How the duty to answer stands today.',
  valuesMap: {
    DUE: { description: 'There is still time.' },
    DUE_SOON: { description: 'Three working days or fewer are left.' },
    PAUSED: { description: 'The clock stands still, with a public reason, until a day.' },
    ANSWERED: { description: 'It was answered.' },
    OVERDUE: { description: 'The day has passed without an answer.' },
    LONG_OVERDUE: { description: 'The day passed more than twenty working days ago.' },
    LIFTED: { description: 'Nothing is owed any more, on the record, with a reason.' },
  },
});

export const LiftedBecauseEnum = { FALSE_VOTES: 'false-votes', REMOVED: 'removed', JOINED: 'joined' } as const;
registerEnumType(LiftedBecauseEnum, {
  name: 'LiftedBecause',
  description: 'Why nothing is owed any more.',
  valuesMap: {
    FALSE_VOTES: { description: 'The votes that made it due were false and have been removed.' },
    REMOVED: { description: 'What was to be answered was removed by a moderator or taken back by who asked.' },
    JOINED: { description: 'It is answered together with another of the same kind.' },
  },
});

export const DelayHowEnum = { EXTENDED: 'extended', PAUSED: 'paused' } as const;
registerEnumType(DelayHowEnum, {
  name: 'DelayHow',
  description: 'How an answer was put off.',
  valuesMap: {
    EXTENDED: { description: 'It is due on a later day.' },
    PAUSED: { description: 'The clock stands still until a day, and goes on from there.' },
  },
});

@ObjectType('AnswerDelay', { description: 'That an answer was put off, which is done once, with a reason.' })
export class AnswerDelay {
  @Field(() => DelayHowEnum, { description: 'How.' })
  how!: 'extended' | 'paused';

  @Field(() => LocalText, { description: 'Why.' })
  reason!: LocalText;

  @Field(() => GraphQLISODateTime, { description: 'When it was put off.' })
  at!: Date;

  @DayField('The day it was due on before.')
  from!: string;

  @DayField('For a pause: the day on which the clock goes on.', { nullable: true })
  resumesOn!: string | null;
}

@ObjectType('AnswerLifted', { description: 'That nothing is owed any more, on the record.' })
export class AnswerLifted {
  @Field(() => LiftedBecauseEnum, { description: 'Why, in a word.' })
  because!: LiftedBecause;

  @Field(() => LocalText, { description: 'Why, in words.' })
  reason!: LocalText;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  at!: Date;
}

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

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was answered in full; empty again when it is reopened.' })
  answeredAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the one who owes it said that they have seen it.' })
  acknowledgedAt!: Date | null;

  @Field(() => AnswerDelay, { nullable: true, description: 'That it was extended or paused.' })
  delay!: AnswerDelay | null;

  @Field(() => AnswerLifted, { nullable: true, description: 'That nothing is owed any more, and why.' })
  lifted!: AnswerLifted | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when nobody in office owes it; a clerk names somebody.' })
  vacantSince!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When too many said that the answer answers nothing, and it was reopened.' })
  reopenedAt!: Date | null;

  readonly uuid!: string;
  readonly subjectKind!: string;
  readonly subjectId!: string;
  readonly organisationId!: string;
  readonly jurisdiction!: string;
  readonly owedBy!: string;
}

@ObjectType('AnswerDueConnection', { description: 'A page of answers due: those not yet given first, by day.' })
export class AnswerDueConnection extends connectionOf(AnswerDue, 'AnswerDue') {}
