import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, NotAllowed, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { NotYetTold, untold, type ToldSoFar } from '../summing-up/index.js';
import { threadFor, YouthThread, YouthThreadEntity } from '../threads/index.js';
import { EndWhatIsChosen } from './end-what-is-chosen.js';

@InputType({ description: 'Which thread to close.' })
export class CloseThreadInput {
  @IdField('thread', 'The thread, in a space you work in.')
  @IsUUID()
  threadId!: string;
}

export const CloseThreadOutcome = outcomeOf('CloseThreadOutcome', 'The closed thread, or what it doesn’t tell yet.', YouthThread, [NotYetTold]);

/** Closes a thread for good: not before it tells what was asked, said, decided and changed, and what the young people say of that (Y10). */
@Injectable()
export class CloseThread {
  constructor(
    private readonly work: UnitOfWork,
    private readonly choosing: EndWhatIsChosen,
  ) {}

  execute(viewer: Viewer, { threadId }: CloseThreadInput): Promise<Problem | { id: string }> {
    return this.work.run(async (tx) => {
      const thread = await tx.lock(YouthThreadEntity, { id: threadId });
      const now = thread && (await threadFor(tx, viewer, threadId));
      if (!thread || !now) return new NotAvailable();
      if (!now.isWorker) return new NotAllowed();
      if (thread.state === 'closed') return thread;
      const missing = untold(await toldSoFar(tx, threadId));
      if (missing.length > 0) return new NotYetTold(missing);
      await this.choosing.execute(tx, threadId);
      tx.record({ kind: 'youth-thread.closed', topics: [`youth-thread:${threadId}`, `youth-space:${thread.spaceId}`] });
      tx.audit({ organisationId: now.space.organisationId, actor: viewer, act: 'youth-thread.closed', subject: { kind: 'thread', id: threadId } });
      return tx.save(YouthThreadEntity, { ...thread, state: 'closed', version: thread.version + 1 });
    });
  }
}

async function toldSoFar(tx: Transaction, threadId: string): Promise<ToldSoFar> {
  const [told] = await tx.query<ToldSoFar>(
    `select
       exists (select from thread_summary where thread_id = $1 and about = 'discussion' and settled_at is not null) as "summedUp",
       exists (select from youth_thread_handed where thread_id = $1) as "handedOver",
       exists (select from youth_thread_handed h join answer_due d on d.subject_id = h.id and d.subject_kind = 'thread'
               where h.thread_id = $1 and (d.answered_at is not null or d.lifted_at is not null)) as decided,
       exists (select from thread_change where thread_id = $1) as changed,
       exists (select from thread_summary where thread_id = $1 and about = 'answer' and settled_at is not null) as "saidOfIt"`,
    [threadId],
  );
  return told ?? { summedUp: false, handedOver: true, decided: false, changed: false, saidOfIt: false };
}
