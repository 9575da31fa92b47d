import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayField, LocalText } from '../platform/index.js';
import type { CommitmentState } from './commitment.entity.js';

export const CommitmentStateEnum = { PROMISED: 'promised', UNDER_WAY: 'under-way', KEPT: 'kept', BROKEN: 'broken' } as const;
registerEnumType(CommitmentStateEnum, {
  name: 'CommitmentState',
  description: 'How a commitment stands.',
  valuesMap: {
    PROMISED: { description: 'Promised; not begun.' },
    UNDER_WAY: { description: 'Being done.' },
    KEPT: { description: 'Done as promised.' },
    BROKEN: { description: 'It won’t be done.' },
  },
});

@ObjectType('Commitment', { description: 'Something promised in a decision or an answer: what, by whom, by when.' })
export class Commitment {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => Int, { description: 'Counts its changes.' })
  version!: number;

  @Field(() => LocalText, { description: 'What will be done.' })
  what!: LocalText;

  @DayField('By when.')
  dueOn!: string;

  @Field(() => CommitmentStateEnum, { description: 'How it stands.' })
  state!: CommitmentState;

  @Field(() => Boolean, { description: 'The day has passed, and it is neither kept nor given up.' })
  isOverdue!: boolean;

  @Field(() => LocalText, { nullable: true, description: 'What is said of how it stands.' })
  note!: LocalText | null;

  @Field(() => GraphQLISODateTime, { description: 'When its state last changed.' })
  changedAt!: Date;

  readonly uuid!: string;
  readonly ownerId!: string;
  readonly organisationId!: string;
}
