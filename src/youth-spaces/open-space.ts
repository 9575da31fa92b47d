import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, NotAllowed, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../platform/index.js';
import { recordSpace } from './record-space.js';
import { spaceFor } from './space-now.js';
import { YouthSpaceEntity } from './youth-space.entity.js';
import { SpaceClosed, SpaceNotReady } from './youth-space.problems.js';
import { YouthSpace } from './youth-space.type.js';

@InputType({ description: 'Which youth space to open.' })
export class OpenYouthSpaceInput {
  @IdField('space', 'A space you work in or supervise.')
  @IsUUID()
  spaceId!: string;
}

export const OpenYouthSpaceOutcome = outcomeOf('OpenYouthSpaceOutcome', 'The open space, or what it lacks.', YouthSpace, [SpaceNotReady, SpaceClosed]);

/** Opens a prepared space, or one that was paused, once it has all that it takes (W6). */
@Injectable()
export class OpenSpace {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: OpenYouthSpaceInput): Promise<Problem | YouthSpaceEntity> {
    return this.work.run(async (tx) => {
      await tx.lock(YouthSpaceEntity, { id: input.spaceId });
      const now = await spaceFor(tx, viewer, input.spaceId);
      if (!now) return new NotAvailable();
      if (!now.isWorker && !now.isSupervisor) return new NotAllowed();
      if (now.space.state === 'closed') return new SpaceClosed();
      if (now.lacking.length > 0) return new SpaceNotReady(now.lacking);
      Object.assign(now.space, { state: 'open', openedAt: now.space.openedAt ?? tx.now });
      return recordSpace(tx, now.space, { act: 'opened', actor: viewer });
    });
  }
}
