import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, isRefusal, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import { AnswerDueEntity } from '../answer-due.entity.js';
import { answerDueEvent } from '../answer-due.events.js';
import { refusalOfAnswer } from '../answer-due.rules.js';
import { AnswerDue } from '../answer-due.type.js';
import { AlreadyAnswered, NothingToAnswer } from '../answer.problems.js';
import { lockOwed } from '../owing.js';

@InputType({ description: 'Which answer you know that you owe.' })
export class AcknowledgeAnswerDueInput {
  @IdField('due', 'The answer you owe.')
  @IsUUID()
  answerDueId!: string;
}

export const AcknowledgeAnswerDueOutcome = outcomeOf('AcknowledgeAnswerDueOutcome', 'What you owe, seen.', AnswerDue, [AlreadyAnswered, NothingToAnswer]);

/** The councillor says in public that they have seen it. The clock runs on. */
@Injectable()
export class AcknowledgeAnswerDue {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: AcknowledgeAnswerDueInput): Promise<Problem | AnswerDueEntity> {
    return this.work.run(async (tx) => {
      const owing = await lockOwed(tx, viewer, input.answerDueId);
      if (isRefusal(owing)) return owing;
      const { due } = owing;
      const refusal = refusalOfAnswer(due);
      if (refusal ?? due.acknowledgedAt) return refusal ?? due;
      Object.assign(due, { acknowledgedAt: tx.now, version: due.version + 1 });
      tx.record(answerDueEvent('answer-due.acknowledged', due));
      return tx.save(AnswerDueEntity, due);
    });
  }
}
