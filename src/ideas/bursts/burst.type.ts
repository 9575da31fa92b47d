import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';

@ObjectType('SupportBurst', { description: 'That unusually many supported an idea at once. For the clerks of its council; it says how many, never who.' })
export class SupportBurst {
  @Field(() => String, { description: 'What was seen, in words.' })
  seen!: string;

  @Field(() => GraphQLISODateTime, { description: 'From when on it was looked at.' })
  from!: Date;

  @Field(() => GraphQLISODateTime, { description: 'When it was seen last.' })
  until!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Until when supports of new accounts are slowed; empty when they aren’t.' })
  slowedUntil!: Date | null;
}
