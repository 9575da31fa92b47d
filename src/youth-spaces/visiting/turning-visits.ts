import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock, Database, OutboxTail, UnitOfWork } from '../../platform/index.js';
import { visitEvent } from './visit.events.js';

const LOOK_EVERY_MS = 500;
/** The moment that comes next is asked for anew at least this often, whatever was heard. */
const ASK_EVERY_MS = 60_000;
const MAY_CHANGE = /^(thread-visit|appointment|profile)\./;

/** When an invitation begins or ends, by its own time or with the office it rests on. */
const MOMENTS = `
  select i.id, i.thread_id, moment.at
  from thread_visit i join profile p on p.id = i.profile_id
  cross join lateral (
    select i.starts_at as at union all select i.ends_at union all select p.verified_until
    union all select a.ends_at from appointment a where a.profile_id = p.id and a.role = 'councillor'
    union all select a.checks_valid_until from appointment a where a.profile_id = p.id and a.role = 'councillor'
  ) moment
  where i.withdrawn_at is null and i.ends_at >= $1 and moment.at`;

/**
 * Nobody does anything when an invitation runs out, so nobody would tell those who are connected: this does, well within
 * two seconds (S3). Every read asks the clock for itself; this only makes open pages look again. It holds the next
 * moment in memory, so that looking costs nothing while none has come.
 */
@Injectable()
export class TurningVisits implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(TurningVisits.name);
  private timer: NodeJS.Timeout | null = null;
  private stopListening: () => void = () => undefined;
  private running: Promise<void> = Promise.resolve();
  private busy = false;
  private lookedAt = new Date(0);
  private nextAt: Date | null = null;
  private askedAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly database: Database,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly tail: OutboxTail,
  ) {}

  onApplicationBootstrap(): void {
    this.lookedAt = this.clock.now();
    this.stopListening = this.tail.listen(({ kind }) => {
      if (MAY_CHANGE.test(kind)) this.askedAt = Number.NEGATIVE_INFINITY;
    });
    this.timer = setInterval(() => this.look(), LOOK_EVERY_MS);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.stopListening();
    await this.running;
  }

  private look(): void {
    if (this.busy) return;
    this.busy = true;
    this.running = this.turn()
      .catch((error: unknown) => this.log.error(error))
      .finally(() => (this.busy = false));
  }

  private async turn(): Promise<void> {
    const now = this.clock.now();
    if (this.nextAt && this.nextAt <= now) await this.tell(now);
    if (performance.now() - this.askedAt < ASK_EVERY_MS) return;
    this.askedAt = performance.now();
    const next = await this.database.row<{ at: Date | null }>(`select min(at) as at from (${MOMENTS} > $1) coming`, [this.lookedAt]);
    this.nextAt = next?.at ?? null;
  }

  private async tell(now: Date): Promise<void> {
    const turned = await this.database.rows<{ id: string; thread_id: string }>(`select distinct id, thread_id from (${MOMENTS} > $1 and moment.at <= $2) past`, [this.lookedAt, now]);
    await this.work.run((tx) => Promise.resolve(turned.forEach(({ id, thread_id: threadId }) => tx.record(visitEvent('turned', { id, threadId })))));
    this.lookedAt = now;
    this.askedAt = Number.NEGATIVE_INFINITY;
  }
}
