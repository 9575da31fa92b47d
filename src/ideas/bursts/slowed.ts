import type { Transaction } from '../../platform/index.js';
import { minuteOf, NEW_A_MINUTE, NEW_ACCOUNT_MS } from './burst.rules.js';

/** Somebody's wish to support an idea. */
export interface Newcomer {
  readonly ideaId: string;
  readonly profileId: string;
  readonly at: Date;
}

/** Which of them have to wait: of the new accounts that support a slowed idea those beyond its rate a minute (V8). The ideas are locked. */
export async function thoseToWait<Wish extends Newcomer>(tx: Transaction, wishes: readonly Wish[]): Promise<Set<Wish>> {
  const slowed = await slowedIdeas(tx, wishes);
  const newcomers = slowed.size > 0 ? await newAmong(tx, wishes) : new Set<string>();
  const waiting = new Set<Wish>();
  for (const wish of wishes) {
    const pace = slowed.get(wish.ideaId);
    if (pace && newcomers.has(keyOf(wish)) && !takes(pace, wish)) waiting.add(wish);
  }
  await keep(tx, [...slowed.values()]);
  return waiting;
}

interface Pace {
  ideaId: string;
  slowedUntil: Date;
  minute: Date | null;
  taken: number;
}

function takes(pace: Pace, { at }: Newcomer): boolean {
  if (at >= pace.slowedUntil) return true;
  const minute = minuteOf(at);
  if (minute.getTime() !== pace.minute?.getTime()) Object.assign(pace, { minute, taken: 0 });
  if (pace.taken >= NEW_A_MINUTE) return false;
  pace.taken += 1;
  return true;
}

async function slowedIdeas(tx: Transaction, wishes: readonly Newcomer[]): Promise<Map<string, Pace>> {
  const rows = await tx.query<Pace>(
    `select idea_id as "ideaId", slowed_until as "slowedUntil", minute, taken_in_minute as taken from idea_burst
     where idea_id = any($1) and slowed_until > $2`,
    [[...new Set(wishes.map(({ ideaId }) => ideaId))], tx.now],
  );
  return new Map(rows.map((row) => [row.ideaId, row]));
}

/** The wishes of new accounts that don't support the idea already: asking twice costs nothing (V2). */
async function newAmong(tx: Transaction, wishes: readonly Newcomer[]): Promise<Set<string>> {
  const rows = await tx.query<{ ideaId: string; profileId: string }>(
    `select w.idea_id as "ideaId", w.profile_id as "profileId" from unnest($1::uuid[], $2::uuid[]) as w (idea_id, profile_id)
     join profile p on p.id = w.profile_id and p.created_at > $3
     where not exists (select from idea_support s where s.idea_id = w.idea_id and s.profile_id = w.profile_id)`,
    [wishes.map(({ ideaId }) => ideaId), wishes.map(({ profileId }) => profileId), new Date(tx.now.getTime() - NEW_ACCOUNT_MS)],
  );
  return new Set(rows.map(keyOf));
}

const keyOf = ({ ideaId, profileId }: Pick<Newcomer, 'ideaId' | 'profileId'>): string => `${ideaId} ${profileId}`;

async function keep(tx: Transaction, paces: readonly Pace[]): Promise<void> {
  if (paces.length === 0) return;
  await tx.query(
    `update idea_burst set minute = given.minute, taken_in_minute = given.taken
     from unnest($1::uuid[], $2::timestamptz[], $3::int[]) as given (id, minute, taken) where idea_id = given.id`,
    [paces.map(({ ideaId }) => ideaId), paces.map(({ minute }) => minute), paces.map(({ taken }) => taken)],
  );
}
