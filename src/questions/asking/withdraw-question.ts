import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { OpenCase } from '../../moderation/index.js';
import { IdField, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import { isAuthor } from '../question.access.js';
import { QuestionEntity } from '../question.entity.js';
import { questionEvent } from '../question.events.js';
import { QuestionSettled } from '../question.problems.js';
import { refusalOfChange } from '../question.rules.js';
import { Question } from '../question.type.js';

@InputType({ description: 'Which of your questions you take back.' })
export class WithdrawQuestionInput {
  @IdField('question', 'Your question.')
  @IsUUID()
  questionId!: string;
}

export const WithdrawQuestionOutcome = outcomeOf('WithdrawQuestionOutcome', 'Your question, taken back.', Question, [QuestionSettled]);

/** Its author takes a question back before it is published. */
@Injectable()
export class WithdrawQuestion {
  constructor(
    private readonly work: UnitOfWork,
    private readonly openCase: OpenCase,
  ) {}

  execute(viewer: Viewer, input: WithdrawQuestionInput): Promise<Problem | QuestionEntity> {
    return this.work.run(async (tx) => {
      const question = await tx.lock(QuestionEntity, { id: input.questionId });
      if (!question || !isAuthor(viewer, question)) return new NotAvailable();
      const refusal = refusalOfChange(question);
      if (refusal) return refusal;
      Object.assign(question, { state: 'withdrawn', version: question.version + 1 });
      await this.openCase.dropCases(tx, 'question', [question.id]);
      tx.record(questionEvent('withdrawn', question));
      return tx.save(QuestionEntity, question);
    });
  }
}
