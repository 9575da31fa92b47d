import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { liftAnswerDue } from '../../answers/index.js';
import { OpenCase } from '../../moderation/index.js';
import { IdField, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { carryAskers } from './askers.js';
import { mayJoin } from '../question.access.js';
import { QuestionEntity } from '../question.entity.js';
import { questionEvent } from '../question.events.js';
import { CannotBeJoined } from '../question.problems.js';
import { refusalOfJoining } from '../question.rules.js';
import { Question } from '../question.type.js';

@InputType({ description: 'Which question is the same as which other.' })
export class JoinQuestionsInput {
  @IdField('question', 'The one that goes: yours, or one put to your council.')
  @IsUUID()
  questionId!: string;

  @IdField('question', 'The published one that it is joined to.')
  @IsUUID()
  intoId!: string;
}

export const JoinQuestionsOutcome = outcomeOf('JoinQuestionsOutcome', 'The question that stays, with everybody who asks it.', Question, [CannotBeJoined]);

const JOINED = { en: 'It is answered together with another question that asks the same.', cy: 'Fe’i atebir ynghyd â chwestiwn arall sy’n gofyn yr un peth.' };

/** Joins what asks the same: one answer to many. Those who ask are carried over, nobody counted twice; the old address leads on. */
@Injectable()
export class JoinQuestions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly openCase: OpenCase,
  ) {}

  execute(viewer: Viewer, { questionId, intoId }: JoinQuestionsInput): Promise<Problem | QuestionEntity> {
    return this.work.run(async (tx) => {
      const [question, into] = await lockBoth(tx, questionId, intoId);
      if (!question || !into || !mayJoin(viewer, question)) return new NotAvailable();
      const refusal = refusalOfJoining(question, into);
      if (refusal) return refusal;
      await carryAskers(tx, question, into);
      // What was joined to this one goes along.
      await tx.query('update question set joined_into = $2 where joined_into = $1', [question.id, into.id]);
      Object.assign(question, { state: 'joined', joinedInto: into.id, version: question.version + 1 });
      into.version += 1;
      await liftAnswerDue(tx, { subject: { kind: 'question', id: question.id }, because: 'joined', reason: JOINED, actor: viewer });
      await this.openCase.dropCases(tx, 'question', [question.id]);
      for (const changed of [question, into]) {
        tx.record(questionEvent('joined', changed));
        await tx.save(QuestionEntity, changed);
      }
      const { organisationId, id } = question;
      tx.audit({ organisationId, actor: viewer, act: 'question.joined', subject: { kind: 'question', id }, details: { into: into.id } });
      return into;
    });
  }
}

/** In the order of their ids: two who join crosswise don't wait for each other. */
async function lockBoth(tx: Transaction, ...ids: [string, string]): Promise<(QuestionEntity | null)[]> {
  const locked = new Map<string, QuestionEntity | null>();
  for (const id of [...ids].sort()) locked.set(id, await tx.lock(QuestionEntity, { id }));
  return ids.map((id) => locked.get(id) ?? null);
}
