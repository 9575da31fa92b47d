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

@ObjectType('IdeaJoined', { description: 'That two ideas were joined, and perhaps taken apart again, with the words said to their authors.' })
export class IdeaJoined {
  @Field(() => GraphQLISODateTime, { description: 'When they were joined.' })
  joinedAt!: Date;

  @Field(() => String, { description: 'Why; empty unless a clerk said so or both authors are known to be adults.' })
  reason!: string;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When a clerk took them apart again.' })
  undoneAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why they were taken apart.' })
  undoReason!: string | null;

  readonly sourceId!: string;
  readonly targetId!: string;
}
