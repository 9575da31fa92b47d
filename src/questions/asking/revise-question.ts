import { Injectable } from '@nestjs/common';
import { InputType, Field, Int } from '@nestjs/graphql';
import { IsInt, IsUUID } from 'class-validator';
import { AuthorPaused, OpenCase, refusalWhilePaused } from '../../moderation/index.js';
import { IdField, NotAvailable, outcomeOf, UnitOfWork, VersionChanged, type Problem, type Viewer } from '../../platform/index.js';
import { isAuthor } from '../question.access.js';
import { QuestionEntity } from '../question.entity.js';
import { questionEvent } from '../question.events.js';
import { QuestionSettled } from '../question.problems.js';
import { causesToHold, detailsIn, reasonToHold, refusalOfChange } from '../question.rules.js';
import { QuestionWordsInput } from './question-words.input.js';
import { Question } from '../question.type.js';

@InputType({ description: 'Your question, put otherwise before it is published.' })
export class ReviseQuestionInput extends QuestionWordsInput {
  @IdField('question', 'Your question.')
  @IsUUID()
  questionId!: string;

  @Field(() => Int, { description: 'The version of it that you saw.' })
  @IsInt()
  version!: number;
}

export const ReviseQuestionOutcome = outcomeOf('ReviseQuestionOutcome', 'Your question as it waits now.', Question, [QuestionSettled, VersionChanged, AuthorPaused]);

/** Its author puts a question otherwise that waits or came back from the clerks; it waits anew. */
@Injectable()
export class ReviseQuestion {
  constructor(
    private readonly work: UnitOfWork,
    private readonly openCase: OpenCase,
  ) {}

  execute(viewer: Viewer, input: ReviseQuestionInput): Promise<Problem | QuestionEntity> {
    return this.work.run(async (tx) => {
      const question = await tx.lock(QuestionEntity, { id: input.questionId });
      if (!question || !isAuthor(viewer, question)) return new NotAvailable();
      if (question.version !== input.version) return new VersionChanged();
      const scope = { kind: 'organisation', id: question.organisationId };
      const refusal = refusalOfChange(question) ?? (await refusalWhilePaused(tx, scope, question.authorId));
      if (refusal) return refusal;
      const { title, body, language } = input;
      const heldFor = detailsIn({ title, body });
      Object.assign(question, { title, body, language, heldFor, state: 'waiting', wording: question.wording + 1, version: question.version + 1 });
      await tx.save(QuestionEntity, question);
      tx.record(questionEvent('changed', question));
      await this.openCase.holdForModeration(tx, { kind: 'question', id: question.id, reason: reasonToHold(heldFor), because: causesToHold(heldFor) });
      return question;
    });
  }
}
