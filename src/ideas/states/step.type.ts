import { Field, GraphQLISODateTime, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalText } from '../../platform/index.js';
import type { StepReason, StepState } from './state.rules.js';

export const StepStateEnum = {
  WITHDRAWN: 'withdrawn',
  ADOPTED: 'adopted',
  DECLINED: 'declined',
  BEING_DELIVERED: 'being-delivered',
  DELIVERED: 'delivered',
} as const;
registerEnumType(StepStateEnum, {
  name: 'IdeaStepState',
  description: 'Where a step led.',
  valuesMap: {
    WITHDRAWN: { description: 'Its author took it back.' },
    ADOPTED: { description: 'The council took it up.' },
    DECLINED: { description: 'The council won’t do it.' },
    BEING_DELIVERED: { description: 'It is being done, by what was promised.' },
    DELIVERED: { description: 'It has been done.' },
  },
});

export const StepReasonEnum = {
  COUNCIL_DOES_IT: 'council-does-it',
  COUNCIL_SUPPORTS_A_GROUP: 'council-supports-a-group',
  ALREADY_UNDER_WAY: 'already-under-way',
  NO_MONEY: 'no-money',
  NOT_LAWFUL: 'not-lawful',
  NOT_OURS: 'not-ours',
  DOES_HARM: 'does-harm',
  DONE_OTHERWISE: 'done-otherwise',
  NOT_FEASIBLE: 'not-feasible',
  AGAINST_POLICY: 'against-policy',
} as const;
registerEnumType(StepReasonEnum, {
  name: 'IdeaStepReason',
  description: 'The stated reasons for adopting or declining an idea.',
  valuesMap: {
    COUNCIL_DOES_IT: { description: 'Adopted: the council will do it.' },
    COUNCIL_SUPPORTS_A_GROUP: { description: 'Adopted: a community group does it, and the council supports that.' },
    ALREADY_UNDER_WAY: { description: 'Adopted: it had begun already.' },
    NO_MONEY: { description: 'Declined: there is no money for it.' },
    NOT_LAWFUL: { description: 'Declined: the law doesn’t allow it.' },
    NOT_OURS: { description: 'Declined: another body decides on it.' },
    DOES_HARM: { description: 'Declined: it would harm people, nature or something worth keeping.' },
    DONE_OTHERWISE: { description: 'Declined: the need is met in another way.' },
    NOT_FEASIBLE: { description: 'Declined: it can’t be built or run.' },
    AGAINST_POLICY: { description: 'Declined: the council decided otherwise in public.' },
  },
});

@ObjectType('IdeaStep', { description: 'One step of an idea on its way, with who took it and why.' })
export class IdeaStep {
  @Field(() => StepStateEnum, { description: 'Where it led.' })
  state!: StepState;

  @Field(() => StepReasonEnum, { nullable: true, description: 'Which of the stated reasons it rests on.' })
  reason!: StepReason | null;

  @Field(() => LocalText, { description: 'What was said about it.' })
  words!: LocalText;

  @Field(() => String, { nullable: true, description: 'The councillor who took it, by name; empty when its author did.' })
  name!: string | null;

  @Field(() => LocalText, { nullable: true, description: 'The office as it was held then.' })
  office!: LocalText | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was taken.' })
  takenAt!: Date;
}
