import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('ConsultationAtWork', { description: 'What of a consultation waits for the officers and clerks of whoever asks.' })
export class ConsultationAtWork {
  @Field(() => Int, { description: 'Answers on paper that somebody else entered, for you to check.' })
  paperToCheck!: number;

  @Field(() => Int, { description: 'Answers on paper that were sent back, to be corrected.' })
  paperToCorrect!: number;

  @Field(() => Boolean, { description: 'It has closed, and people wait to be told what came of it.' })
  isOutcomeAwaited!: boolean;

  readonly consultationId!: string;
}
