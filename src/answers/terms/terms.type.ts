import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DayField } from '../../platform/index.js';

@ObjectType('AnswerTerms', { description: 'What a council has settled of how it answers.' })
export class AnswerTerms {
  @DayField('Since which day, or from which; empty where the usual holds.', { nullable: true })
  fromDay!: string | null;

  @Field(() => Int, { nullable: true, description: 'So many of a thousand electors make an answer due; empty where a fixed number does.' })
  supportPermille!: number | null;

  @Field(() => Int, { description: 'An answer that fewer of a hundred say answers it is reopened, once.' })
  verdictPercent!: number;

  @Field(() => Int, { description: 'So many must have said it.' })
  verdictLeast!: number;

  @Field(() => Int, { description: 'So many days they have for it.' })
  verdictDays!: number;

  @Field(() => Int, { description: 'A figure of the response record that rests on fewer stays silent.' })
  recordLeast!: number;
}
