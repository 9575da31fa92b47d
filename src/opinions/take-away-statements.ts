import type { OpenCase } from '../moderation/index.js';
import type { Transaction } from '../platform/index.js';
import { decideOnStatement, lockStatement } from './decide-on-statement.js';
import { topicsOf } from './statement-rounds.js';
import { StatementEntity } from './statement.entity.js';

/** Somebody leaves a place and takes along what they suggested there: it is put to nobody any more, and its words are gone. */
export async function takeAwayStatements(tx: Transaction, openCase: OpenCase, { hostKind, hostIds, profileId }: { hostKind: string; hostIds: readonly string[]; profileId: string }): Promise<void> {
  const own = await tx.query<{ id: string }>(
    `select w.id from statement w join statement_round r on r.id = w.round_id
     where r.host_kind = $1 and r.host_id = any($2) and w.author_profile_id = $3 order by w.round_id, w.id`,
    [hostKind, hostIds, profileId],
  );
  for (const { id } of own) {
    const locked = await lockStatement(tx, id);
    if (!locked) continue;
    await decideOnStatement(tx, locked, 'rejected');
    await tx.save(StatementEntity, { ...locked.statement, text: '' });
    tx.record({ kind: 'statement.gone', topics: topicsOf(locked.round) });
  }
  await openCase.dropCases(tx, 'statement', own.map(({ id }) => id));
}
