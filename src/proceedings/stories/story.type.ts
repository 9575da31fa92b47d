import { Field, GraphQLISODateTime, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Commitment } from '../../commitments/index.js';
import { DayField, LanguageEnum, type Language } from '../../platform/index.js';

export const StoryStepKindEnum = {
  PROPOSED: 'proposed',
  ASKED: 'asked',
  ANSWER_OWED: 'answer-owed',
  ANSWERED: 'answered',
  ADOPTED: 'adopted',
  DECLINED: 'declined',
  BEING_DELIVERED: 'being-delivered',
  DELIVERED: 'delivered',
  WITHDRAWN: 'withdrawn',
  CONSULTATION_OPENED: 'consultation-opened',
  CONSULTATION_CLOSED: 'consultation-closed',
  OUTCOME: 'outcome',
  DECISION_PUBLISHED: 'decision-published',
  DECIDED: 'decided',
  CARRYING_OUT: 'carrying-out',
  DONE: 'done',
  PROMISED: 'promised',
} as const;
export type StoryStepKind = (typeof StoryStepKindEnum)[keyof typeof StoryStepKindEnum];

registerEnumType(StoryStepKindEnum, {
  name: 'StoryStepKind',
  description: 'What happened, or is to happen, in the story of a thing.',
  valuesMap: {
    PROPOSED: { description: 'Somebody proposed it as an idea.' },
    ASKED: { description: 'Somebody asked a councillor.' },
    ANSWER_OWED: { description: 'A councillor owes an answer by that day.' },
    ANSWERED: { description: 'A councillor answered.' },
    ADOPTED: { description: 'The council took the idea up.' },
    DECLINED: { description: 'The council won’t do it.' },
    BEING_DELIVERED: { description: 'The idea is being carried out.' },
    DELIVERED: { description: 'The idea has been carried out.' },
    WITHDRAWN: { description: 'It was taken back.' },
    CONSULTATION_OPENED: { description: 'People are asked from then on.' },
    CONSULTATION_CLOSED: { description: 'Nothing is taken any more from then on.' },
    OUTCOME: { description: 'It was published what people said and what was done about it.' },
    DECISION_PUBLISHED: { description: 'What is to be decided was made public.' },
    DECIDED: { description: 'It was decided, or is to be decided on that day.' },
    CARRYING_OUT: { description: 'What was decided is being done.' },
    DONE: { description: 'What was decided has been done.' },
    PROMISED: { description: 'Something was promised: it is to be done by that day, or has been done or given up.' },
  },
});

@ObjectType('StoryStep', { description: 'One step in the story of a thing: from the idea to what was delivered.' })
export class StoryStep {
  @Field(() => StoryStepKindEnum, { description: 'What happened.' })
  kind!: StoryStepKind;

  @Field(() => String, { description: 'To what it happened, or who answered, as written.' })
  title!: string;

  @Field(() => LanguageEnum, { nullable: true, description: 'The language of the title; empty of a name.' })
  language!: Language | null;

  @Field(() => String, { description: 'Where it is read, as a path of this site.' })
  path!: string;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'The instant at which it happens; empty where a day is said.' })
  at!: Date | null;

  @DayField('The day on which it happens; empty where an instant is said.', { nullable: true })
  day!: string | null;

  @Field(() => Boolean, { description: 'It hasn’t happened yet.' })
  isAhead!: boolean;

  @Field(() => Commitment, { nullable: true, description: 'How what was promised stands; empty of all else.' })
  commitment!: Commitment | null;
}
