import { Injectable } from '@nestjs/common';
import { Field, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID } from 'class-validator';
import { CommitmentInput, makeCommitments } from '../../commitments/index.js';
import { DraftChangedMeanwhile, Drafts } from '../../drafts/index.js';
import { councillorInOffice, type CouncillorInOffice } from '../../identity/index.js';
import {
  IdField,
  isRefusal,
  ListField,
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
} from '../../platform/index.js';
import { mayAnswer, mayAnswerToo } from '../answer-due.access.js';
import { AnswerDueEntity } from '../answer-due.entity.js';
import { answerDueEvent } from '../answer-due.events.js';
import { refusalOfAnswer } from '../answer-due.rules.js';
import { AnswerDue } from '../answer-due.type.js';
import type { AnswerWords } from '../answer.entity.js';
import { answerWords, AnswerWordsInput } from './answer-words.input.js';
import { AlreadyAnswered, NothingToAnswer, NotOursNeedsWhose } from '../answer.problems.js';
import { Answerables } from '../answerables.js';
import { closeDuty } from './close-duty.js';
import { refusalOfTexts, signAnswer, standingNumber } from '../sign-answer.js';

@InputType({ description: 'Your public answer. It is signed with your name and the office you hold now.' })
export class PublishAnswerInput extends AnswerWordsInput {
  @IdField('due', 'What you answer.')
  @IsUUID()
  answerDueId!: string;

  @ListField(() => CommitmentInput, 'What you promise, if anything.', { least: 0, most: 20 })
  commitments!: CommitmentInput[];

  @IdField('draft', 'The draft it was written in, which goes when it is published.', { nullable: true })
  @IsOptional()
  @IsUUID()
  draftId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version of the draft that you saw.' })
  @IsOptional()
  @IsInt()
  draftVersion?: number | null;
}

export const PublishAnswerOutcome = outcomeOf('PublishAnswerOutcome', 'What was owed, with your answer.', AnswerDue, [
  AlreadyAnswered,
  NothingToAnswer,
  NotOursNeedsWhose,
  TranslationMissing,
  DraftChangedMeanwhile,
]);

/**
 * A councillor answers in public (D1). The answer of the one who owes it stops the clock; other councillors of the
 * council may answer too, and may differ.
 */
@Injectable()
export class PublishAnswer {
  constructor(
    private readonly work: UnitOfWork,
    private readonly answerables: Answerables,
    private readonly drafts: Drafts,
  ) {}

  execute(viewer: Viewer, input: PublishAnswerInput): Promise<Problem | AnswerDueEntity> {
    return this.work.run(async (tx) => {
      const due = await tx.lock(AnswerDueEntity, { id: input.answerDueId });
      if (!due) return new NotAvailable();
      const signatory = await councillorInOffice(tx, due.organisationId, viewer.profile?.id);
      if (!signatory || !mayAnswerToo(viewer, due)) return new NotAllowed();
      const words = answerWords(input);
      if (isRefusal(words)) return words;
      const standing = await standingNumber(tx, due.id, signatory.profileId);
      const isOwing = mayAnswer(viewer, due);
      const refusal =
        refusalOfTurn(due, { isOwing, standing }) ??
        (await refusalOfTexts(tx, due, textsOf(words, input))) ??
        (await this.drafts.finish(tx, viewer, input.draftId, input.draftVersion));
      if (refusal) return refusal;
      const answer = await signAnswer(tx, due, signatory, { ...words, number: standing + 1, reason: null });
      await this.promise(tx, due, signatory, input);
      if (isOwing) await closeDuty(tx, due, this.answerables.of(due.subjectKind));
      due.version += 1;
      tx.record(answerDueEvent('answer.published', due, { by: signatory.profileId, isOwing }));
      const details = { answerDue: due.id, position: answer.position };
      tx.audit({ organisationId: due.organisationId, actor: viewer, act: 'answer.published', subject: { kind: 'answer', id: answer.id }, details });
      return tx.save(AnswerDueEntity, due);
    });
  }

  private promise(tx: Transaction, due: AnswerDueEntity, { profileId: ownerId }: CouncillorInOffice, { commitments }: PublishAnswerInput): Promise<void> {
    const topics = [`answer-due:${due.id}`, `${due.subjectKind}:${due.subjectId}`];
    const promisedIn = { kind: 'answer-due', id: due.id };
    return makeCommitments(tx, { promisedIn, topics, ownerId, organisationId: due.organisationId, commitments });
  }
}

/** Whoever owes it answers once, and again when it is reopened; another councillor once, whatever the clock says. */
function refusalOfTurn(due: AnswerDueEntity, { isOwing, standing }: { isOwing: boolean; standing: number }): Problem | null {
  if (isOwing || due.liftedAt) return refusalOfAnswer(due);
  return standing > 0 ? new AlreadyAnswered() : null;
}

function textsOf({ text, whose }: AnswerWords, { commitments }: PublishAnswerInput): Record<string, Texts> {
  const promised = commitments.map(({ what }, place): [string, Texts] => [`commitments.${place}.what`, toTexts(what)]);
  return { text, ...(whose ? { whose } : {}), ...Object.fromEntries(promised) };
}
