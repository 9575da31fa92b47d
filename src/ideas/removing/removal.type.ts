import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalText } from '../../platform/index.js';

@ObjectType('SupportRemoval', { description: 'Supports of an idea that were removed as false. Whose they were is shown to nobody.' })
export class SupportRemoval {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => Int, { description: 'How many supports were removed.' })
  count!: number;

  @Field(() => LocalText, { description: 'Why.' })
  reason!: LocalText;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  removedAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When they were brought back; empty while they aren’t.' })
  restoredAt!: Date | null;

  @Field(() => LocalText, { nullable: true, description: 'Why they were brought back.' })
  restoreReason!: LocalText | null;
}
