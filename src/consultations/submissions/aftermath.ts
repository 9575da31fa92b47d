import { Injectable } from '@nestjs/common';
import type { Problem, Transaction, Viewer } from '../../platform/index.js';
import type { ConsultationEntity } from '../consultation.entity.js';
import { Confirmations } from './confirmations.js';
import type { Kept } from './keep-submission.js';
import { SubmissionFiles } from './submission-files.js';

/** What goes with a submission that has just been written, in the same transaction. */
@Injectable()
export class Aftermath {
  constructor(
    private readonly files: SubmissionFiles,
    private readonly confirmations: Confirmations,
  ) {}

  /** Its files become its own, its sender is told, and what was sent for an organisation goes on the record (W3). */
  async of(tx: Transaction, viewer: Viewer, consultation: ConsultationEntity, { submission, isNew }: Kept): Promise<Problem | null> {
    const refusal = await this.files.attach(tx, viewer, submission);
    if (refusal) return refusal;
    if (isNew) await this.confirmations.post(tx, viewer, consultation, submission);
    const { id, organisationId } = submission;
    const details = { consultationId: consultation.id };
    if (organisationId) tx.audit({ organisationId, actor: viewer, act: 'submission.sent', subject: { kind: 'submission', id }, details });
    return null;
  }
}
