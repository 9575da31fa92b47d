import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, NotAllowed, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { threadFor } from '../threads/index.js';
import { YouthPollEntity } from './poll.entity.js';
import { takesChoices } from './poll.rules.js';
import { YouthPoll } from './poll.type.js';

@InputType({ description: 'Which poll to close.' })
export class CloseYouthPollInput {
  @IdField('poll', 'A poll in a thread of a space you work in.')
  @IsUUID()
  pollId!: string;
}

export const CloseYouthPollOutcome = outcomeOf('CloseYouthPollOutcome', 'The poll, closed, or why not.', YouthPoll);

@Injectable()
export class ClosePoll {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { pollId }: CloseYouthPollInput): Promise<Problem | YouthPollEntity> {
    return this.work.run(async (tx) => {
      const poll = await tx.lock(YouthPollEntity, { id: pollId });
      const now = poll && (await threadFor(tx, viewer, poll.threadId));
      if (!poll || !now) return new NotAvailable();
      if (!now.isWorker) return new NotAllowed();
      if (!takesChoices(poll.closesAt, tx.now)) return poll;
      tx.record({ kind: 'youth-poll.closed', topics: [`youth-thread:${poll.threadId}`] });
      return tx.save(YouthPollEntity, { ...poll, closesAt: tx.now });
    });
  }
}

/** With its thread, whatever is still chosen in it ends. */
export async function closePollsOf(tx: Transaction, threadId: string): Promise<void> {
  await tx.query('update youth_poll set closes_at = $2 where thread_id = $1 and (closes_at is null or closes_at > $2)', [threadId, tx.now]);
}
