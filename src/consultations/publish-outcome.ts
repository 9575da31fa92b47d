import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsIn, IsUUID } from 'class-validator';
import { OrganisationEntity } from '../identity/index.js';
import { IdField, LocalTextField, NotAllowed, NotAvailable, outcomeOf, toTexts, TranslationMissing, UnitOfWork, type LocalTextInput, type Problem, type Viewer } from '../platform/index.js';
import { mayPublishOutcome } from './consultation.access.js';
import { ConsultationEntity, PROMISES_KEPT, type PromiseKept } from './consultation.entity.js';
import { outcomePublished } from './consultation.events.js';
import { OpeningIncomplete, OutcomePublished, StillOpen } from './consultation.problems.js';
import { outcomeProblem, textsProblem } from './consultation.rules.js';
import { Consultation, PromiseKeptEnum } from './consultation.type.js';

@InputType({ description: 'What came of a consultation: we asked, you said, we did.' })
export class PublishOutcomeInput {
  @IdField('con', 'The consultation.')
  @IsUUID()
  consultationId!: string;

  @LocalTextField('What was asked.')
  weAsked!: LocalTextInput;

  @LocalTextField('What people said.')
  youSaid!: LocalTextInput;

  @LocalTextField('What was done or not, and why.')
  weDid!: LocalTextInput;

  @Field(() => PromiseKeptEnum, { description: 'Whether the promise made at the opening was kept.' })
  @IsIn(PROMISES_KEPT)
  levelKept!: PromiseKept;
}

export const PublishOutcomeOutcome = outcomeOf('PublishOutcomeOutcome', 'The consultation with its outcome, or why it was not published.', Consultation, [
  StillOpen,
  OutcomePublished,
  OpeningIncomplete,
  TranslationMissing,
]);

/** Says what people said, what was done, and whether the promise was kept (G5, G8). */
@Injectable()
export class PublishOutcome {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: PublishOutcomeInput): Promise<Problem | ConsultationEntity> {
    return this.work.run(async (tx) => {
      const consultation = await tx.lock(ConsultationEntity, { id: input.consultationId });
      const organisation = consultation && (await tx.find(OrganisationEntity, { id: consultation.organisationId }));
      if (!consultation || !organisation) return new NotAvailable();
      if (!mayPublishOutcome(viewer, consultation)) return new NotAllowed();
      const { levelKept } = input;
      const texts = { weAsked: toTexts(input.weAsked), youSaid: toTexts(input.youSaid), weDid: toTexts(input.weDid) };
      const refusal = outcomeProblem(consultation, tx.now) ?? textsProblem(texts, organisation);
      if (refusal) return refusal;
      Object.assign(consultation, { ...texts, levelKept, outcomePublishedAt: tx.now, version: consultation.version + 1 });
      tx.record(outcomePublished(consultation));
      const subject = { kind: 'consultation', id: consultation.id };
      tx.audit({ organisationId: organisation.id, actor: viewer, act: 'consultation.outcome-published', subject, details: { levelKept } });
      return tx.save(ConsultationEntity, consultation);
    });
  }
}
