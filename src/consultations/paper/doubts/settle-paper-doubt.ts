import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean, IsUUID } from 'class-validator';
import { ProfileEntity } from '../../../identity/index.js';
import { IdField, isRefusal, NotAvailable, NumberField, outcomeOf, UnitOfWork, VersionChanged, type Problem, type Transaction, type Viewer } from '../../../platform/index.js';
import type { ConsultationEntity } from '../../consultation.entity.js';
import { KeepSubmission } from '../../submissions/index.js';
import { PaperDesk } from '../paper-desk.js';
import { mayCheck } from '../paper.access.js';
import { NO_DOUBT, PaperSubmissionEntity } from '../paper.entity.js';
import { PaperNotDoubted, PaperTooLate, SamePersonCantSettle } from '../paper.problems.js';
import { PaperSubmission } from '../paper.type.js';

@InputType({ description: 'Whether something was accepted in error, as a colleague says.' })
export class SettlePaperDoubtInput {
  @IdField('paper', 'What is doubted.')
  @IsUUID()
  id!: string;

  @NumberField('The version you saw.', { least: 1, most: 2_000_000_000 })
  seenVersion!: number;

  @Field(() => Boolean, { description: 'You agree. Otherwise it stands and counts as it did.' })
  @IsBoolean()
  agree!: boolean;
}

export const SettlePaperDoubtOutcome = outcomeOf('SettlePaperDoubtOutcome', 'What became of it.', PaperSubmission, [
  VersionChanged,
  SamePersonCantSettle,
  PaperNotDoubted,
  PaperTooLate,
]);

/** A second person agrees that something counts in error, and it counts no more: to be put right, or for good (G7). Or it stands. */
@Injectable()
export class SettlePaperDoubt {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: PaperDesk,
    private readonly submissions: KeepSubmission,
  ) {}

  execute(viewer: Viewer, input: SettlePaperDoubtInput): Promise<Problem | PaperSubmissionEntity> {
    return this.work.run(async (tx) => {
      const meant = await tx.find(PaperSubmissionEntity, { id: input.id });
      const consultation = meant ? await this.desk.consultation(tx, viewer, meant.consultationId) : new NotAvailable();
      if (isRefusal(consultation)) return consultation;
      const paper = await tx.lock(PaperSubmissionEntity, { id: input.id });
      if (!paper) return new NotAvailable();
      if (paper.version !== input.seenVersion) return new VersionChanged();
      if (paper.state !== 'doubted') return new PaperNotDoubted();
      const refusal = (await secondPersonProblem(tx, viewer, paper)) ?? (await this.desk.tooLate(tx, consultation));
      return refusal ?? this.settle(tx, viewer, consultation, paper, input.agree);
    });
  }

  private async settle(tx: Transaction, viewer: Viewer, consultation: ConsultationEntity, paper: PaperSubmissionEntity, agree: boolean): Promise<PaperSubmissionEntity> {
    const { organisationId, id: consultationId } = consultation;
    const { doubtReason: reason, doubtRemedy: remedy, version } = paper;
    const act = agree ? 'submission.taken-out' : 'submission.upheld';
    tx.audit({ organisationId, actor: viewer, act, subject: { kind: 'paper-submission', id: paper.id }, details: { consultationId, reason, remedy } });
    if (!agree) return tx.save(PaperSubmissionEntity, { ...paper, ...NO_DOUBT, state: 'accepted', version: version + 1 });
    await this.submissions.takeOut(tx, consultation, paper.id);
    if (remedy === 'correct') return tx.save(PaperSubmissionEntity, { ...paper, ...NO_DOUBT, state: 'returned', returnReason: reason, version: version + 1 });
    return tx.save(PaperSubmissionEntity, { ...paper, state: 'removed', settledByProfileId: viewer.profile?.id ?? null, settledAt: tx.now, version: version + 1 });
  }
}

/** Not whoever doubts it, through whichever profile. */
async function secondPersonProblem(tx: Transaction, viewer: Viewer, { doubtedByProfileId }: PaperSubmissionEntity): Promise<Problem | null> {
  const byProfileId = doubtedByProfileId ?? '';
  const doubter = await tx.find(ProfileEntity, { id: byProfileId });
  return mayCheck(viewer, { byProfileId, byAccountId: doubter?.accountId ?? '' }) ? null : new SamePersonCantSettle();
}
