import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock/clock.js';
import { Database } from '../../database/index.js';
import type { OutboxEvent } from '../outbox/outbox-tail.js';
import type { FeedPlace } from './feed-place.js';

/** What happened between a place and now. */
export interface Told {
  readonly events: readonly OutboxEvent[];
  readonly place: FeedPlace;
}

/** So many events of whatever kind are looked through for somebody who comes back. */
const MOST_LOOKED_THROUGH = 5_000;

interface Row extends OutboxEvent {
  [column: string]: unknown;
  xid: string;
  floor: string;
  looked_through: number;
}

/** The outbox as what feeds are read from. */
@Injectable()
export class FeedLog {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async now(): Promise<FeedPlace> {
    const row = await this.database.row<{ floor: string; told: string[] }>(
      `select s.floor, array(select id::text from outbox where xid >= s.floor::xid8 order by id) as told
       from (select pg_snapshot_xmin(pg_current_snapshot())::text as floor) s`,
    );
    return { floor: row?.floor ?? '0', told: row?.told ?? [], at: this.clock.now() };
  }

  /** What was told on one of the topics after that; null where it is too much to look through, or not of this database. */
  async since(topics: readonly string[], { floor, told }: FeedPlace): Promise<Told | null> {
    const rows = await this.database.rows<Row>(
      `with recent as materialized (select id, xid, kind, topics, facts, at from outbox where xid >= $1::xid8 order by xid, id limit ${MOST_LOOKED_THROUGH})
       select s.floor, (select count(*)::int from recent) as looked_through, r.id::text as id, r.xid::text as xid, r.kind, r.topics, r.facts, r.at
       from (select pg_snapshot_xmin(pg_current_snapshot())::text as floor) s left join recent r on r.topics && $2::text[]
       order by r.id`,
      [floor, topics],
    );
    const [first] = rows;
    if (!first || first.looked_through === MOST_LOOKED_THROUGH || BigInt(first.floor) < BigInt(floor)) return null;
    const events = rows.filter(({ id }) => id !== null);
    const place = { floor: first.floor, told: events.filter(({ xid }) => BigInt(xid) >= BigInt(first.floor)).map(({ id }) => id), at: this.clock.now() };
    return { events: events.filter(({ id }) => !told.includes(id)), place };
  }
}
