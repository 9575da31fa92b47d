import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DayField } from '../../platform/index.js';

@ObjectType('PreElectionPeriod', { description: 'Days before an election in which a council launches nothing without a recorded reason.' })
export class PreElectionPeriod {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @DayField('The first day.')
  fromDay!: string;

  @DayField('The last day.')
  untilDay!: string;

  @Field(() => Boolean, { description: 'It is now.' })
  isNow!: boolean;
}
