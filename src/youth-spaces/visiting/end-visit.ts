import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, isAtWork, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { spaceFor } from '../space-now.js';
import { YouthThreadEntity } from '../threads/index.js';
import { YouthSpaceEntity } from '../youth-space.entity.js';
import { ThreadVisitEntity } from './thread-visit.entity.js';
import { ThreadVisit } from './thread-visit.type.js';
import { visitEvent } from './visit.events.js';

@InputType({ description: 'Which invitation to end.' })
export class EndThreadVisitInput {
  @IdField('visit', 'An invitation to a thread of a space you work in, or one to you.')
  @IsUUID()
  visitId!: string;
}

export const EndThreadVisitOutcome = outcomeOf('EndThreadVisitOutcome', 'The invitation, ended, or why not.', ThreadVisit);

/** A worker takes an invitation back, or the councillor declines it: from that instant nothing of the thread is theirs to read. */
@Injectable()
export class EndVisit {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { visitId }: EndThreadVisitInput): Promise<Problem | ThreadVisitEntity> {
    return this.work.run(async (tx) => {
      const visit = await tx.lock(ThreadVisitEntity, { id: visitId });
      const thread = visit && (await tx.find(YouthThreadEntity, { id: visit.threadId }));
      if (!visit || !thread || !(await mayEnd(tx, viewer, visit, thread))) return new NotAvailable();
      if (visit.withdrawnAt || visit.endsAt <= tx.now) return visit;
      const ended = await tx.save(ThreadVisitEntity, { ...visit, withdrawnAt: tx.now });
      const space = await tx.find(YouthSpaceEntity, { id: thread.spaceId });
      tx.record(visitEvent('ended', visit));
      const subject = { kind: 'thread', id: thread.id };
      if (space) tx.audit({ organisationId: space.organisationId, actor: viewer, act: 'youth-thread.invitation-ended', subject, details: { councillor: visit.profileId } });
      return ended;
    });
  }
}

async function mayEnd(tx: Transaction, viewer: Viewer, visit: ThreadVisitEntity, thread: YouthThreadEntity): Promise<boolean> {
  if (isAtWork(viewer) && viewer.profile?.id === visit.profileId) return true;
  return (await spaceFor(tx, viewer, thread.spaceId))?.isWorker ?? false;
}
