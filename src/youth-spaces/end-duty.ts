import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, NotAllowed, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../platform/index.js';
import { spaceFor } from './space-now.js';
import { YouthSpace } from './youth-space.type.js';

@InputType({ description: 'Where you go off duty.' })
export class EndDutyInput {
  @IdField('space', 'A space you work in.')
  @IsUUID()
  spaceId!: string;
}

export const EndDutyOutcome = outcomeOf('EndDutyOutcome', 'The space with its hours, or why you are still on duty.', YouthSpace);

/** A worker goes off duty; what they had planned for later stays. */
@Injectable()
export class EndDuty {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { spaceId }: EndDutyInput): Promise<Problem | string> {
    return this.work.run(async (tx) => {
      const now = await spaceFor(tx, viewer, spaceId);
      if (!now || !viewer.profile) return new NotAvailable();
      if (!now.isWorker) return new NotAllowed();
      await tx.query('update duty_shift set ends_at = $3 where space_id = $1 and profile_id = $2 and starts_at <= $3 and ends_at > $3', [
        spaceId,
        viewer.profile.id,
        tx.now,
      ]);
      tx.record({ kind: 'duty.ended', topics: [`youth-space:${spaceId}`] });
      return spaceId;
    });
  }
}
