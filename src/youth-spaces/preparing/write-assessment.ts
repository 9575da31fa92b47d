import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, isRefusal, newId, outcomeOf, TextField, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import { recordSpace } from '../record-space.js';
import { YouthSpace } from '../youth-space.type.js';
import { spaceForStaff } from './for-staff.js';
import { AssessmentEntity } from './preparing.entities.js';

const LONGEST = 5_000;

@InputType({ description: 'Why a youth space is good for the young people in it, and what could go wrong.' })
export class WriteAssessmentInput {
  @IdField('space', 'A space you work in or supervise.')
  @IsUUID()
  spaceId!: string;

  @TextField('What young people gain by it.', { most: LONGEST })
  benefits!: string;

  @TextField('What could harm them.', { most: LONGEST })
  risks!: string;

  @TextField('What is done so that it does not.', { most: LONGEST })
  measures!: string;
}

export const WriteAssessmentOutcome = outcomeOf('WriteAssessmentOutcome', 'The space with its assessment, to be signed, or why it was not kept.', YouthSpace);

/** Writes a best-interests assessment. It takes nothing from one that is signed already: that holds until another is. */
@Injectable()
export class WriteAssessment {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { spaceId, benefits, risks, measures }: WriteAssessmentInput): Promise<Problem | AssessmentEntity> {
    return this.work.run(async (tx) => {
      const now = await spaceForStaff(tx, viewer, { spaceId });
      if (isRefusal(now)) return now;
      const written = { id: newId(), spaceId, benefits, risks, measures, writtenBy: viewer.profile?.id ?? '', writtenAt: tx.now };
      await recordSpace(tx, now.space, { act: 'changed', actor: viewer, details: { assessment: written.id } });
      return tx.save(AssessmentEntity, { ...written, signedBy: null, signedAt: null, holdsUntil: null, withdrawnBy: null, withdrawnAt: null });
    });
  }
}
