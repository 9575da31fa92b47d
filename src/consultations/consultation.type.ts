import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, LocalMarkdown, LocalText } from '../platform/index.js';
import type { ParticipationLevel, PromiseKept } from './consultation.entity.js';
import type { ConsultationState } from './consultation.rules.js';

export const ConsultationStateEnum = { OPEN: 'open', CLOSED: 'closed', OUTCOME_PUBLISHED: 'outcome-published' } as const;
registerEnumType(ConsultationStateEnum, {
  name: 'ConsultationState',
  description: 'Where a consultation is.',
  valuesMap: {
    OPEN: { description: 'People can take part now.' },
    CLOSED: { description: 'Nothing is taken any more; the outcome is awaited.' },
    OUTCOME_PUBLISHED: { description: 'It has been said what people said and what was done.' },
  },
});

export const ParticipationLevelEnum = {
  INFORM: 'inform',
  CONSULT: 'consult',
  INVOLVE: 'involve',
  COLLABORATE: 'collaborate',
  EMPOWER: 'empower',
} as const;
registerEnumType(ParticipationLevelEnum, {
  name: 'ParticipationLevel',
  description: 'The promise made to those who take part.',
  valuesMap: {
    INFORM: { description: 'You will be kept informed.' },
    CONSULT: { description: 'You will be listened to, and told how it counted.' },
    INVOLVE: { description: 'What you say will be seen in the options.' },
    COLLABORATE: { description: 'The options will be worked out with you.' },
    EMPOWER: { description: 'What you decide will be done.' },
  },
});

export const PromiseKeptEnum = { KEPT: 'kept', PARTLY: 'partly', BROKEN: 'broken' } as const;
registerEnumType(PromiseKeptEnum, {
  name: 'PromiseKept',
  description: 'Whether the promise made at the opening was kept.',
  valuesMap: {
    KEPT: { description: 'It was kept.' },
    PARTLY: { description: 'It was kept in part.' },
    BROKEN: { description: 'It was not kept.' },
  },
});

@ObjectType('ConsultationOutcome', { description: 'We asked, you said, we did.' })
export class ConsultationOutcome {
  @Field(() => LocalMarkdown, { description: 'What was asked.' })
  weAsked!: LocalMarkdown;

  @Field(() => LocalMarkdown, { description: 'What people said.' })
  youSaid!: LocalMarkdown;

  @Field(() => LocalMarkdown, { description: 'What was done or not, and why.' })
  weDid!: LocalMarkdown;

  @Field(() => PromiseKeptEnum, { description: 'Whether the promise made at the opening was kept.' })
  levelKept!: PromiseKept;

  @Field(() => GraphQLISODateTime, { description: 'When it was published.' })
  publishedAt!: Date;
}

@ObjectType('Consultation', { description: 'Something asked of the public for a stated time, before it is decided.' })
export class Consultation {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with each change.' })
  version!: number;

  @Field(() => ConsultationStateEnum, { description: 'Where it is now.' })
  state!: ConsultationState;

  @Field(() => LocalText, { description: 'What it is about, in a line.' })
  title!: LocalText;

  @Field(() => LocalMarkdown, { description: 'What it is about, plainly.' })
  summary!: LocalMarkdown;

  @Field(() => LocalMarkdown, { description: 'What is still open, and so can be changed by what you say.' })
  stillOpen!: LocalMarkdown;

  @Field(() => LocalMarkdown, { description: 'What is fixed already, and why.' })
  alreadyFixed!: LocalMarkdown;

  @Field(() => LocalText, { description: 'Who is affected.' })
  affects!: LocalText;

  @Field(() => ParticipationLevelEnum, { description: 'The promise made to those who take part.' })
  level!: ParticipationLevel;

  @Field(() => String, { nullable: true, description: 'Why the time is shorter than usual, where it is.' })
  shortTimeReason!: string | null;

  @Field(() => ID, { nullable: true, description: 'The decision that it is about, if there is one.' })
  decisionId!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When it opened.' })
  opensAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'From this instant on nothing is taken.' })
  closesAt!: Date;

  @Field(() => ConsultationOutcome, { nullable: true, description: 'What came of it; empty until that is published.' })
  outcome!: ConsultationOutcome | null;

  readonly uuid!: string;
  readonly organisationId!: string;
  readonly openedByProfileId!: string;
}

@ObjectType({ description: 'A page of consultations, newest first.' })
export class ConsultationConnection extends connectionOf(Consultation, 'Consultation') {}
