import type { Transaction } from '../platform/index.js';
import { StatementEntity, type StatementState } from './statement.entity.js';
import { StatementRoundEntity } from './statement-round.entity.js';

export interface LockedStatement {
  readonly statement: StatementEntity;
  readonly round: StatementRoundEntity;
}

/** The round before its statement, as everybody who takes a stance: whoever holds one never waits for who holds the other. */
export async function lockStatement(tx: Transaction, id: string): Promise<LockedStatement | null> {
  const meant = await tx.find(StatementEntity, { id });
  const round = meant && (await tx.lock(StatementRoundEntity, { id: meant.roundId }));
  const statement = round && (await tx.lock(StatementEntity, { id }));
  return round && statement ? { round, statement } : null;
}

/** Puts a statement to people or takes it out; the totals of its round follow (V4). */
export async function decideOnStatement(tx: Transaction, { statement, round }: LockedStatement, state: Exclude<StatementState, 'waiting'>): Promise<void> {
  const change = Number(state === 'accepted') - Number(statement.state === 'accepted');
  Object.assign(statement, { state, version: statement.version + 1 });
  Object.assign(round, { statementCount: round.statementCount + change, version: round.version + 1 });
  await tx.save(StatementEntity, statement);
  await tx.save(StatementRoundEntity, round);
  if (change !== 0) await countParticipants(tx, statement, change);
}

/** Who answered this one has answered one accepted statement more, or one less; whoever comes from or to none changes the turnout. */
async function countParticipants(tx: Transaction, statement: StatementEntity, change: number): Promise<void> {
  await tx.query(
    `with person as (
       update round_participant p set answered = p.answered + $3
       from stance s where s.statement_id = $1 and p.round_id = $2 and p.profile_id = s.profile_id
       returning p.answered
     )
     update round_turnout set participants = participants + $3 * (select count(*) from person where answered = greatest($3, 0))
     where round_id = $2`,
    [statement.id, statement.roundId, change],
  );
}
