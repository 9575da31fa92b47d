import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsIn, IsUUID } from 'class-validator';
import { CommitmentInput, makeCommitments } from '../commitments/index.js';
import { councillorInOffice, OrganisationEntity, untranslated, type CouncillorInOffice } from '../identity/index.js';
import {
  IdField,
  ListField,
  LocalTextField,
  LocalTextInput,
  newId,
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
import { AnswerEntity, type AnswerPosition } from './answer.entity.js';
import { AlreadyAnswered } from './answer.problems.js';
import { AnswerPositionEnum } from './answer.type.js';
import { Answerables } from './answerables.js';

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
      const refusal = refusalOfAnswer(due) ?? (await this.refusalOfTexts(tx, due, input));
      if (refusal) return refusal;
      const answer = await tx.save(AnswerEntity, newAnswer(tx, due, signatory, input));
      const topics = [`answer-due:${due.id}`, `${due.subjectKind}:${due.subjectId}`];
      const promise = { promisedIn: { kind: 'answer', id: answer.id }, topics, ownerId: signatory.profileId };
      await makeCommitments(tx, { ...promise, organisationId: due.organisationId, commitments: input.commitments });
      await this.answerables.of(due.subjectKind).answered(tx, due.subjectId);
      return this.close(tx, viewer, due, answer);
    });
  }

  private async refusalOfTexts(tx: Transaction, due: AnswerDueEntity, input: PublishAnswerInput): Promise<Problem | null> {
    const organisation = await tx.find(OrganisationEntity, { id: due.organisationId });
    const promised = input.commitments.map(({ what }, index): [string, Texts] => [`commitments.${index}.what`, toTexts(what)]);
    const missing = organisation ? untranslated(organisation, { text: toTexts(input.text), ...Object.fromEntries(promised) }) : [];
    return missing.length > 0 ? new TranslationMissing(missing) : null;
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

function newAnswer(tx: Transaction, due: AnswerDueEntity, signatory: CouncillorInOffice, input: PublishAnswerInput): AnswerEntity {
  const { profileId, name, office } = signatory;
  const signed = { id: newId(), answerDueId: due.id, profileId, name, office, number: 1 };
  return { ...signed, position: input.position, text: toTexts(input.text), answeredAt: tx.now };
}
