import { Injectable } from '@nestjs/common';
import { isRefusal, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import type { ConsultationEntity } from '../consultation.entity.js';
import { draftChanged } from '../consultation.events.js';
import { Consultation } from '../consultation.type.js';
import { ConsultationDraftChanged, ConsultationDraftEntity, lockDraft, seenProblem, type ConsultationDraftInput } from '../making/index.js';
import { NotReadyToOpen } from './opening.problems.js';
import { PutToPublic } from './put-to-public.js';

export const OpenConsultationDraftOutcome = outcomeOf('OpenConsultationDraftOutcome', 'The consultation as it opened or will open, or all that is still missing.', Consultation, [
  NotReadyToOpen,
  ConsultationDraftChanged,
]);

/** Puts a draft to the public as it was seen; there is no draft of it any more. */
@Injectable()
export class OpenConsultationDraft {
  constructor(
    private readonly work: UnitOfWork,
    private readonly put: PutToPublic,
  ) {}

  execute(viewer: Viewer, { draftId, seenVersion }: ConsultationDraftInput): Promise<Problem | ConsultationEntity> {
    return this.work.run(async (tx) => {
      const draft = await lockDraft(tx, viewer, draftId);
      if (!draft) return new NotAvailable();
      const refusal = await seenProblem(tx, viewer, draft, seenVersion);
      if (refusal) return refusal;
      const opened = await this.put.execute(tx, viewer, draft);
      if (isRefusal(opened)) return opened;
      await tx.manager.delete(ConsultationDraftEntity, { id: draft.id });
      tx.record(draftChanged(draft));
      return opened;
    });
  }
}
