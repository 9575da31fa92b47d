import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { isRefusal, LocalTextField, NotAllowed, NotAvailable, outcomeOf, toTexts, UnitOfWork, type LocalTextInput, type Problem, type Viewer } from '../../platform/index.js';
import { mayPublishOutcome } from '../consultation.access.js';
import { ConsultationEntity } from '../consultation.entity.js';
import { outcomePublished } from '../consultation.events.js';
import { Consultation } from '../consultation.type.js';
import { keepOutcome, keepPromises, outcomeContent } from './keep-outcome.js';
import { OutcomeInput } from './outcome.input.js';
import { NoOutcomeYet, OutcomeIncomplete } from './outcome.problems.js';

@InputType({ description: 'Another version of an outcome; the one before stays readable.' })
export class ReviseOutcomeInput extends OutcomeInput {
  @LocalTextField('Why it changes.')
  whyChanged!: LocalTextInput;
}

export const ReviseOutcomeOutcome = outcomeOf('ReviseOutcomeOutcome', 'The consultation with its outcome, or why it was not changed.', Consultation, [
  NoOutcomeYet,
  OutcomeIncomplete,
]);

/** Publishes another version beside those before, with the reason (D4). */
@Injectable()
export class ReviseOutcome {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: ReviseOutcomeInput): Promise<Problem | ConsultationEntity> {
    return this.work.run(async (tx) => {
      const consultation = await tx.lock(ConsultationEntity, { id: input.consultationId });
      if (!consultation) return new NotAvailable();
      if (!viewer.profile || !mayPublishOutcome(viewer, consultation)) return new NotAllowed();
      if (!consultation.outcomePublishedAt) return new NoOutcomeYet();
      const whyChanged = toTexts(input.whyChanged);
      const content = await outcomeContent(tx, viewer, consultation, input, { whyChanged });
      if (isRefusal(content)) return content;
      const [last] = await tx.query<{ number: number }>('select max(number) as number from outcome_version where consultation_id = $1', [consultation.id]);
      const number = (last?.number ?? 0) + 1;
      const kept = await keepOutcome(tx, consultation, content, { number, whyChanged, publishedBy: viewer.profile.id });
      await keepPromises(tx, kept, content, input, viewer.profile.id);
      tx.record(outcomePublished(kept));
      tx.audit({ organisationId: kept.organisationId, actor: viewer, act: 'consultation.outcome-revised', subject: { kind: 'consultation', id: kept.id }, details: { number } });
      return kept;
    });
  }
}
