import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, DayField, LanguageEnum, LocalText, type Language } from '../platform/index.js';
import type { CommitmentState } from './commitment.entity.js';

export const CommitmentStateEnum = { PROMISED: 'promised', UNDER_WAY: 'under-way', DELAYED: 'delayed', DELIVERED: 'delivered', DROPPED: 'dropped' } as const;
registerEnumType(CommitmentStateEnum, {
  name: 'CommitmentState',
  description: 'How a commitment stands.',
  valuesMap: {
    PROMISED: { description: 'Promised; not begun.' },
    UNDER_WAY: { description: 'Being done.' },
    DELAYED: { description: 'It will be later than promised.' },
    DELIVERED: { description: 'Done as promised.' },
    DROPPED: { description: 'It won’t be done.' },
  },
});

@ObjectType('PromisedIn', { description: 'What something was promised in, and where that is read.' })
export class PromisedIn {
  @Field(() => String, { description: 'What sort of thing it is, e.g. `decision`.' })
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

@ObjectType('CommitmentStep', { description: 'How a commitment stood from an instant on, and what was said of it.' })
export class CommitmentStep {
  @Field(() => CommitmentStateEnum, { description: 'How it stood.' })
  state!: CommitmentState;

  @DayField('By when, as it was then.')
  dueOn!: string;

  @Field(() => LocalText, { nullable: true, description: 'What was said of it.' })
  note!: LocalText | null;

  @Field(() => GraphQLISODateTime, { description: 'Since when it stood so.' })
  takenAt!: Date;

  readonly ownerId!: string;
}

@ObjectType('Commitment', { description: 'Something promised in a decision or an answer: what, by whom, by when.' })
export class Commitment {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => Int, { description: 'Counts its changes.' })
  version!: number;

  @Field(() => LocalText, { description: 'What will be done.' })
  what!: LocalText;

  @DayField('By when, as it stands now.')
  dueOn!: string;

  @DayField('By when, as first promised: another day than now where it was delayed.')
  firstDueOn!: string;

  @Field(() => CommitmentStateEnum, { description: 'How it stands.' })
  state!: CommitmentState;

  @Field(() => Boolean, { description: 'The day has passed, and it is neither delivered nor dropped.' })
  isOverdue!: boolean;

  @Field(() => LocalText, { nullable: true, description: 'What is said of how it stands.' })
  note!: LocalText | null;

  @Field(() => GraphQLISODateTime, { description: 'When its state last changed.' })
  changedAt!: Date;

  readonly uuid!: string;
  readonly promisedInKind!: string;
  readonly promisedInId!: string;
  readonly ownerId!: string;
  readonly organisationId!: string;
}

@ObjectType('CommitmentConnection', { description: 'A page of commitments.' })
export class CommitmentConnection extends connectionOf(Commitment, 'Commitment') {}
