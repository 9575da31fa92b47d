import { Field, Int, ObjectType } from '@nestjs/graphql';
import { AnswerSubject } from '../answer-due.type.js';

@ObjectType('TalkedAbout', { description: 'Something that people take part in lately.' })
export class TalkedAbout {
  @Field(() => AnswerSubject, { description: 'What it is.' })
  subject!: AnswerSubject;

  @Field(() => Int, { description: 'How often somebody supported, argued or asked in the last two weeks.' })
  activity!: number;
}

@ObjectType('CouncillorDesk', { description: 'What a councillor has to do, and what their ward talks about. For themselves alone.' })
export class CouncillorDesk {
  @Field(() => Int, { description: 'How many answers they owe in all.' })
  owedInAll!: number;

  readonly profileId!: string;
  readonly organisationId!: string;
  readonly wardId!: string | null;
}
