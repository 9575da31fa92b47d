import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsIn, IsUUID } from 'class-validator';
import { CommitmentInput, makeCommitments } from '../commitments/index.js';
import { councillorInOffice } from '../identity/index.js';
import {
  IdField,
  ListField,
  LocalTextField,
  LocalTextInput,
  NotAllowed,
  NotAvailable,
  outcomeOf,
  toTexts,
  TranslationMissing,
  UnitOfWork,
  type Problem,
  type Texts,
  type Transaction,
  type Viewer,
} from '../platform/index.js';
import { mayAnswer } from './answer-due.access.js';
import { AnswerDueEntity } from './answer-due.entity.js';
import { answerPublished } from './answer-due.events.js';
import { refusalOfAnswer } from './answer-due.rules.js';
import { AnswerDue } from './answer-due.type.js';
import type { AnswerEntity, AnswerPosition } from './answer.entity.js';
import { AlreadyAnswered } from './answer.problems.js';
import { AnswerPositionEnum } from './answer.type.js';
import { Answerables } from './answerables.js';
import { refusalOfTexts, signAnswer } from './sign-answer.js';

@InputType({ description: 'Your public answer. It is signed with your name and the office you hold now.' })
export class PublishAnswerInput {
  @IdField('due', 'Which answer you owe.')
  @IsUUID()
  answerDueId!: string;

  @Field(() => AnswerPositionEnum, { description: 'Where you stand.' })
  @IsIn(Object.values(AnswerPositionEnum))
  position!: AnswerPosition;

  @LocalTextField('Your answer, in Markdown.')
  text!: LocalTextInput;

  @ListField(() => CommitmentInput, 'What you promise, if anything.', { least: 0, most: 20 })
  commitments!: CommitmentInput[];
}

export const PublishAnswerOutcome = outcomeOf('PublishAnswerOutcome', 'What was owed, now answered.', AnswerDue, [
  AlreadyAnswered,
  TranslationMissing,
]);

/** A councillor answers in public what they owe (D1). */
@Injectable()
export class PublishAnswer {
  constructor(
    private readonly work: UnitOfWork,
    private readonly answerables: Answerables,
  ) {}

  execute(viewer: Viewer, input: PublishAnswerInput): Promise<Problem | AnswerDueEntity> {
    return this.work.run(async (tx) => {
      const due = await tx.lock(AnswerDueEntity, { id: input.answerDueId });
      if (!due) return new NotAvailable();
      const signatory = await councillorInOffice(tx, due.organisationId, viewer.profile?.id);
      if (!signatory || !mayAnswer(viewer, due)) return new NotAllowed();
      const refusal = refusalOfAnswer(due) ?? (await refusalOfTexts(tx, due, textsOf(input)));
      if (refusal) return refusal;
      const answer = await signAnswer(tx, due, signatory, { ...input, number: 1 });
      const topics = [`answer-due:${due.id}`, `${due.subjectKind}:${due.subjectId}`];
      const promise = { promisedIn: { kind: 'answer-due', id: due.id }, topics, ownerId: signatory.profileId };
      await makeCommitments(tx, { ...promise, organisationId: due.organisationId, commitments: input.commitments });
      await this.answerables.of(due.subjectKind).answered(tx, due.subjectId);
      return this.close(tx, viewer, due, answer);
    });
  }

  private close(tx: Transaction, viewer: Viewer, due: AnswerDueEntity, answer: AnswerEntity): Promise<AnswerDueEntity> {
    due.answeredAt = tx.now;
    due.version += 1;
    tx.record(answerPublished(due));
    const subject = { kind: 'answer', id: answer.id };
    const details = { answerDue: due.id, position: answer.position };
    tx.audit({ organisationId: due.organisationId, actor: viewer, act: 'answer.published', subject, details });
    return tx.save(AnswerDueEntity, due);
  }
}

function textsOf({ text, commitments }: PublishAnswerInput): Record<string, Texts> {
  const promised = commitments.map(({ what }, place): [string, Texts] => [`commitments.${place}.what`, toTexts(what)]);
  return { text: toTexts(text), ...Object.fromEntries(promised) };
}
