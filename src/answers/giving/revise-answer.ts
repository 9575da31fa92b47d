import { Injectable } from '@nestjs/common';
import { Field, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsUUID } from 'class-validator';
import { councillorInOffice } from '../../identity/index.js';
import {
  IdField,
  isRefusal,
  LocalTextField,
  LocalTextInput,
  NotAllowed,
  NotAvailable,
  outcomeOf,
  toTexts,
  TranslationMissing,
  UnitOfWork,
  VersionChanged,
  type Problem,
  type Viewer,
} from '../../platform/index.js';
import { mayAnswerToo } from '../answer-due.access.js';
import { AnswerDueEntity } from '../answer-due.entity.js';
import { answerDueEvent } from '../answer-due.events.js';
import { AnswerDue } from '../answer-due.type.js';
import { answerWords, AnswerWordsInput } from './answer-words.input.js';
import { NotOursNeedsWhose } from '../answer.problems.js';
import { refusalOfTexts, signAnswer, standingNumber } from '../sign-answer.js';

@InputType({ description: 'Your answer, said anew. What it said before stays readable.' })
export class ReviseAnswerInput extends AnswerWordsInput {
  @IdField('due', 'What you answered.')
  @IsUUID()
  answerDueId!: string;

  @Field(() => Int, { description: 'The number of the version you saw.' })
  @IsInt()
  number!: number;

  @LocalTextField('Why you say it anew, in public.')
  reason!: LocalTextInput;
}

export const ReviseAnswerOutcome = outcomeOf('ReviseAnswerOutcome', 'What was answered, with the answer as it is now.', AnswerDue, [
  VersionChanged,
  NotOursNeedsWhose,
  TranslationMissing,
]);

/** Says an answer of one's own anew, with a public reason; every version of it is kept (D4). */
@Injectable()
export class ReviseAnswer {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: ReviseAnswerInput): Promise<Problem | AnswerDueEntity> {
    return this.work.run(async (tx) => {
      const due = await tx.lock(AnswerDueEntity, { id: input.answerDueId });
      if (!due) return new NotAvailable();
      const signatory = await councillorInOffice(tx, due.organisationId, viewer.profile?.id);
      const standing = signatory && (await standingNumber(tx, due.id, signatory.profileId));
      if (!signatory || !standing || !mayAnswerToo(viewer, due)) return new NotAllowed();
      if (standing !== input.number) return new VersionChanged();
      const words = answerWords(input);
      if (isRefusal(words)) return words;
      const reason = toTexts(input.reason);
      const refusal = await refusalOfTexts(tx, due, { text: words.text, reason, ...(words.whose ? { whose: words.whose } : {}) });
      if (refusal) return refusal;
      const answer = await signAnswer(tx, due, signatory, { ...words, number: standing + 1, reason });
      due.version += 1;
      tx.record(answerDueEvent('answer.revised', due, { by: signatory.profileId }));
      const details = { answerDue: due.id, number: answer.number, position: answer.position, reason };
      tx.audit({ organisationId: due.organisationId, actor: viewer, act: 'answer.revised', subject: { kind: 'answer', id: answer.id }, details });
      return tx.save(AnswerDueEntity, due);
    });
  }
}
