import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { Organisation } from '../../identity/index.js';
import { IdField, NotAvailable, NumberField, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import { draftChanged } from '../consultation.events.js';
import { lockDraft, seenProblem } from './change-draft.js';
import { ConsultationDraftEntity } from './draft.entity.js';
import { ConsultationDraftChanged } from './draft.problems.js';

const MOST_VERSIONS = 2_000_000_000;

@InputType({ description: 'A draft to throw away, or to open.' })
export class ConsultationDraftInput {
  @IdField('con', 'The draft.')
  @IsUUID()
  draftId!: string;

  @NumberField('The version that you saw.', { least: 1, most: MOST_VERSIONS })
  seenVersion!: number;
}

export const DiscardConsultationDraftOutcome = outcomeOf('DiscardConsultationDraftOutcome', 'The organisation whose draft is gone, or why it is not.', Organisation, [
  ConsultationDraftChanged,
]);

@Injectable()
export class DiscardConsultationDraft {
  constructor(private readonly work: UnitOfWork) {}

  /** Answers with the organisation's id. */
  execute(viewer: Viewer, { draftId, seenVersion }: ConsultationDraftInput): Promise<Problem | string> {
    return this.work.run(async (tx) => {
      const draft = await lockDraft(tx, viewer, draftId);
      if (!draft) return new NotAvailable();
      const refusal = await seenProblem(tx, viewer, draft, seenVersion);
      if (refusal) return refusal;
      await tx.manager.delete(ConsultationDraftEntity, { id: draft.id });
      tx.record(draftChanged(draft));
      return draft.organisationId;
    });
  }
}
