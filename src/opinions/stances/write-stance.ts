import type { Transaction } from '../../platform/index.js';
import type { StanceValue } from '../statement.type.js';

export interface StancePlace {
  readonly statementId: string;
  readonly roundId: string;
  readonly profileId: string;
}

/**
 * Writes a stance and changes the counts by the difference, in one statement: they equal the rows at every moment (V4).
 * The statement's row must be locked, so that `before` is what stands. False when the stance stood already (V2).
 */
export async function writeStance(tx: Transaction, place: StancePlace, stance: StanceValue): Promise<boolean> {
  const [done] = await tx.query<{ written: boolean }>(
    `with before as (
       select value from stance where statement_id = $1 and profile_id = $2
     ), written as (
       insert into stance (statement_id, profile_id, value, taken_at) values ($1, $2, $3, $4)
       on conflict (statement_id, profile_id) do update set value = excluded.value, taken_at = excluded.taken_at
         where stance.value <> excluded.value
       returning value
     ), counted as (
       update statement set
         agree = agree + ($3 = 'agree')::int - (select count(*) from before where value = 'agree'),
         disagree = disagree + ($3 = 'disagree')::int - (select count(*) from before where value = 'disagree'),
         pass = pass + ($3 = 'pass')::int - (select count(*) from before where value = 'pass')
       where id = $1 and exists (select from written)
     ), person as (
       insert into round_participant (round_id, profile_id, answered)
       select $5, $2, 1 where not exists (select from before)
       on conflict (round_id, profile_id) do update set answered = round_participant.answered + 1
       returning answered
     ), turnout as (
       update round_turnout set participants = participants + 1
       where round_id = $5 and exists (select from person where answered = 1)
     )
     select exists (select from written) as written`,
    [place.statementId, place.profileId, stance, tx.now, place.roundId],
  );
  return done?.written ?? false;
}

/** Takes a stance away, with the counts, under the same lock. False when there was none. */
export async function removeStance(tx: Transaction, place: StancePlace): Promise<boolean> {
  const [done] = await tx.query<{ removed: boolean }>(
    `with removed as (
       delete from stance where statement_id = $1 and profile_id = $2 returning value
     ), counted as (
       update statement set
         agree = agree - (select count(*) from removed where value = 'agree'),
         disagree = disagree - (select count(*) from removed where value = 'disagree'),
         pass = pass - (select count(*) from removed where value = 'pass')
       where id = $1 and exists (select from removed)
     ), person as (
       update round_participant set answered = answered - 1
       where round_id = $3 and profile_id = $2 and exists (select from removed)
       returning answered
     ), turnout as (
       update round_turnout set participants = participants - 1
       where round_id = $3 and exists (select from person where answered = 0)
     )
     select exists (select from removed) as removed`,
    [place.statementId, place.profileId, place.roundId],
  );
  return done?.removed ?? false;
}
