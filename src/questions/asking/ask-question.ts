import { Injectable } from '@nestjs/common';
import { Field, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID } from 'class-validator';
import { DraftChangedMeanwhile, Drafts } from '../../drafts/index.js';
import { councillorInOffice, OrganisationEntity } from '../../identity/index.js';
import { AuthorPaused, OpenCase, refusalWhilePaused } from '../../moderation/index.js';
import { IdField, newId, NotAllowed, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { addAsker } from './askers.js';
import { isTooYoung, mayAsk } from '../question.access.js';
import { QuestionEntity } from '../question.entity.js';
import { questionEvent } from '../question.events.js';
import { NotACouncillorNow, QuestionsAreForAdults, TooManyWaiting } from '../question.problems.js';
import { causesToHold, detailsIn, MOST_WAITING, reasonToHold } from '../question.rules.js';
import { QuestionWordsInput } from './question-words.input.js';
import { Question } from '../question.type.js';

@InputType({ description: 'What you ask, and which councillor.' })
export class AskQuestionInput extends QuestionWordsInput {
  @IdField('org', 'The council.')
  @IsUUID()
  organisationId!: string;

  @IdField('prof', 'One of its councillors.')
  @IsUUID()
  councillorId!: string;

  @IdField('draft', 'The draft it was written in, which goes when it is asked.', { nullable: true })
  @IsOptional()
  @IsUUID()
  draftId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version of the draft that you saw.' })
  @IsOptional()
  @IsInt()
  draftVersion?: number | null;
}

export const AskQuestionOutcome = outcomeOf('AskQuestionOutcome', 'Your question, waiting to be published.', Question, [
  QuestionsAreForAdults,
  NotACouncillorNow,
  TooManyWaiting,
  DraftChangedMeanwhile,
  AuthorPaused,
]);

/** A citizen asks a councillor in public. The council's clerks read it before it is published. */
@Injectable()
export class AskQuestion {
  constructor(
    private readonly work: UnitOfWork,
    private readonly openCase: OpenCase,
    private readonly drafts: Drafts,
  ) {}

  execute(viewer: Viewer, input: AskQuestionInput): Promise<Problem | QuestionEntity> {
    return this.work.run(async (tx) => {
      if (isTooYoung(viewer)) return new QuestionsAreForAdults();
      if (!mayAsk(viewer)) return new NotAllowed();
      const council = await tx.find(OrganisationEntity, { id: input.organisationId });
      if (council?.kind !== 'council' || council.answerDays === null) return new NotAvailable();
      const paused = await refusalWhilePaused(tx, { kind: 'organisation', id: council.id }, viewer.profile.id);
      if (paused) return paused;
      const councillor = await councillorInOffice(tx, council.id, input.councillorId);
      if (!councillor) return new NotACouncillorNow();
      if ((await tx.manager.countBy(QuestionEntity, { authorId: viewer.profile.id, state: 'waiting' })) >= MOST_WAITING) return new TooManyWaiting();
      const refusal = await this.drafts.finish(tx, viewer, input.draftId, input.draftVersion);
      return refusal ?? this.keep(tx, viewer.profile.id, input, councillor.wardId);
    });
  }

  private async keep(tx: Transaction, authorId: string, input: AskQuestionInput, wardId: string | null): Promise<QuestionEntity> {
    const { organisationId, councillorId, title, body, language } = input;
    const heldFor = detailsIn({ title, body });
    const question = await tx.save(QuestionEntity, {
      ...{ id: newId(), organisationId, councillorId, wardId, authorId, title, body, language, heldFor },
      ...{ state: 'waiting', askerCount: 0, joinedInto: null, askedAt: tx.now, publishedAt: null, hiddenAt: null, wording: 1, version: 1 },
    });
    await addAsker(tx, question, authorId);
    await tx.save(QuestionEntity, question);
    tx.record(questionEvent('asked', question));
    await this.openCase.holdForModeration(tx, { kind: 'question', id: question.id, reason: reasonToHold(heldFor), because: causesToHold(heldFor) });
    return question;
  }
}
