import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import { SAME_VISIT, threadFor, YouthThread } from '../threads/index.js';

@InputType({ description: 'The thread that you are reading.' })
export class MarkThreadReadInput {
  @IdField('thread', 'A thread you can see.')
  @IsUUID()
  threadId!: string;
}

export const MarkThreadReadOutcome = outcomeOf('MarkThreadReadOutcome', 'The thread, or why not.', YouthThread);

/** Remembers when somebody was in a thread, for themselves alone: it is told to nobody and counted nowhere (Y5). */
@Injectable()
export class MarkThreadRead {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { threadId }: MarkThreadReadInput): Promise<Problem | { id: string }> {
    return this.work.run(async (tx) => {
      const now = await threadFor(tx, viewer, threadId);
      if (!now || !viewer.profile) return new NotAvailable();
      await tx.query(
        `insert into thread_reading (thread_id, profile_id, here_at) values ($1, $2, $3)
         on conflict (thread_id, profile_id) do update set here_at = excluded.here_at,
           before_at = case when thread_reading.here_at < $3::timestamptz - interval '${SAME_VISIT}' then thread_reading.here_at else thread_reading.before_at end`,
        [threadId, viewer.profile.id, tx.now],
      );
      return { id: threadId };
    });
  }
}
