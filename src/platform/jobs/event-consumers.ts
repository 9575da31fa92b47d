import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/settings.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Transaction } from '../database/transaction.js';
import { OutboxTail, type OutboxEvent } from '../live/index.js';

/** What is made of events, in the transaction in which they count as consumed. */
export type Consume = (tx: Transaction, events: readonly OutboxEvent[]) => Promise<void>;

const AT_A_TIME = 200;
const LOOK_AGAIN_MS = 10_000;
const UNRIPE_MS = 200;
const FAILED_MS = 2_000;

/** How far a consumer came: whether there is more now, or will be when a transaction that is still under way has ended. */
type Progress = 'more' | 'unripe' | 'done';

/**
 * Hands every event to each consumer once, in order: how far it came is kept in the transaction of what it made, so that
 * whoever is killed in between goes on from there, and nothing is made twice or left out. Runs where jobs run; of several
 * processes one consumes and the others wait.
 */
@Injectable()
export class EventConsumers implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(EventConsumers.name);
  private readonly consumers = new Map<string, Consume>();
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  private wokenMeanwhile = false;
  private stopped = false;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly work: UnitOfWork,
    private readonly tail: OutboxTail,
  ) {}

  /** Said before the application has started. The name is kept in the database. */
  register(name: string, consume: Consume): void {
    this.consumers.set(name, consume);
  }

  onApplicationBootstrap(): void {
    if (!this.settings.JOBS) return;
    this.tail.listen(() => this.wake());
    this.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.running;
  }

  /** Consumes what there is, and says whether something must wait for a transaction that is still under way. */
  async consume(): Promise<'unripe' | 'done'> {
    let waits = false;
    for (const name of this.consumers.keys()) {
      let progress: Progress = 'more';
      while (progress === 'more' && !this.stopped) progress = await this.consumeSome(name);
      if (progress === 'unripe') waits = true;
    }
    return waits ? 'unripe' : 'done';
  }

  private wake(): void {
    this.wokenMeanwhile = this.running !== null;
    if (this.running || this.stopped) return;
    if (this.timer) clearTimeout(this.timer);
    this.running = this.consumeOrTell().then((againInMs) => {
      this.running = null;
      if (this.stopped) return;
      this.timer = setTimeout(() => this.wake(), this.wokenMeanwhile ? 0 : againInMs);
      this.timer.unref();
    });
  }

  private async consumeOrTell(): Promise<number> {
    try {
      return (await this.consume()) === 'unripe' ? UNRIPE_MS : LOOK_AGAIN_MS;
    } catch (error) {
      this.log.error(`Events can’t be consumed: ${(error as Error).message}`);
      return FAILED_MS;
    }
  }

  private consumeSome(name: string): Promise<Progress> {
    return this.work.run(async (tx) => {
      await tx.query(`insert into outbox_cursor (name, xid, id) values ($1, '0', 0) on conflict (name) do nothing`, [name]);
      const [cursor] = await tx.query<Cursor>('select xid::text, id from outbox_cursor where name = $1 for update skip locked', [name]);
      if (!cursor) return 'unripe';
      const events = await ripeAfter(tx, cursor);
      const last = events.at(-1);
      if (!last) return (await hasUnripe(tx, cursor)) ? 'unripe' : 'done';
      await this.consumers.get(name)?.(tx, events);
      await tx.query('update outbox_cursor set xid = $2::xid8, id = $3 where name = $1', [name, last.xid, last.id]);
      return 'more';
    });
  }
}

interface Cursor {
  xid: string;
  id: string;
}

/** By transaction and not by id alone: one that commits late has lower ids. Rows of a transaction older than any under way are all there. */
function ripeAfter(tx: Transaction, { xid, id }: Cursor): Promise<(OutboxEvent & Cursor)[]> {
  return tx.query(
    `select o.id, o.xid::text as xid, o.kind, o.topics, o.facts, o.at from outbox o
     where (o.xid, o.id) > ($1::xid8, $2::bigint) and o.xid < pg_snapshot_xmin(pg_current_snapshot())
     order by o.xid, o.id limit ${AT_A_TIME}`,
    [xid, id],
  );
}

async function hasUnripe(tx: Transaction, { xid, id }: Cursor): Promise<boolean> {
  return (await tx.query('select 1 from outbox where (xid, id) > ($1::xid8, $2::bigint) limit 1', [xid, id])).length > 0;
}
