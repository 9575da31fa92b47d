import type { Transaction } from '../../platform/index.js';
import { behindMs, REPORTS_LOOKED_AT, weightOf, type ReportOutcome } from '../rules/index.js';

/** How much later a case comes that reports alone brought, by what came of each reporter's latest. Visitors weigh as one person, fully. */
export async function weighReports(tx: Transaction, caseId: string): Promise<number> {
  const reporters = await tx.query<{ latest: ReportOutcome[] }>(
    `select array(
       select o.outcome from moderation_report o where o.reporter_id = r.reporter_id and o.outcome is not null
       order by o.reported_at desc, o.id desc limit ${REPORTS_LOOKED_AT}
     ) as latest
     from (select distinct reporter_id from moderation_report where case_id = $1 and outcome is null) r`,
    [caseId],
  );
  return behindMs(reporters.map(({ latest }) => weightOf(latest)));
}
