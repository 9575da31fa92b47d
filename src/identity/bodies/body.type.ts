import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayField, LocalText } from '../../platform/index.js';

@ObjectType('BodyMember', { description: 'Somebody’s time on a body.' })
export class BodyMember {
  @DayField('The first day.')
  fromDay!: string;

  @DayField('The last day; empty while no end is set.', { nullable: true })
  untilDay!: string | null;

  @Field(() => Boolean, { description: 'They are a member today.' })
  isMemberNow!: boolean;

  readonly profileId!: string;
}

@ObjectType('Body', { description: 'A body of a council that decides together, such as a cabinet or a committee.' })
export class Body {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => Int, { description: 'Counts its changes.' })
  version!: number;

  @Field(() => LocalText, { description: 'What it is called.' })
  name!: LocalText;

  readonly uuid!: string;
  readonly organisationId!: string;
}
