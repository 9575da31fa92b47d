import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, isRefusal, outcomeOf, TextField, UnitOfWork, type Problem, type Viewer } from '../platform/index.js';
import type { ConcernEntity } from './concern.entity.js';
import type { ConcernEntryKind } from './concern-entry.entity.js';
import { ConcernClosed, NotAcknowledged, NothingDecided } from './concern.problems.js';
import { refusalOfClosing } from './concern.rules.js';
import { Concern } from './concern.type.js';
import { lockConcern } from './lock-concern.js';
import { addEntry, keepConcern } from './record-on-concern.js';

@InputType({ description: 'Which file to close, and why nothing more is to be done.' })
export class CloseConcernInput {
  @IdField('concern', 'The concern.')
  @IsUUID()
  concernId!: string;

  @TextField('Why nothing more is to be done here.', { most: 5_000 })
  reason!: string;
}

export const CloseConcernOutcome = outcomeOf('CloseConcernOutcome', 'The concern, which is closed.', Concern, [NotAcknowledged, NothingDecided, ConcernClosed]);

/** Closes a file. It is kept, with its evidence. */
@Injectable()
export class CloseConcern {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { concernId, reason }: CloseConcernInput): Promise<Problem | ConcernEntity> {
    return this.work.run(async (tx) => {
      const concern = await lockConcern(tx, viewer, concernId);
      if (isRefusal(concern)) return concern;
      const entries = await tx.query<{ kind: ConcernEntryKind }>('select kind from concern_entry where concern_id = $1', [concernId]);
      const refusal = refusalOfClosing(concern, entries.map(({ kind }) => kind));
      if (refusal) return refusal;
      await addEntry(tx, viewer, concern, { kind: 'closing', words: reason });
      return keepConcern(tx, viewer, { ...concern, state: 'closed', closedAt: tx.now }, 'closed');
    });
  }
}
