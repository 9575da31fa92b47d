import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsIn, IsUUID } from 'class-validator';
import { IdField, isRefusal, NotAvailable, NumberField, outcomeOf, TextField, UnitOfWork, VersionChanged, type Problem, type Viewer } from '../../../platform/index.js';
import { PaperDesk } from '../paper-desk.js';
import { PaperSubmissionEntity } from '../paper.entity.js';
import { PaperDoesNotCount, PaperTooLate } from '../paper.problems.js';
import { PAPER_REMEDIES, type PaperRemedy } from '../paper.states.js';
import { PaperRemedyEnum, PaperSubmission } from '../paper.type.js';

@InputType({ description: 'What counts, but was accepted in error.' })
export class DoubtPaperSubmissionInput {
  @IdField('paper', 'What was accepted.')
  @IsUUID()
  id!: string;

  @NumberField('The version you saw.', { least: 1, most: 2_000_000_000 })
  seenVersion!: number;

  @TextField('What is wrong with it.', { most: 1_000 })
  reason!: string;

  @Field(() => PaperRemedyEnum, { description: 'What is to be done about it.' })
  @IsIn(PAPER_REMEDIES)
  remedy!: PaperRemedy;
}

export const DoubtPaperSubmissionOutcome = outcomeOf('DoubtPaperSubmissionOutcome', 'What now waits for a second person.', PaperSubmission, [
  VersionChanged,
  PaperDoesNotCount,
  PaperTooLate,
]);

/** Says that something was accepted in error. It counts until somebody else agrees (G7). */
@Injectable()
export class DoubtPaperSubmission {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: PaperDesk,
  ) {}

  execute(viewer: Viewer, { id, seenVersion, reason, remedy }: DoubtPaperSubmissionInput): Promise<Problem | PaperSubmissionEntity> {
    return this.work.run(async (tx) => {
      const meant = await tx.find(PaperSubmissionEntity, { id });
      const consultation = meant ? await this.desk.consultation(tx, viewer, meant.consultationId) : new NotAvailable();
      if (isRefusal(consultation)) return consultation;
      const paper = await tx.lock(PaperSubmissionEntity, { id });
      if (!paper || !viewer.profile) return new NotAvailable();
      if (paper.version !== seenVersion) return new VersionChanged();
      if (paper.state !== 'accepted') return new PaperDoesNotCount();
      const tooLate = await this.desk.tooLate(tx, consultation);
      if (tooLate) return tooLate;
      const details = { consultationId: consultation.id, reason, remedy };
      tx.audit({ organisationId: consultation.organisationId, actor: viewer, act: 'submission.doubted', subject: { kind: 'paper-submission', id }, details });
      const doubt = { doubtedByProfileId: viewer.profile.id, doubtedAt: tx.now, doubtReason: reason, doubtRemedy: remedy };
      return tx.save(PaperSubmissionEntity, { ...paper, ...doubt, state: 'doubted', version: paper.version + 1 });
    });
  }
}
