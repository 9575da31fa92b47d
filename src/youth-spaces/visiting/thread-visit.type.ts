import { Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Personal } from '../../platform/index.js';
import type { VisitState } from './visit.rules.js';

export const VisitStateEnum = { TO_COME: 'to-come', NOW: 'now', OVER: 'over', WITHDRAWN: 'withdrawn' } as const;
registerEnumType(VisitStateEnum, {
  name: 'VisitState',
  description: 'How an invitation stands now.',
  valuesMap: {
    TO_COME: { description: 'It begins later.' },
    NOW: { description: 'The councillor may read now.' },
    OVER: { description: 'Its time is over.' },
    WITHDRAWN: { description: 'It was taken back or declined.' },
  },
});

@ObjectType('ThreadVisit', { description: 'That a councillor was invited to one thread by its youth workers, from when to when.' })
export class ThreadVisit {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => VisitStateEnum, { description: 'How it stands now.' })
  state!: VisitState;

  @Field(() => GraphQLISODateTime, { description: 'From when.' })
  startsAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'Until when.' })
  endsAt!: Date;

  @Field(() => Boolean, { description: 'They may also post, marked as at work.' })
  mayPost!: boolean;

  @Field(() => Boolean, { description: 'They read along now.' })
  isReadingNow!: boolean;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When they last read; empty where they never have.' })
  lastReadAt!: Date | null;

  @Personal()
  @Field(() => Boolean, { description: 'You can end it.' })
  viewerCanEnd!: boolean;

  readonly uuid!: string;
  readonly threadId!: string;
  readonly profileId!: string;
  readonly invitedById!: string;
  readonly organisationId!: string;
}
