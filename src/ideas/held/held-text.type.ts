import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';

@ObjectType('HeldText', { description: 'Something you wrote that waits for a clerk before others see it.' })
export class HeldText {
  @Field(() => String, { description: 'What it is: `version`, `argument`, `reply` or `offer`.' })
  kind!: string;

  @Field(() => String, { description: 'What you wrote.' })
  text!: string;

  @Field(() => String, { description: 'Why it waits.' })
  because!: string;

  @Field(() => GraphQLISODateTime, { description: 'When you wrote it.' })
  writtenAt!: Date;
}
