import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, NotAllowed, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import { threadFor } from '../threads/index.js';
import { ThreadSummaryEntity } from './summary.entity.js';
import { ThreadSummary } from './summary.type.js';

@InputType({ description: 'Which summary has been asked for long enough.' })
export class SettleSummaryInput {
  @IdField('summary', 'A summary in a thread of a space you work in.')
  @IsUUID()
  summaryId!: string;
}

export const SettleSummaryOutcome = outcomeOf('SettleSummaryOutcome', 'The summary with what became of it, or why not.', ThreadSummary);

/** A worker ends the asking: what stands then is what the young people said of it. */
@Injectable()
export class SettleSummary {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { summaryId }: SettleSummaryInput): Promise<Problem | ThreadSummaryEntity> {
    return this.work.run(async (tx) => {
      const summary = await tx.lock(ThreadSummaryEntity, { id: summaryId });
      const now = summary && (await threadFor(tx, viewer, summary.threadId));
      if (!summary || !now) return new NotAvailable();
      if (!now.isWorker) return new NotAllowed();
      if (summary.settledAt) return summary;
      tx.record({ kind: 'youth-thread.summary-settled', topics: [`youth-thread:${summary.threadId}`] });
      const details = { about: summary.about, number: summary.number };
      tx.audit({ organisationId: now.space.organisationId, actor: viewer, act: 'youth-thread.summary-settled', subject: { kind: 'thread', id: summary.threadId }, details });
      return tx.save(ThreadSummaryEntity, { ...summary, settledAt: tx.now });
    });
  }
}
