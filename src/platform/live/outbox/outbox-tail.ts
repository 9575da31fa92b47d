import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database, UnitOfWork } from '../../database/index.js';
import { Bell } from './bell.js';

export interface OutboxEvent {
  id: string;
  kind: string;
  topics: string[];
  facts: Record<string, string | number | boolean | null>;
  at: Date;
}

type Listener = (event: OutboxEvent) => void;

/** Reads without being rung at least this often: a lost ring delays an event, it never loses it. */
const READ_AT_LEAST_EVERY_MS = 500;
/** Older than this, what isn't public must not be sent (S3). */
const STALE_AFTER_MS = 2_000;

/**
 * Follows the outbox, each node for itself. The bell only wakes it: what is told is what the table holds.
 *
 * A transaction that commits late has lower ids than rows already read, so nothing is read by "id greater than":
 * rows are read from the oldest transaction that was still under way last time, and those told already are skipped.
 */
@Injectable()
export class OutboxTail implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(OutboxTail.name);
  private readonly listeners = new Set<Listener>();
  private floor = '0';
  private told = new Set<string>();
  private lastReadAt = 0;
  private timer: NodeJS.Timeout | null = null;
  private reading: Promise<void> | null = null;
  private rungMeanwhile = false;
  private stopped = false;

  constructor(
    private readonly database: Database,
    private readonly bell: Bell,
    unitOfWork: UnitOfWork,
  ) {
    unitOfWork.onCommit(() => this.bell.ring());
    this.bell.onRing(() => this.wake());
  }

  async onApplicationBootstrap(): Promise<void> {
    const start = await this.database.row<{ floor: string }>(`select pg_snapshot_xmin(pg_current_snapshot())::text as floor`);
    this.floor = start?.floor ?? '0';
    this.lastReadAt = performance.now();
    await this.bell.start();
    this.schedule();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.reading;
    await this.bell.stop();
  }

  /** Calls `listener` with each event once; returns how to stop. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** False while this node may have missed something. */
  isFresh(): boolean {
    return performance.now() - this.lastReadAt < STALE_AFTER_MS;
  }

  /** Everything of transactions before this one has been told; the same count on every node. */
  version(): bigint {
    return BigInt(this.floor);
  }

  private wake(): void {
    if (this.reading) this.rungMeanwhile = true;
    else this.startReading();
  }

  private startReading(): void {
    if (this.stopped) return;
    if (this.timer) clearTimeout(this.timer);
    this.reading = this.read()
      .catch((error: unknown) => this.log.warn(`The outbox can't be read: ${(error as Error).message}`))
      .finally(() => {
        this.reading = null;
        if (this.rungMeanwhile) this.startReading();
        else this.schedule();
      });
  }

  private schedule(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => this.startReading(), READ_AT_LEAST_EVERY_MS);
    this.timer.unref();
  }

  private async read(): Promise<void> {
    this.rungMeanwhile = false;
    const rows = await this.database.rows<OutboxEvent & { xid: string; next_floor: string }>(
      `select o.id, o.kind, o.topics, o.facts, o.at, o.xid::text as xid, s.next_floor
       from (select pg_snapshot_xmin(pg_current_snapshot())::text as next_floor) s
       left join outbox o on o.xid >= $1::xid8
       order by o.id`,
      [this.floor],
    );
    this.tell(rows.filter((row) => row.id !== null && !this.told.has(row.id)));
    this.moveFloor(rows);
    this.lastReadAt = performance.now();
  }

  private tell(events: readonly OutboxEvent[]): void {
    for (const event of events) {
      for (const listener of this.listeners) listener(event);
    }
  }

  /** Remembers as told only what could be read again. */
  private moveFloor(rows: readonly { id: string | null; xid: string; next_floor: string }[]): void {
    const floor = rows[0]?.next_floor ?? this.floor;
    this.told = new Set(rows.filter((row) => row.id !== null && BigInt(row.xid) >= BigInt(floor)).map((row) => row.id as string));
    this.floor = floor;
  }
}
