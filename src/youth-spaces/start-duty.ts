import { Injectable } from '@nestjs/common';
import { Field, GraphQLISODateTime, InputType } from '@nestjs/graphql';
import { IsDate, IsOptional, IsUUID } from 'class-validator';
import { IdField, newId, NotAllowed, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../platform/index.js';
import { spaceFor } from './space-now.js';
import { DutyShiftEntity } from './youth-space.entity.js';
import { DutyNotPossible } from './youth-space.problems.js';
import { isShift } from './youth-space.rules.js';
import { YouthSpace } from './youth-space.type.js';

@InputType({ description: 'When you are there for a youth space.' })
export class StartDutyInput {
  @IdField('space', 'A space you work in.')
  @IsUUID()
  spaceId!: string;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'From when; from now on when left out.' })
  @IsOptional()
  @IsDate()
  startsAt?: Date | null;

  @Field(() => GraphQLISODateTime, { description: 'Until when, within a day.' })
  @IsDate()
  endsAt!: Date;
}

export const StartDutyOutcome = outcomeOf('StartDutyOutcome', 'The space with its hours, or why they were not set.', YouthSpace, [DutyNotPossible]);

/** A worker staffs a space, now or at a time to come: shown to everybody in it (Y8). */
@Injectable()
export class StartDuty {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { spaceId, startsAt, endsAt }: StartDutyInput): Promise<Problem | DutyShiftEntity> {
    return this.work.run(async (tx) => {
      const now = await spaceFor(tx, viewer, spaceId);
      if (!now || !viewer.profile || now.state === 'closed') return new NotAvailable();
      if (!now.isWorker) return new NotAllowed();
      const shift = { id: newId(), spaceId, profileId: viewer.profile.id, startsAt: startsAt ?? tx.now, endsAt };
      if (!isShift(shift.startsAt, shift.endsAt, tx.now)) return new DutyNotPossible();
      tx.record({ kind: 'duty.set', topics: [`youth-space:${spaceId}`] });
      return tx.save(DutyShiftEntity, shift);
    });
  }
}
