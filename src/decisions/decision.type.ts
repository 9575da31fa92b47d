import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, DayField, LocalText } from '../platform/index.js';
import type { DecisionState } from './decision.entity.js';
import { NoticeException } from './notice-exception.type.js';
import { DecisionWords } from './versions/index.js';

export const DecisionStateEnum = {
  DRAFT: 'draft',
  NOTICE: 'notice',
  OPEN: 'open',
  DECIDED: 'decided',
  BEING_CARRIED_OUT: 'being-carried-out',
  DONE: 'done',
  WITHDRAWN: 'withdrawn',
  SUPERSEDED: 'superseded',
} as const;
registerEnumType(DecisionStateEnum, {
  name: 'DecisionState',
  description: 'Where a decision is on its way.',
  valuesMap: {
    DRAFT: { description: 'Being written; not public.' },
    NOTICE: { description: 'Announced, as the law asks of key decisions.' },
    OPEN: { description: 'Open for views.' },
    DECIDED: { description: 'Decided and recorded.' },
    BEING_CARRIED_OUT: { description: 'Decided, and being done.' },
    DONE: { description: 'Done.' },
    WITHDRAWN: { description: 'Taken back before it was decided.' },
    SUPERSEDED: { description: 'Decided, and replaced by a later decision.' },
  },
});

@ObjectType('Decision', { description: 'A decision taken in the open, by a named councillor or by a body that one of its members answers for.' })
export class Decision extends DecisionWords {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => Int, { description: 'Counts its changes.' })
  version!: number;

  @Field(() => DecisionStateEnum, { description: 'Where it is on its way.' })
  state!: DecisionState;

  @Field(() => Boolean, { description: 'A key decision: the law asks for longer notice.' })
  isKey!: boolean;

  @Field(() => Boolean, { description: 'Planning, licensing or the like: takes no councillor’s view and no support before it is decided.' })
  isQuasiJudicial!: boolean;

  @Field(() => String, { description: 'The office of the councillor, as held when it was published.' })
  councillorOffice!: string;

  @Field(() => NoticeException, { nullable: true, description: 'Why notice was shorter than usual, where it was.' })
  exception!: NoticeException | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was first published.' })
  firstPublishedAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When notice of it was given, if it is a key decision.' })
  noticeAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was opened for views.' })
  openedAt!: Date | null;

  @DayField('The day on which it was decided; empty while it isn’t.', { nullable: true })
  decidedOn!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was recorded as decided.' })
  decidedAt!: Date | null;

  @Field(() => Int, { description: 'Days between first publication and the day it was decided or withdrawn, or today while it is open.' })
  daysInPublic!: number;

  @Field(() => LocalText, { nullable: true, description: 'Why it was launched although an election was near, where it was.' })
  preElectionReason!: LocalText | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when it is being carried out.' })
  carryingOutSince!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was done.' })
  doneAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was withdrawn.' })
  withdrawnAt!: Date | null;

  @Field(() => LocalText, { nullable: true, description: 'Why it was withdrawn.' })
  withdrawnWhy!: LocalText | null;

  @Field(() => LocalText, { nullable: true, description: 'Why a later decision stands in its place.' })
  supersededWhy!: LocalText | null;

  @DayField('Until when the law keeps its record; empty until it is decided or withdrawn.', { nullable: true })
  keptUntil!: string | null;

  readonly uuid!: string;
  readonly organisationId!: string;
  readonly councillorId!: string;
  readonly bodyId!: string | null;
  readonly supersededById!: string | null;
}

@ObjectType('DecisionConnection', { description: 'A page of decisions.' })
export class DecisionConnection extends connectionOf(Decision, 'Decision') {}
