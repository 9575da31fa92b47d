import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AgeBandEnum, TopicEnum, type Topic } from '../identity/index.js';
import { connectionOf, LocalMarkdown, LocalText, type AgeBand } from '../platform/index.js';
import type { ParticipationLevel, PromiseKept, ResultsShown, WhoMayTakePart } from './consultation.entity.js';
import type { ConsultationState } from './consultation.rules.js';
import { ConsultationPage, type Questionnaire } from './questionnaire/index.js';

export const ConsultationStateEnum = { DRAFT: 'draft', ANNOUNCED: 'announced', OPEN: 'open', CLOSED: 'closed', OUTCOME_PUBLISHED: 'outcome-published' } as const;
registerEnumType(ConsultationStateEnum, {
  name: 'ConsultationState',
  description: 'Where a consultation is.',
  valuesMap: {
    DRAFT: { description: 'It is being written; those who ask see it alone.' },
    ANNOUNCED: { description: 'It opens at the time stated.' },
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

export const OpenToEnum = { ANYONE: 'anyone', SIGNED_IN: 'signed-in' } as const;
registerEnumType(OpenToEnum, {
  name: 'ConsultationOpenTo',
  description: 'Whether taking part needs signing in.',
  valuesMap: {
    ANYONE: { description: 'No: whoever has the link takes part, and gets a private link to change what they sent in. Shown apart.' },
    SIGNED_IN: { description: 'Yes: each person once.' },
  },
});

export const ResultsShownEnum = { LIVE: 'live', TO_ORGANISERS: 'to-organisers', AFTER_CLOSING: 'after-closing' } as const;
registerEnumType(ResultsShownEnum, {
  name: 'ResultsShown',
  description: 'Who sees results while people can still answer. Afterwards everybody does.',
  valuesMap: {
    LIVE: { description: 'Everybody.' },
    TO_ORGANISERS: { description: 'Only those who ask.' },
    AFTER_CLOSING: { description: 'Nobody, those who ask included.' },
  },
});

@ObjectType('WhoMayTakePart', { description: 'Who may take part: stated before it opens, and the same to the end.' })
export class WhoMayTakePartShown {
  @Field(() => OpenToEnum, { description: 'Whether taking part needs signing in.' })
  openTo!: WhoMayTakePart['openTo'];

  @Field(() => [AgeBandEnum], { description: 'Only these ages; empty for all.' })
  ageBands!: readonly AgeBand[];

  @Field(() => Boolean, { description: 'Organisations can take part too. They are shown apart from people.' })
  organisations!: boolean;

  readonly wardIds!: readonly string[];
}

@ObjectType('ConsultationOption', { description: 'A way to go that is put to people.' })
export class ConsultationOption {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => LocalText, { description: 'What it is called.' })
  title!: LocalText;

  @Field(() => LocalMarkdown, { description: 'What it would mean for people, and for whom.' })
  effects!: LocalMarkdown;

  @Field(() => LocalText, { description: 'What it would cost.' })
  cost!: LocalText;
}

@ObjectType('ConsultationExtension', { description: 'A closing time that was put off.' })
export class ConsultationExtension {
  @Field(() => GraphQLISODateTime, { description: 'When it was to close before.' })
  closedAt!: Date;

  @Field(() => LocalText, { description: 'Why it was put off.' })
  reason!: LocalText;

  @Field(() => GraphQLISODateTime, { description: 'When that was said.' })
  at!: Date;
}

@ObjectType('ConsultationStop', { description: 'A consultation ended before its time. What was sent in is kept.' })
export class ConsultationStop {
  @Field(() => GraphQLISODateTime, { description: 'From this instant on nothing was taken.' })
  at!: Date;

  @Field(() => LocalText, { description: 'Why it was stopped.' })
  reason!: LocalText;
}

@ObjectType('EarlierLevel', { description: 'A promise that was made before the present one.' })
export class EarlierLevel {
  @Field(() => ParticipationLevelEnum, { description: 'What was promised.' })
  level!: ParticipationLevel;

  @Field(() => LocalText, { nullable: true, description: 'Why it changed; always said when less was promised after it.' })
  reason!: LocalText | null;

  @Field(() => GraphQLISODateTime, { description: 'Until when it stood.' })
  at!: Date;
}

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

  @Field(() => [TopicEnum], { description: 'What it is about, in topics.' })
  topics!: readonly Topic[];

  @Field(() => ParticipationLevelEnum, { description: 'The promise made to those who take part.' })
  level!: ParticipationLevel;

  @Field(() => LocalMarkdown, { nullable: true, description: 'What it costs and what it leads to; empty where the options say it.' })
  effects!: LocalMarkdown | null;

  @Field(() => [ConsultationOption], { description: 'The ways to go that are put to people; empty where the decision it is about holds them.' })
  options!: ConsultationOption[];

  @Field(() => LocalText, { nullable: true, description: 'Why there are fewer than two ways to go, where there are.' })
  fewOptionsReason!: LocalText | null;

  @Field(() => WhoMayTakePartShown, { description: 'Who may take part.' })
  whoMayTakePart!: WhoMayTakePartShown;

  @Field(() => ResultsShownEnum, { description: 'Who sees results while people can still answer.' })
  resultsShown!: ResultsShown;

  @Field(() => [ConsultationPage], { description: 'What is asked, page by page.' })
  pages!: ConsultationPage[];

  @Field(() => LocalText, { nullable: true, description: 'Why the time is shorter than usual, where it is.' })
  shortTimeReason!: LocalText | null;

  @Field(() => LocalText, { nullable: true, description: 'Why it opened before an election all the same, where it did.' })
  preElectionReason!: LocalText | null;

  @Field(() => ID, { nullable: true, description: 'The decision that it is about, if there is one.' })
  decisionId!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When it opens or opened.' })
  opensAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'From this instant on nothing is taken.' })
  closesAt!: Date;

  @Field(() => String, { description: 'The time zone in which its times are said, e.g. `Europe/London`.' })
  timeZone!: string;

  @Field(() => [ConsultationExtension], { description: 'The closing times before this one, oldest first: it is only ever put off.' })
  extensions!: ConsultationExtension[];

  @Field(() => ConsultationStop, { nullable: true, description: 'When and why it was ended before its time, where it was.' })
  stopped!: ConsultationStop | null;

  @Field(() => [EarlierLevel], { description: 'The promises before this one, oldest first.' })
  earlierLevels!: EarlierLevel[];

  @Field(() => ConsultationOutcome, { nullable: true, description: 'What came of it; empty until that is published.' })
  outcome!: ConsultationOutcome | null;

  readonly uuid!: string;
  readonly organisationId!: string;
  readonly openedByProfileId!: string;
  readonly questionnaire!: Questionnaire;
  readonly wardIds!: readonly string[];
}

@ObjectType({ description: 'A page of consultations, newest first.' })
export class ConsultationConnection extends connectionOf(Consultation, 'Consultation') {}
