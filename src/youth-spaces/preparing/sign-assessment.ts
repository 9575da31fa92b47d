import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { ProfileEntity } from '../../identity/index.js';
import { IdField, isRefusal, NotAllowed, NotAvailable, outcomeOf, UnitOfWork, VersionChanged, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { recordSpace } from '../record-space.js';
import type { YouthSpaceEntity } from '../youth-space.entity.js';
import { YouthSpace } from '../youth-space.type.js';
import { spaceForStaff } from './for-staff.js';
import { AssessmentEntity } from './preparing.entities.js';
import { SignedBySomebodyElse } from './preparing.problems.js';

@InputType({ description: 'Which assessment you sign.' })
export class SignAssessmentInput {
  @IdField('assess', 'The latest assessment of a space whose workers answer to you.')
  @IsUUID()
  assessmentId!: string;
}

export const SignAssessmentOutcome = outcomeOf('SignAssessmentOutcome', 'The space with its signed assessment, or why it was not signed.', YouthSpace, [
  SignedBySomebodyElse,
  VersionChanged,
]);

/** A signature holds for a year: then the space is looked at again. */
const HOLDS_YEARS = 1;

/** A supervisor signs what somebody else wrote: two profiles of one human being are one. */
@Injectable()
export class SignAssessment {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { assessmentId }: SignAssessmentInput): Promise<Problem | YouthSpaceEntity> {
    return this.work.run(async (tx) => {
      const assessment = await tx.find(AssessmentEntity, { id: assessmentId });
      const now = assessment ? await spaceForStaff(tx, viewer, assessment) : new NotAvailable();
      if (isRefusal(now) || !assessment) return isRefusal(now) ? now : new NotAvailable();
      if (!now.isSupervisor) return new NotAllowed();
      const author = await tx.find(ProfileEntity, { id: assessment.writtenBy });
      if (author?.accountId === viewer.accountId) return new SignedBySomebodyElse();
      if (assessment.signedAt || (await isSuperseded(tx, assessment))) return new VersionChanged();
      const holdsUntil = new Date(tx.now);
      holdsUntil.setUTCFullYear(holdsUntil.getUTCFullYear() + HOLDS_YEARS);
      await tx.save(AssessmentEntity, { ...assessment, signedBy: viewer.profile?.id ?? null, signedAt: tx.now, holdsUntil });
      return recordSpace(tx, now.space, { act: 'assessed', actor: viewer, details: { assessment: assessmentId } });
    });
  }
}

async function isSuperseded(tx: Transaction, { id, spaceId, writtenAt }: AssessmentEntity): Promise<boolean> {
  const later = await tx.query('select from best_interests_assessment where space_id = $1 and (written_at, id) > ($2, $3)', [spaceId, writtenAt, id]);
  return later.length > 0;
}
