import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean, IsUUID } from 'class-validator';
import { OrganisationEntity } from '../../identity/index.js';
import { dayOf, IdField, inForce, jurisdictionOf, NotAllowed, NotAvailable, outcomeOf, UnitOfWork, type AgeBand, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { addAsker, removeAsker } from './askers.js';
import { isAuthor, mayAskToo } from '../question.access.js';
import { QuestionEntity } from '../question.entity.js';
import { questionEvent } from '../question.events.js';
import { QuestionSettled } from '../question.problems.js';
import { takesAskers } from '../question.rules.js';
import { Question } from '../question.type.js';

@InputType({ description: 'Which question you ask as well, or no longer.' })
export class AskTooInput {
  @IdField('question', 'The question.')
  @IsUUID()
  questionId!: string;

  @Field(() => Boolean, { defaultValue: true, description: 'No: you take it back.' })
  @IsBoolean()
  asks: boolean = true;
}

export const AskTooOutcome = outcomeOf('AskTooOutcome', 'The question with you counted, or no longer.', Question, [QuestionSettled]);

/** Somebody wants to know it too: counted once each (V1), asking twice changes nothing (V2), and nobody learns who (V5). */
@Injectable()
export class AskToo {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { questionId, asks }: AskTooInput): Promise<Problem | QuestionEntity> {
    return this.work.run(async (tx) => {
      const question = await tx.lock(QuestionEntity, { id: questionId });
      if (!question?.publishedAt || question.hiddenAt) return new NotAvailable();
      if (isAuthor(viewer, question) || !mayAskToo(viewer, await votersOf(tx, question.organisationId))) return new NotAllowed();
      if (!takesAskers(question)) return new QuestionSettled();
      const hasChanged = await (asks ? addAsker : removeAsker)(tx, question, viewer.profile.id);
      if (!hasChanged) return question;
      question.version += 1;
      tx.record(questionEvent(asks ? 'asked-too' : 'no-longer-asked', question));
      return tx.save(QuestionEntity, question);
    });
  }
}

async function votersOf(tx: Transaction, organisationId: string): Promise<readonly AgeBand[]> {
  const council = await tx.find(OrganisationEntity, { id: organisationId });
  if (!council) return [];
  const { mayVote, calendar } = jurisdictionOf(council.jurisdiction);
  return inForce(mayVote, dayOf(tx.now, calendar));
}
