import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('MergeAsked', { description: 'The author of another idea asks you to join it with yours.' })
export class MergeAsked {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => String, { description: 'Why; empty unless both of you are known to be adults.' })
  reason!: string;

  @Field(() => GraphQLISODateTime, { description: 'When you were asked.' })
  askedAt!: Date;

  readonly sourceId!: string;
  readonly targetId!: string;
}
