import type { Transaction } from '../platform/index.js';
import type { HostedBy } from './round-hosts.js';

/** Where a statement stands that was put to people; null for every other. */
export async function hostOfStatement(tx: Transaction, statementId: string): Promise<HostedBy | null> {
  const [found] = await tx.query<{ hostKind: string; hostId: string }>(
    `select r.host_kind as "hostKind", r.host_id as "hostId" from statement s join statement_round r on r.id = s.round_id where s.id = $1 and s.state = 'accepted'`,
    [statementId],
  );
  return found ?? null;
}

/** How many people agree with at least one of some statements, each counted once; of those that were taken out meanwhile, none. */
export async function countAgreeing(tx: Transaction, statementIds: readonly string[]): Promise<number> {
  const [counted] = await tx.query<{ people: number }>(
    `select count(distinct t.profile_id)::int as people from stance t join statement s on s.id = t.statement_id
     where t.statement_id = any($1) and t.value = 'agree' and s.state = 'accepted'`,
    [statementIds],
  );
  return counted?.people ?? 0;
}
