import { Field, ObjectType } from '@nestjs/graphql';
import { DayField } from '../../platform/index.js';
import { Decision } from '../decision.type.js';

@ObjectType('ForwardPlan', { description: 'What is going to be decided in the next 28 days.' })
export class ForwardPlan {
  @DayField('The first day.')
  from!: string;

  @DayField('The last day.')
  until!: string;

  @Field(() => [Decision], { description: 'What is to be decided, the first first; each says how many days it has been in public.' })
  decisions!: Decision[];

  @Field(() => String, { description: 'The same for a calendar (iCalendar), as a path of this site.' })
  calendarPath!: string;
}
