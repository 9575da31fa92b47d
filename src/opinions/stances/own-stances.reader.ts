import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, perRequest, type GraphqlContext } from '../../platform/index.js';
import type { RoundProgress, StatementRound } from '../statement-round.type.js';
import type { StanceValue } from '../statement.type.js';

/** What the viewer thinks and has yet to think of. Nobody else's stance is ever read one by one (V5). */
@Injectable()
export class OwnStancesReader {
  constructor(private readonly database: Database) {}

  /** By statement id. */
  readonly stances = perRequest((context) => new DataLoader<string, StanceValue | null>((ids) => this.stancesOn(ids, context)));

  /** How far the viewer is in each round; null for who has no profile. */
  readonly progress = perRequest((context) => new DataLoader<StatementRound, RoundProgress | null>((rounds) => this.progressIn(rounds, context)));

  /** By round id: the id of the next statement without a stance of the viewer, in an order that is each viewer's own and stays. */
  readonly next = perRequest((context) => new DataLoader<string, string | null>((roundIds) => this.nextIn(roundIds, context)));

  private async stancesOn(ids: readonly string[], { viewer }: GraphqlContext): Promise<(StanceValue | null)[]> {
    if (!viewer.profile) return ids.map(() => null);
    const rows = await this.database.rows<{ statement_id: string; value: StanceValue }>(
      'select statement_id, value from stance where profile_id = $1 and statement_id = any($2)',
      [viewer.profile.id, ids],
    );
    const taken = new Map(rows.map((row) => [row.statement_id, row.value]));
    return ids.map((id) => taken.get(id) ?? null);
  }

  private async progressIn(rounds: readonly StatementRound[], { viewer }: GraphqlContext): Promise<(RoundProgress | null)[]> {
    if (!viewer.profile) return rounds.map(() => null);
    const rows = await this.database.rows<{ round_id: string; answered: number }>(
      'select round_id, answered from round_participant where profile_id = $1 and round_id = any($2)',
      [viewer.profile.id, rounds.map(({ uuid }) => uuid)],
    );
    const answered = new Map(rows.map((row) => [row.round_id, row.answered]));
    return rounds.map(({ uuid, statementCount }) => ({ answered: answered.get(uuid) ?? 0, of: statementCount }));
  }

  private async nextIn(roundIds: readonly string[], { viewer }: GraphqlContext): Promise<(string | null)[]> {
    if (!viewer.profile) return roundIds.map(() => null);
    const rows = await this.database.rows<{ round_id: string; id: string }>(
      `select s.round_id, s.id from unnest($2::uuid[]) asked (round_id)
       cross join lateral (
         select s.round_id, s.id from statement s
         where s.round_id = asked.round_id and s.state = 'accepted'
           and not exists (select from stance t where t.statement_id = s.id and t.profile_id = $1)
         order by md5(s.id::text || $1::text) limit 1) s`,
      [viewer.profile.id, roundIds],
    );
    const next = new Map(rows.map((row) => [row.round_id, row.id]));
    return roundIds.map((id) => next.get(id) ?? null);
  }
}
