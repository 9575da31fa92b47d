import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('AnswerVerdicts', { description: 'What those say who asked: how many, never who.' })
export class AnswerVerdicts {
  @Field(() => Int, { description: 'So many say that it answers.' })
  yes!: number;

  @Field(() => Int, { description: 'So many say that it doesn’t.' })
  no!: number;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Until then it can be said, and changed.' })
  until!: Date | null;

  @Field(() => Boolean, { description: 'It is over and counted.' })
  isClosed!: boolean;

  @Field(() => Int, { nullable: true, description: 'Under so many of a hundred saying yes it is reopened, once.' })
  percent!: number | null;

  @Field(() => Int, { nullable: true, description: 'So many must have said it for that.' })
  least!: number | null;
}
