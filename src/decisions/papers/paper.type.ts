import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { LocalText } from '../../platform/index.js';

@ObjectType('DecisionPaper', { description: 'Evidence or a paper that a decision rests on.' })
export class DecisionPaper {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => LocalText, { description: 'What it is called.' })
  title!: LocalText;

  @Field(() => String, { nullable: true, description: 'Where it is, when it is a link that is open to the public.' })
  url!: string | null;

  @Field(() => Boolean, { description: 'A background paper, kept for a shorter time than the record itself.' })
  isBackground!: boolean;

  @Field(() => Boolean, { description: 'It is kept from the public; the ground is in `withheld`.' })
  isWithheld!: boolean;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was removed, after the years for which the law keeps it.' })
  removedAt!: Date | null;

  @Field(() => LocalText, { nullable: true, description: 'Why it was removed.' })
  removedWhy!: LocalText | null;

  readonly uuid!: string;
}
