import type { Transaction } from '../../platform/index.js';

/** Somebody who takes part in a call. */
export interface Supporter {
  readonly callId: string;
  readonly profileId: string;
}

export const keyOf = ({ callId, profileId }: Supporter): string => `${callId} ${profileId}`;

/**
 * What each of them supports within the call, and holds it so until the transaction ends. Read from the supports themselves
 * each time, so that joining ideas or removing false supports leaves nothing to mend. Locked after the ideas, always in
 * the same order.
 */
export async function supportsUsed(tx: Transaction, supporters: readonly Supporter[]): Promise<Map<string, Set<string>>> {
  const used = new Map(supporters.map((supporter) => [keyOf(supporter), new Set<string>()]));
  if (supporters.length === 0) return used;
  const columns = [supporters.map(({ callId }) => callId), supporters.map(({ profileId }) => profileId)];
  const among = '(call_id, profile_id) in (select * from unnest($1::uuid[], $2::uuid[]))';
  await tx.query(
    `insert into idea_call_supporter (call_id, profile_id) select distinct * from unnest($1::uuid[], $2::uuid[]) as given (call_id, profile_id)
     order by 1, 2 on conflict do nothing`,
    columns,
  );
  await tx.query(`select 1 from idea_call_supporter where ${among} order by call_id, profile_id for update`, columns);
  const rows = await tx.query<{ callId: string; profileId: string; ideaId: string }>(
    `select i.call_id as "callId", s.profile_id as "profileId", s.idea_id as "ideaId" from idea_support s join idea i on i.id = s.idea_id
     where (i.call_id, s.profile_id) in (select * from unnest($1::uuid[], $2::uuid[])) and i.state <> 'merged'`,
    columns,
  );
  for (const row of rows) used.get(keyOf(row))?.add(row.ideaId);
  return used;
}
