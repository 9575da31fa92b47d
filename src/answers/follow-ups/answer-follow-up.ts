import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { councillorInOffice } from '../../identity/index.js';
import {
  IdField,
  isAtWork,
  LocalTextField,
  LocalTextInput,
  NotAllowed,
  NotAvailable,
  outcomeOf,
  toTexts,
  TranslationMissing,
  UnitOfWork,
  type Problem,
  type Viewer,
} from '../../platform/index.js';
import { AnswerDueEntity } from '../answer-due.entity.js';
import { answerDueEvent } from '../answer-due.events.js';
import { AnswerDue } from '../answer-due.type.js';
import { refusalOfTexts } from '../sign-answer.js';
import { FollowUpEntity } from './follow-up.entity.js';
import { FollowUpAnswered } from './follow-up.problems.js';

@InputType({ description: 'Your answer to the follow-up question.' })
export class AnswerFollowUpInput {
  @IdField('followup', 'The question that was asked back.')
  @IsUUID()
  followUpId!: string;

  @LocalTextField('Your answer, in Markdown.')
  text!: LocalTextInput;
}

export const AnswerFollowUpOutcome = outcomeOf('AnswerFollowUpOutcome', 'What was answered, with the follow-up.', AnswerDue, [FollowUpAnswered, TranslationMissing]);

/** The councillor who was asked back answers, once, signed with name and office as held now (D1). */
@Injectable()
export class AnswerFollowUp {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: AnswerFollowUpInput): Promise<Problem | { id: string }> {
    return this.work.run(async (tx) => {
      const followUp = await tx.lock(FollowUpEntity, { id: input.followUpId });
      if (followUp?.state !== 'published') return new NotAvailable();
      const due = await tx.manager.findOneByOrFail(AnswerDueEntity, { id: followUp.answerDueId });
      const signatory = await councillorInOffice(tx, due.organisationId, viewer.profile?.id);
      if (!signatory || !isAtWork(viewer) || signatory.profileId !== followUp.toProfileId) return new NotAllowed();
      if (followUp.repliedAt) return new FollowUpAnswered();
      const reply = toTexts(input.text);
      const refusal = await refusalOfTexts(tx, due, { text: reply });
      if (refusal) return refusal;
      const signed = { reply, replyName: signatory.name, replyOffice: signatory.office, repliedAt: tx.now };
      await tx.save(FollowUpEntity, { ...followUp, ...signed, version: followUp.version + 1 });
      tx.record(answerDueEvent('answer.follow-up-answered', due, { by: signatory.profileId }));
      const subject = { kind: 'follow-up', id: followUp.id };
      tx.audit({ organisationId: due.organisationId, actor: viewer, act: 'answer.follow-up-answered', subject });
      return { id: due.id };
    });
  }
}
