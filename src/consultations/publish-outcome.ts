import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { isRefusal, NotAllowed, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../platform/index.js';
import { mayPublishOutcome } from './consultation.access.js';
import { ConsultationEntity } from './consultation.entity.js';
import { outcomePublished } from './consultation.events.js';
import { OutcomePublished, StillOpen } from './consultation.problems.js';
import { outcomeProblem } from './consultation.rules.js';
import { Consultation } from './consultation.type.js';
import { keepOutcome, keepPromises, outcomeContent, OutcomeIncomplete, OutcomeInput } from './outcome/index.js';

@InputType({ description: 'What came of a consultation: we asked, you said, we did.' })
export class PublishOutcomeInput extends OutcomeInput {}

export const PublishOutcomeOutcome = outcomeOf('PublishOutcomeOutcome', 'The consultation with its outcome, or why it was not published.', Consultation, [
  StillOpen,
  OutcomePublished,
  OutcomeIncomplete,
]);

/** Says what people said, what was done, and whether the promise was kept (G5, G8). */
@Injectable()
export class PublishOutcome {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: PublishOutcomeInput): Promise<Problem | ConsultationEntity> {
    return this.work.run(async (tx) => {
      const consultation = await tx.lock(ConsultationEntity, { id: input.consultationId });
      if (!consultation) return new NotAvailable();
      if (!viewer.profile || !mayPublishOutcome(viewer, consultation)) return new NotAllowed();
      const content = outcomeProblem(consultation, tx.now) ?? (await outcomeContent(tx, viewer, consultation, input));
      if (isRefusal(content)) return content;
      const kept = await keepOutcome(tx, consultation, content, { number: 1, whyChanged: null, publishedBy: viewer.profile.id });
      await keepPromises(tx, kept, content, input, viewer.profile.id);
      tx.record(outcomePublished(kept));
      const subject = { kind: 'consultation', id: kept.id };
      tx.audit({ organisationId: kept.organisationId, actor: viewer, act: 'consultation.outcome-published', subject, details: { levelKept: kept.levelKept } });
      return kept;
    });
  }
}
