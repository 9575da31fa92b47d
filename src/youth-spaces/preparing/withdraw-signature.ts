import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, isRefusal, NotAllowed, NotAvailable, outcomeOf, TextField, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import { recordSpace } from '../record-space.js';
import type { YouthSpaceEntity } from '../youth-space.entity.js';
import { YouthSpace } from '../youth-space.type.js';
import { spaceForStaff } from './for-staff.js';
import { AssessmentEntity } from './preparing.entities.js';

@InputType({ description: 'Which signature you withdraw, and why.' })
export class WithdrawSignatureInput {
  @IdField('assess', 'The assessment, in a space whose workers answer to you.')
  @IsUUID()
  assessmentId!: string;

  @TextField('Why, for the record.', { most: 1_000 })
  reason!: string;
}

export const WithdrawSignatureOutcome = outcomeOf('WithdrawSignatureOutcome', 'The space, which no signature holds for now, or why it was not withdrawn.', YouthSpace);

/** A supervisor withdraws the signature, whoever of them gave it: no earlier one holds either, and an open space is paused at once (W6). */
@Injectable()
export class WithdrawSignature {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { assessmentId, reason }: WithdrawSignatureInput): Promise<Problem | YouthSpaceEntity> {
    return this.work.run(async (tx) => {
      const assessment = await tx.find(AssessmentEntity, { id: assessmentId });
      const now = assessment ? await spaceForStaff(tx, viewer, assessment) : new NotAvailable();
      if (isRefusal(now)) return now;
      if (!now.isSupervisor) return new NotAllowed();
      const ended = await tx.query(
        `update best_interests_assessment set holds_until = $2, withdrawn_by = $3, withdrawn_at = $2
         where space_id = $1 and holds_until > $2 returning id`,
        [now.space.id, tx.now, viewer.profile?.id],
      );
      if (ended.length === 0) return now.space;
      return recordSpace(tx, now.space, { act: 'signature-withdrawn', actor: viewer, details: { assessment: assessmentId, reason } });
    });
  }
}
