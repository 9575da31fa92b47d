import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalText, Personal } from '../../platform/index.js';

@ObjectType('YouthPollOption', { description: 'One thing to choose.' })
export class YouthPollOption {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => LocalText, { description: 'What it is; where it has a picture, what that shows.' })
  words!: LocalText;

  @Field(() => String, { nullable: true, description: 'Its emoji, where it has one.' })
  emoji!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many chose it; empty where fewer than 5 did, and while too few people have chosen.' })
  count!: number | null;

  readonly uuid!: string;
  readonly pollId!: string;
  readonly fileId!: string | null;
}

@ObjectType('YouthPoll', { description: 'A quick choice that youth workers put to the young people in a thread.' })
export class YouthPoll {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => LocalText, { description: 'What is asked.' })
  question!: LocalText;

  @Field(() => Boolean, { description: 'Choices are taken and can be changed.' })
  isOpen!: boolean;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it closes or closed; empty where that is open.' })
  closesAt!: Date | null;

  @Field(() => [YouthPollOption], { description: 'What there is to choose; eight at most.' })
  options!: YouthPollOption[];

  @Personal()
  @Field(() => ID, { nullable: true, description: 'What you chose; nobody else ever sees it.' })
  viewerChoice!: string | null;

  @Personal()
  @Field(() => Boolean, { description: 'You can choose now.' })
  viewerCanChoose!: boolean;

  @Personal()
  @Field(() => Boolean, { description: 'You can close it.' })
  viewerCanClose!: boolean;

  readonly uuid!: string;
}
