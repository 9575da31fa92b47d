import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { councillorsInOffice, type CouncillorInOffice } from '../../identity/index.js';
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
  type Problem,
  type Transaction,
  type Viewer,
} from '../../platform/index.js';
import { mayAnswer, mayName } from '../answer-due.access.js';
import { AnswerDueEntity } from '../answer-due.entity.js';
import { answerDueEvent } from '../answer-due.events.js';
import { refusalOfAnswer } from '../answer-due.rules.js';
import { AnswerDue } from '../answer-due.type.js';
import { AlreadyAnswered, NothingToAnswer } from '../answer.problems.js';
import { refusalOfTexts } from '../sign-answer.js';
import { NotInOffice, StillInOffice } from './clock.problems.js';
import { passOn } from './pass-on.js';

@InputType({ description: 'Who answers instead, and why.' })
export class HandOverAnswerInput {
  @IdField('due', 'The answer you owe, or that nobody in office owes.')
  @IsUUID()
  answerDueId!: string;

  @IdField('prof', 'Another councillor in office in the same council.')
  @IsUUID()
  toProfileId!: string;

  @LocalTextField('Why, in public.')
  reason!: LocalTextInput;
}

export const HandOverAnswerOutcome = outcomeOf('HandOverAnswerOutcome', 'What is owed, and by whom now.', AnswerDue, [
  AlreadyAnswered,
  NothingToAnswer,
  NotInOffice,
  StillInOffice,
  TranslationMissing,
]);

/** Hands an answer to another councillor with a public reason; a clerk does it when who owed it has left office. The day stays. */
@Injectable()
export class HandOverAnswer {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: HandOverAnswerInput): Promise<Problem | AnswerDueEntity> {
    return this.work.run(async (tx) => {
      const due = await tx.lock(AnswerDueEntity, { id: input.answerDueId });
      if (!due) return new NotAvailable();
      const councillors = await councillorsInOffice(tx, due.organisationId);
      const refusal = refusalOfViewer(viewer, due, councillors) ?? refusalOfAnswer(due);
      if (refusal) return refusal;
      const to = councillors.find(({ profileId }) => profileId === input.toProfileId && profileId !== due.owedBy);
      if (!to) return new NotInOffice();
      const reason = toTexts(input.reason);
      return (await refusalOfTexts(tx, due, { reason })) ?? this.give(tx, viewer, due, { to, reason });
    });
  }

  private async give(
    tx: Transaction,
    viewer: Viewer,
    due: AnswerDueEntity,
    { to, reason }: { to: CouncillorInOffice; reason: ReturnType<typeof toTexts> },
  ): Promise<AnswerDueEntity> {
    const from = due.owedBy;
    // Who gives it away is told through their own page too.
    tx.record({ kind: 'answer-due.given-away', topics: [`owed:${from}`], facts: { answerDue: due.id } });
    await passOn(tx, due, to, { how: mayAnswer(viewer, due) ? 'handed-over' : 'named', reason });
    tx.record(answerDueEvent('answer-due.handed-over', due, { from }));
    const details = { from, to: to.profileId, reason };
    tx.audit({ organisationId: due.organisationId, actor: viewer, act: 'answer-due.handed-over', subject: { kind: 'answer-due', id: due.id }, details });
    return due;
  }
}

/** Whoever owes it hands it over; a clerk only what nobody in office owes. */
function refusalOfViewer(viewer: Viewer, due: AnswerDueEntity, councillors: readonly CouncillorInOffice[]): Problem | null {
  const isInOffice = councillors.some(({ profileId }) => profileId === due.owedBy);
  if (mayAnswer(viewer, due) && isInOffice) return null;
  if (!mayName(viewer, due)) return new NotAllowed();
  return isInOffice ? new StillInOffice() : null;
}
