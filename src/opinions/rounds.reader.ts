import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Clock, Database, globalId, perRequest, type GraphqlContext } from '../platform/index.js';
import { isWithin } from './opinions.rules.js';
import { RoundHosts, type HostedBy, type Standing } from './round-hosts.js';
import type { StatementRound } from './statement-round.type.js';
import { shownTotals, type RoundFacts } from './suppression.rules.js';

interface RoundRow {
  id: string;
  version: number;
  host_kind: string;
  host_id: string;
  scope_kind: string;
  scope_id: string;
  is_youth: boolean;
  opens_at: Date;
  closes_at: Date | null;
  statement_count: number;
  participants: number;
  stances: number;
  smallest_count: number | null;
}

/** A round with what is known of it beyond what is shown; not for the outside. */
export interface ReadRound {
  readonly shown: StatementRound;
  readonly facts: RoundFacts;
  /** Where its statements are moderated. */
  readonly scope: { readonly kind: string; readonly id: string };
}

const ROUNDS = `
  select r.id, r.version, r.host_kind, r.host_id, r.scope_kind, r.scope_id, r.is_youth, r.opens_at, r.closes_at, r.statement_count, t.participants,
    coalesce(s.stances, 0)::int as stances, s.smallest_count
  from statement_round r
  join round_turnout t on t.round_id = r.id
  cross join lateral (
    select sum(agree + disagree + pass) as stances, min(least(agree, disagree, pass)) as smallest_count
    from statement where round_id = r.id and state = 'accepted') s`;

const hostKey = ({ hostKind, hostId }: HostedBy): string => `${hostKind}:${hostId}`;

/** Rounds as a viewer sees them. Whoever sees the host sees the round (S2). */
@Injectable()
export class RoundsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly hosts: RoundHosts,
  ) {}

  /** By id; null where the viewer doesn't see the host. */
  readonly rounds = perRequest((context) => new DataLoader<string, ReadRound | null>((ids) => this.byIds(ids, context)));

  /** The round that something hosts; for the rooms of hosts. */
  readonly roundsOf = perRequest(
    (context) =>
      new DataLoader<HostedBy, StatementRound | null, string>((hosted) => this.byHosts(hosted, context), { cacheKeyFn: hostKey }),
  );

  async byId(context: GraphqlContext, id: string): Promise<StatementRound | null> {
    return (await this.rounds(context).load(id))?.shown ?? null;
  }

  private async byIds(ids: readonly string[], context: GraphqlContext): Promise<(ReadRound | null)[]> {
    const read = await this.read(await this.database.rows<RoundRow>(`${ROUNDS} where r.id = any($1)`, [ids]), context);
    return ids.map((id) => read.get(id) ?? null);
  }

  private async byHosts(hosted: readonly HostedBy[], context: GraphqlContext): Promise<(StatementRound | null)[]> {
    const rows = await this.database.rows<RoundRow>(`${ROUNDS} where r.host_id = any($1)`, [hosted.map(({ hostId }) => hostId)]);
    const read = await this.read(rows, context);
    for (const [id, round] of read) this.rounds(context).prime(id, round);
    const idOf = new Map(rows.map((row) => [hostKey({ hostKind: row.host_kind, hostId: row.host_id }), row.id]));
    return hosted.map((host) => read.get(idOf.get(hostKey(host)) ?? '')?.shown ?? null);
  }

  private async read(rows: readonly RoundRow[], { viewer }: GraphqlContext): Promise<Map<string, ReadRound>> {
    const hosted = rows.map((row) => ({ hostKind: row.host_kind, hostId: row.host_id }));
    const standings = await this.hosts.standings((sql, values) => this.database.rows(sql, values), viewer, hosted);
    const now = this.clock.now();
    return new Map(rows.flatMap((row, place) => (standings[place] ? [[row.id, toRound(row, standings[place], now)]] : [])));
  }
}

function toRound(row: RoundRow, standing: Standing, now: Date): ReadRound {
  const isOpen = standing.isOpen && isWithin({ opensAt: row.opens_at, closesAt: row.closes_at }, now);
  const { stances, participants } = row;
  const facts = { isYouth: row.is_youth, isOpen, participants, stances, smallestCount: row.smallest_count };
  const totals = shownTotals(facts);
  const shown = {
    uuid: row.id,
    id: globalId('round', row.id),
    version: row.version,
    isOpen,
    closesAt: row.closes_at,
    totals: totals && { ...totals, statements: row.statement_count },
    statementCount: row.statement_count,
    standing,
  };
  return { shown, facts, scope: { kind: row.scope_kind, id: row.scope_id } };
}
