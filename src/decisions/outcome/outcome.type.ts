import { Field, ObjectType } from '@nestjs/graphql';
import { DayField, LocalMarkdown } from '../../platform/index.js';
import { Interests } from '../interests/index.js';
import { DecisionOption } from '../versions/index.js';

@ObjectType('RejectedOption', { description: 'An alternative that was considered, and why it was rejected.' })
export class RejectedOption {
  @Field(() => DecisionOption, { description: 'The option.' })
  option!: DecisionOption;

  @Field(() => LocalMarkdown, { description: 'Why it was rejected.' })
  why!: LocalMarkdown;
}

@ObjectType('DecisionOutcome', { description: 'What was decided, and why.' })
export class DecisionOutcome {
  @Field(() => DecisionOption, { description: 'The option chosen.' })
  option!: DecisionOption;

  @Field(() => LocalMarkdown, { description: 'Why.' })
  reasons!: LocalMarkdown;

  @Field(() => Boolean, { description: 'Part of the reasons is kept from the public; the ground is in `withheld`.' })
  hasWithheldReasons!: boolean;

  @Field(() => [RejectedOption], { description: 'The alternatives considered, and why each was rejected.' })
  rejected!: RejectedOption[];

  @Field(() => Interests, { description: 'The interests declared, or that there were none.' })
  interests!: Interests;

  @DayField('The day on which it was decided.')
  decidedOn!: string;

  readonly decisionId!: string;
  readonly recorderId!: string;
}
