import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { StanceValueEnum, type StanceValue } from '../../opinions/index.js';
import { IdField, NotAllowed, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { UNFIT } from '../membership/index.js';
import { ThreadClosed, threadFor, unfitToSay, writingRefusal } from '../threads/index.js';
import { SpacePaused } from '../youth-space.problems.js';
import { ThreadSummaryEntity } from './summary.entity.js';
import { SummarySettled } from './summary.problems.js';
import { ThreadSummary } from './summary.type.js';

@InputType({ description: 'Whether a summary says what you all said.' })
export class SayOfSummaryInput {
  @IdField('summary', 'The summary.')
  @IsUUID()
  summaryId!: string;

  @Field(() => StanceValueEnum, { nullable: true, description: 'Agree, disagree or pass; left out, yours is taken back. The last one stands.' })
  @IsOptional()
  @IsIn(Object.values(StanceValueEnum))
  stance?: StanceValue | null;
}

export const SayOfSummaryOutcome = outcomeOf('SayOfSummaryOutcome', 'The summary with what you said, or why it was not taken.', ThreadSummary, [
  SpacePaused,
  ThreadClosed,
  SummarySettled,
  ...UNFIT,
]);

/** One stance a profile and summary; the last one stands until the asking ends (V1, V2, V6). */
@Injectable()
export class SayOfSummary {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { summaryId, stance = null }: SayOfSummaryInput): Promise<Problem | { id: string }> {
    return this.work.run(async (tx) => {
      // Held: who settles it waits for what was received before.
      const summary = await tx.share(ThreadSummaryEntity, { id: summaryId });
      const now = summary && (await threadFor(tx, viewer, summary.threadId));
      if (!summary || !now || !viewer.profile) return new NotAvailable();
      if (!now.isMember) return new NotAllowed();
      const refusal = writingRefusal(now.state, now.thread.state) ?? (stance && unfitToSay(now, tx.now));
      if (refusal) return refusal;
      if (summary.settledAt && summary.settledAt <= tx.now) return new SummarySettled();
      const changed = await writeStance(tx, summaryId, viewer.profile.id, stance);
      if (changed) tx.record({ kind: 'youth-thread.summary-said', topics: [`youth-thread:${summary.threadId}`] });
      return { id: summaryId };
    });
  }
}

async function writeStance(tx: Transaction, summaryId: string, profileId: string, stance: StanceValue | null): Promise<boolean> {
  const rows = stance
    ? await tx.query(
        `insert into summary_stance (summary_id, profile_id, value, taken_at) values ($1, $2, $3, $4)
         on conflict (summary_id, profile_id) do update set value = excluded.value, taken_at = excluded.taken_at
           where summary_stance.value <> excluded.value
         returning summary_id`,
        [summaryId, profileId, stance, tx.now],
      )
    : await tx.query('delete from summary_stance where summary_id = $1 and profile_id = $2 returning summary_id', [summaryId, profileId]);
  return rows.length > 0;
}
