import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, isRefusal, outcomeOf, TextField, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import type { ConcernEntity } from '../concern.entity.js';
import { Concern } from '../concern.type.js';
import { lockConcern } from '../lock-concern.js';
import { addEntry, keepConcern } from '../record-on-concern.js';
import { HeldWhileOpen, NotHeld } from './hold.problems.js';
import { refusalOfEndingHold } from './hold.rules.js';

@InputType({ description: 'Which copy needs to be kept no longer, and why.' })
export class EndConcernHoldInput {
  @IdField('concern', 'The concern.')
  @IsUUID()
  concernId!: string;

  @TextField('Why the copy needs to be kept no longer.', { most: 5_000 })
  reason!: string;
}

export const EndConcernHoldOutcome = outcomeOf('EndConcernHoldOutcome', 'The concern, whose copy has gone.', Concern, [HeldWhileOpen, NotHeld]);

/** Ends the hold on what a concern was raised on: the copy goes, the file stays, and says that there was one. */
@Injectable()
export class EndHold {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { concernId, reason }: EndConcernHoldInput): Promise<Problem | ConcernEntity> {
    return this.work.run(async (tx) => {
      const concern = await lockConcern(tx, viewer, concernId);
      if (isRefusal(concern)) return concern;
      const refusal = refusalOfEndingHold(concern);
      if (refusal) return refusal;
      await addEntry(tx, viewer, concern, { kind: 'hold-ended', words: reason });
      const kept = await keepConcern(tx, viewer, { ...concern, holdEndedAt: tx.now }, 'hold-ended');
      await tx.query('select concern_copy_let_go($1)', [concernId]);
      return kept;
    });
  }
}
