import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Standing } from './round-hosts.js';

@ObjectType('RoundTotals', { description: 'How much there is in a round.' })
export class RoundTotals {
  @Field(() => Int, { description: 'Statements that are put to people.' })
  statements!: number;

  @Field(() => Int, { description: 'People who took a stance on at least one of them.' })
  participants!: number;

  @Field(() => Int, { description: 'Stances that stand on them.' })
  stances!: number;
}

@ObjectType('RoundProgress', { description: 'How far you are in a round.' })
export class RoundProgress {
  @Field(() => Int, { description: 'Statements you have taken a stance on.' })
  answered!: number;

  @Field(() => Int, { description: 'Statements there are.' })
  of!: number;
}

@ObjectType('StatementRound', { description: 'Short statements put to people, who agree, disagree or pass on each.' })
export class StatementRound {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with each statement that is added, accepted or rejected.' })
  version!: number;

  @Field(() => Boolean, { description: 'Stances and statements are taken now.' })
  isOpen!: boolean;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'From this instant on nothing is taken; empty while no end is set.' })
  closesAt!: Date | null;

  @Field(() => RoundTotals, { nullable: true, description: 'How many took part; empty while that isn’t shown.' })
  totals!: RoundTotals | null;

  readonly uuid!: string;
  readonly standing!: Standing;
  readonly statementCount!: number;
}
