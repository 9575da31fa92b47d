import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { IdField, NotAllowed, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { UNFIT } from '../membership/index.js';
import { ThreadClosed, threadFor, unfitToSay, writingRefusal } from '../threads/index.js';
import { SpacePaused } from '../youth-space.problems.js';
import { YouthPollEntity, YouthPollOptionEntity } from './poll.entity.js';
import { PollClosed } from './poll.problems.js';
import { takesChoices } from './poll.rules.js';
import { YouthPoll } from './poll.type.js';

@InputType({ description: 'What you choose in a poll.' })
export class ChooseInYouthPollInput {
  @IdField('poll', 'The poll.')
  @IsUUID()
  pollId!: string;

  @IdField('option', 'What you choose; left out, your choice is taken back.', { nullable: true })
  @IsOptional()
  @IsUUID()
  optionId?: string | null;
}

export const ChooseInYouthPollOutcome = outcomeOf('ChooseInYouthPollOutcome', 'The poll with your choice, or why it was not taken.', YouthPoll, [
  SpacePaused,
  ThreadClosed,
  PollClosed,
  ...UNFIT,
]);

/** One choice a profile: the same again changes nothing, another replaces it, none takes it back, until it closes (V1, V2, V6). */
@Injectable()
export class Choose {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { pollId, optionId = null }: ChooseInYouthPollInput): Promise<Problem | { id: string }> {
    return this.work.run(async (tx) => {
      // Held: who closes it waits for what was received before (V6).
      const poll = await tx.share(YouthPollEntity, { id: pollId });
      const now = poll && (await threadFor(tx, viewer, poll.threadId));
      if (!poll || !now || !viewer.profile) return new NotAvailable();
      if (!now.isMember) return new NotAllowed();
      const refusal = writingRefusal(now.state, now.thread.state) ?? (optionId && unfitToSay(now, tx.now));
      if (refusal) return refusal;
      if (!takesChoices(poll.closesAt, tx.now)) return new PollClosed();
      if (optionId && !(await tx.find(YouthPollOptionEntity, { id: optionId, pollId }))) return new NotAvailable();
      const changed = await writeChoice(tx, pollId, viewer.profile.id, optionId);
      if (changed) tx.record({ kind: 'youth-poll.chosen', topics: [`youth-thread:${poll.threadId}`] });
      return { id: pollId };
    });
  }
}

async function writeChoice(tx: Transaction, pollId: string, profileId: string, optionId: string | null): Promise<boolean> {
  const rows = optionId
    ? await tx.query(
        `insert into youth_poll_choice (poll_id, profile_id, option_id, chosen_at) values ($1, $2, $3, $4)
         on conflict (poll_id, profile_id) do update set option_id = excluded.option_id, chosen_at = excluded.chosen_at
           where youth_poll_choice.option_id <> excluded.option_id
         returning poll_id`,
        [pollId, profileId, optionId, tx.now],
      )
    : await tx.query('delete from youth_poll_choice where poll_id = $1 and profile_id = $2 returning poll_id', [pollId, profileId]);
  return rows.length > 0;
}
