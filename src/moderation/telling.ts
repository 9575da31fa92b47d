import type { Transaction } from '../platform/index.js';
import type { CaseEntity } from './case.entity.js';
import type { ReportOutcome } from './rules/index.js';

/** Keeps what came of the reports of a case that nothing has come of yet, and has those told who reported. */
export async function tellReporters(tx: Transaction, caseId: string, { outcome, decisionId }: { outcome: ReportOutcome; decisionId: string | null }): Promise<void> {
  const settled = await tx.query<{ id: string; reporter_id: string | null }>(
    `update moderation_report set outcome = $2, settled_at = $3, settled_by = $4 where case_id = $1 and outcome is null returning id, reporter_id`,
    [caseId, outcome, tx.now, decisionId],
  );
  for (const report of settled) tellReporter(tx, report, outcome);
}

/** A decision that others had reported for was overturned. */
export async function tellOverturned(tx: Transaction, decisionId: string): Promise<void> {
  const changed = await tx.query<{ id: string; reporter_id: string | null }>(
    `update moderation_report set outcome = 'overturned', settled_at = $2 where settled_by = $1 and outcome = 'acted' returning id, reporter_id`,
    [decisionId, tx.now],
  );
  for (const report of changed) tellReporter(tx, report, 'overturned');
}

function tellReporter(tx: Transaction, { id, reporter_id }: { id: string; reporter_id: string | null }, state: ReportOutcome): void {
  tx.record({ kind: 'report.settled', topics: [`report:${id}`], facts: { state, ...(reporter_id ? { owner: reporter_id } : {}) } });
}


/** Has the author told that something was decided on what they wrote: never what it was, which their own page shows. */
export function tellAuthor(tx: Transaction, { id, authorId }: CaseEntity, state: string): void {
  if (authorId) tx.record({ kind: 'contribution.decided', topics: [`contribution:${id}`, `my-contributions:${authorId}`], facts: { state, owner: authorId } });
}
