import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsIn, IsString, IsUUID } from 'class-validator';
import {
  DayField,
  dayOf,
  IdField,
  isRefusal,
  LocalTextField,
  LocalTextInput,
  outcomeOf,
  toTexts,
  TranslationMissing,
  UnitOfWork,
  type Problem,
  type Viewer,
} from '../../platform/index.js';
import { AnswerDueEntity } from '../answer-due.entity.js';
import { answerDueEvent } from '../answer-due.events.js';
import { AnswerDue, DelayHowEnum } from '../answer-due.type.js';
import { AlreadyAnswered, NothingToAnswer } from '../answer.problems.js';
import { calendarOf, lockOwed } from '../owing.js';
import { refusalOfTexts } from '../sign-answer.js';
import { AlreadyDelayed, DelayDayUnfit, TooLateToDelay } from './clock.problems.js';
import { dueDayAfter, refusalOfDelay, type Delay } from './clock.rules.js';

@InputType({ description: 'Why an answer you owe comes later, and when. It can be put off once.' })
export class DelayAnswerInput {
  @IdField('due', 'The answer you owe.')
  @IsUUID()
  answerDueId!: string;

  @Field(() => DelayHowEnum, { description: 'Due on a later day, or paused.' })
  @IsIn(Object.values(DelayHowEnum))
  how!: Delay['how'];

  @DayField('The new day; for a pause, the day on which the clock goes on.')
  @IsString()
  until!: string;

  @LocalTextField('Why, in public.')
  reason!: LocalTextInput;
}

export const DelayAnswerOutcome = outcomeOf('DelayAnswerOutcome', 'What you owe, with its new day.', AnswerDue, [
  AlreadyAnswered,
  NothingToAnswer,
  AlreadyDelayed,
  TooLateToDelay,
  DelayDayUnfit,
  TranslationMissing,
]);

/** The councillor who owes an answer extends or pauses it: once, with a public reason and a new day. */
@Injectable()
export class DelayAnswer {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: DelayAnswerInput): Promise<Problem | AnswerDueEntity> {
    return this.work.run(async (tx) => {
      const owing = await lockOwed(tx, viewer, input.answerDueId);
      if (isRefusal(owing)) return owing;
      const { due } = owing;
      const calendar = await calendarOf(tx, due.organisationId);
      const today = dayOf(tx.now, calendar);
      const delayReason = toTexts(input.reason);
      const refusal = refusalOfDelay(due, input, today, calendar) ?? (await refusalOfTexts(tx, due, { reason: delayReason }));
      if (refusal) return refusal;
      const { how: delayedHow, until } = input;
      const moved = { delayedHow, delayReason, delayedAt: tx.now, delayedFrom: due.dueOn, resumesOn: delayedHow === 'paused' ? until : null };
      Object.assign(due, { ...moved, dueOn: dueDayAfter(due, input, today, calendar), version: due.version + 1 });
      tx.record(answerDueEvent(`answer-due.${delayedHow}`, due));
      const { id, organisationId, dueOn, delayedFrom } = due;
      const details = { from: delayedFrom, dueOn, reason: delayReason };
      tx.audit({ organisationId, actor: viewer, act: `answer-due.${delayedHow}`, subject: { kind: 'answer-due', id }, details });
      return tx.save(AnswerDueEntity, due);
    });
  }
}
