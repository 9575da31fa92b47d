import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../platform/index.js';
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
  },
});

@ObjectType('Decision', { description: 'A decision that a named councillor takes in the open.' })
export class Decision extends DecisionWords {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => Int, { description: 'Counts its changes.' })
  version!: number;

  @Field(() => DecisionStateEnum, { description: 'Where it is on its way.' })
  state!: DecisionState;

  @Field(() => Boolean, { description: 'A key decision: the law asks for longer notice.' })
  isKey!: boolean;

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

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null;

  @Field(() => Int, { description: 'Days between first publication and the decision, or today while it is open.' })
  daysInPublic!: number;

  readonly uuid!: string;
  readonly organisationId!: string;
  readonly wardId!: string | null;
  readonly councillorId!: string;
}

@ObjectType('DecisionConnection', { description: 'A page of decisions.' })
export class DecisionConnection extends connectionOf(Decision, 'Decision') {}
