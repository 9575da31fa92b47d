import { Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { AppealOutcome } from './appeal.entity.js';

export const AppealStateEnum = { WAITING: 'waiting', UPHELD: 'upheld', OVERTURNED: 'overturned' } as const;
export type AppealState = AppealOutcome | 'waiting';
registerEnumType(AppealStateEnum, {
  name: 'AppealState',
  description: 'How an appeal stands.',
  valuesMap: {
    WAITING: { description: 'Waits for somebody else than the one who decided.' },
    UPHELD: { description: 'Somebody else looked at it: the decision stands.' },
    OVERTURNED: { description: 'Somebody else looked at it: the decision is undone.' },
  },
});

@ObjectType('Appeal', { description: 'An author’s asking for a second look at what was decided on their words.' })
export class Appeal {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => AppealStateEnum, { description: 'How it stands.' })
  state!: AppealState;

  @Field(() => String, { description: 'What its author said to it; empty where nothing.' })
  words!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was asked for.' })
  appealedAt!: Date;

  @Field(() => String, { nullable: true, description: 'What the author is told, with the reasons.' })
  answer!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null;

  readonly decidedById!: string | null;
  readonly decisionId!: string;
}
