import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { suspend } from '../identity/index.js';
import { IdField, isRefusal, NotAvailable, outcomeOf, TextField, UnitOfWork, type Problem, type Viewer } from '../platform/index.js';
import type { ConcernEntity } from './concern.entity.js';
import { ConcernClosed, NotAcknowledged } from './concern.problems.js';
import { refusalOfEntry } from './concern.rules.js';
import { Concern } from './concern.type.js';
import { lockConcern } from './lock-concern.js';
import { addEntry, keepConcern } from './record-on-concern.js';

@InputType({ description: 'The adult whom a concern is about can’t act any more.' })
export class SuspendAdultInput {
  @IdField('concern', 'The concern.')
  @IsUUID()
  concernId!: string;

  @TextField('Why, for the file. The adult doesn’t read it.', { most: 5_000 })
  reason!: string;
}

export const SuspendAdultOutcome = outcomeOf('SuspendAdultOutcome', 'The concern; the adult is suspended.', Concern, [NotAcknowledged, ConcernClosed]);

/**
 * The lead, never the software alone, suspends the adult whom a concern is about, in one recorded act. The open record
 * says of it what it says of every suspension, and so does what that adult sees (E3).
 */
@Injectable()
export class SuspendAdult {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { concernId, reason }: SuspendAdultInput): Promise<Problem | ConcernEntity> {
    return this.work.run(async (tx) => {
      const concern = await lockConcern(tx, viewer, concernId);
      if (isRefusal(concern)) return concern;
      const refusal = refusalOfEntry(concern);
      if (refusal) return refusal;
      const suspended = concern.aboutProfileId && (await suspend(tx, viewer, concern.aboutProfileId, null));
      if (!suspended) return new NotAvailable();
      await addEntry(tx, viewer, concern, { kind: 'suspension', words: reason });
      return keepConcern(tx, viewer, concern, 'adult-suspended');
    });
  }
}
