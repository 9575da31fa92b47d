import { Injectable } from '@nestjs/common';
import { Field, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsUUID } from 'class-validator';
import { councillorInOffice } from '../identity/index.js';
import {
  IdField,
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
} from '../platform/index.js';
import { mayAnswer } from './answer-due.access.js';
import { AnswerDueEntity } from './answer-due.entity.js';
import { answerRevised } from './answer-due.events.js';
import { AnswerDue } from './answer-due.type.js';
import { AnswerEntity, type AnswerPosition } from './answer.entity.js';
import { AnswerPositionEnum } from './answer.type.js';
import { refusalOfTexts, signAnswer } from './sign-answer.js';

@InputType({ description: 'Your answer, said anew. What it said before stays readable.' })
export class ReviseAnswerInput {
  @IdField('due', 'What you answered.')
  @IsUUID()
  answerDueId!: string;

  @Field(() => Int, { description: 'The number of the version you saw.' })
  @IsInt()
  number!: number;

  @Field(() => AnswerPositionEnum, { description: 'Where you stand now.' })
  @IsIn(Object.values(AnswerPositionEnum))
  position!: AnswerPosition;

  @LocalTextField('Your answer, in Markdown.')
  text!: LocalTextInput;
}

export const ReviseAnswerOutcome = outcomeOf('ReviseAnswerOutcome', 'What was answered, with the answer as it is now.', AnswerDue, [
  VersionChanged,
  TranslationMissing,
]);

/** Says an answer anew; every version of it is kept. */
@Injectable()
export class ReviseAnswer {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: ReviseAnswerInput): Promise<Problem | AnswerDueEntity> {
    return this.work.run(async (tx) => {
      const due = await tx.lock(AnswerDueEntity, { id: input.answerDueId });
      if (!due?.answeredAt) return new NotAvailable();
      const signatory = await councillorInOffice(tx, due.organisationId, viewer.profile?.id);
      if (!signatory || !mayAnswer(viewer, due)) return new NotAllowed();
      const standing = await tx.manager.maximum(AnswerEntity, 'number', { answerDueId: due.id, profileId: signatory.profileId });
      if (standing !== input.number) return new VersionChanged();
      const refusal = await refusalOfTexts(tx, due, { text: toTexts(input.text) });
      if (refusal) return refusal;
      const answer = await signAnswer(tx, due, signatory, { ...input, number: standing + 1 });
      due.version += 1;
      tx.record(answerRevised(due));
      const details = { answerDue: due.id, number: answer.number, position: answer.position };
      tx.audit({ organisationId: due.organisationId, actor: viewer, act: 'answer.revised', subject: { kind: 'answer', id: answer.id }, details });
      return tx.save(AnswerDueEntity, due);
    });
  }
}
