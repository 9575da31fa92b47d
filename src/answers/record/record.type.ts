import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { LocalMarkdown, LocalText } from '../../platform/index.js';

@ObjectType('RecordFigure', { description: 'A number, and how many it rests on.' })
export class RecordFigure {
  @Field(() => Float, { nullable: true, description: 'The number; empty where it rests on too few to say anything.' })
  value!: number | null;

  @Field(() => Int, { description: 'How many it rests on.' })
  of!: number;
}

@ObjectType('RecordLeftOut', { description: 'How many answers due are left out of every figure, and why.' })
export class RecordLeftOut {
  @Field(() => Int, { description: 'They were paused, with a public reason.' })
  paused!: number;

  @Field(() => Int, { description: 'They are not the council’s to decide.' })
  notOurs!: number;

  @Field(() => Int, { description: 'Nothing is owed any more: false votes, removed by a moderator, or answered with another.' })
  removed!: number;

  @Field(() => Int, { description: 'They were taken over from another councillor after their day had passed; they count for the council.' })
  takenOverLate!: number;
}

@ObjectType('ResponseRecord', { description: 'How a councillor, or a council as a whole, has answered. Never compared with others.' })
export class ResponseRecord {
  @Field(() => RecordFigure, { description: 'Answered, of those that were due.' })
  answered!: RecordFigure;

  @Field(() => RecordFigure, { description: 'Answered on their day or before, of those that were due.' })
  onTime!: RecordFigure;

  @Field(() => RecordFigure, { description: 'Working days until the first answer: the one in the middle.' })
  medianWorkingDays!: RecordFigure;

  @Field(() => RecordFigure, { description: 'Verdicts that the answer answers, of all verdicts.' })
  satisfied!: RecordFigure;

  @Field(() => RecordLeftOut, { description: 'What is left out of every figure.' })
  leftOut!: RecordLeftOut;

  @Field(() => Int, { description: 'A figure that rests on fewer stays silent.' })
  least!: number;

  @Field(() => LocalText, { description: 'How it is counted, in a few words.' })
  rules!: LocalText;

  @Field(() => LocalMarkdown, { nullable: true, description: 'What the councillor says beside it.' })
  note!: LocalMarkdown | null;
}
