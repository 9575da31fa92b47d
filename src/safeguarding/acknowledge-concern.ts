import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, isRefusal, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../platform/index.js';
import type { ConcernEntity } from './concern.entity.js';
import { Concern } from './concern.type.js';
import { lockConcern } from './lock-concern.js';
import { keepConcern } from './record-on-concern.js';

@InputType({ description: 'Which concern you have in hand.' })
export class AcknowledgeConcernInput {
  @IdField('concern', 'The concern.')
  @IsUUID()
  concernId!: string;
}

export const AcknowledgeConcernOutcome = outcomeOf('AcknowledgeConcernOutcome', 'The concern, which is in hand.', Concern);

/** A lead or deputy says that they have it (E2). Saying it twice changes nothing. */
@Injectable()
export class AcknowledgeConcern {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { concernId }: AcknowledgeConcernInput): Promise<Problem | ConcernEntity> {
    return this.work.run(async (tx) => {
      const concern = await lockConcern(tx, viewer, concernId);
      if (isRefusal(concern) || concern.state !== 'raised') return concern;
      const taken = { ...concern, state: 'acknowledged' as const, acknowledgedBy: viewer.profile?.id ?? null, acknowledgedAt: tx.now };
      return keepConcern(tx, viewer, taken, 'acknowledged');
    });
  }
}
