import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Language } from '../../platform/index.js';
import { itemId } from '../questionnaire/index.js';
import type { ItemNote } from './check-answers.js';
import { Submission } from './submission.type.js';

@ObjectType('AnswerNote', { description: 'Something to know about one answer.' })
export class AnswerNote {
  @Field(() => ID, { description: 'The item.' })
  itemId!: string;

  @Field(() => String, { description: 'What there is to know, in the reader’s language.' })
  message!: string;
}

@ObjectType('SubmissionReceipt', { description: 'What was received, and what is needed to come back to it.' })
export class SubmissionReceipt {
  @Field(() => Submission, { description: 'What stands now.' })
  submission!: Submission;

  @Field(() => String, {
    nullable: true,
    description: 'For somebody who isn’t signed in: the key to read it, change it and take it back. It is shown this once; whoever has it can do so.',
  })
  key!: string | null;

  @Field(() => String, { nullable: true, description: 'The same as a private link.' })
  privateLink!: string | null;

  @Field(() => [AnswerNote], { description: 'Answers that were left out, because they are asked only of others.' })
  leftOut!: AnswerNote[];
}

export function toNotes(notes: readonly ItemNote[], language: Language): AnswerNote[] {
  return notes.map(({ itemId: id, words }) => ({ itemId: itemId(id), message: words[language] }));
}
