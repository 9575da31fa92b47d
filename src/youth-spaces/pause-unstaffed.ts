import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock, Database, Jobs, OutboxTail, UnitOfWork } from '../platform/index.js';
import { recordSpace } from './record-space.js';
import { spaceNow } from './space-now.js';
import { factsOf, nextEndOf } from './standing.js';
import { YouthSpaceEntity } from './youth-space.entity.js';
import { stateNow, type SpaceFacts } from './youth-space.rules.js';

/** What may take from a space something that it needs, or tell of a new time at which it ends. */
const MATTERS = new Set(['profile.suspended', 'appointment.ended', 'youth-space.opened', 'youth-space.changed', 'youth-space.assessed', 'youth-space.signature-withdrawn']);
/** However far off the next end is: what tells nobody is looked for again. */
const LOOKS_EVERY_MS = 60_000;

/**
 * Records that a space has fallen to paused because it lacks something (W6), and tells those who look at it. Every deed
 * and every read works out for itself whether it holds, so nothing gets through before this has run. Appointments,
 * checks and assessments that run out tell nobody: each node sleeps until the next of them does.
 */
@Injectable()
export class PauseUnstaffed implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(PauseUnstaffed.name);
  private running: Promise<void> = Promise.resolve();
  private stopListening: () => void = () => undefined;
  private alarm: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(
    private readonly work: UnitOfWork,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tail: OutboxTail,
    jobs: Jobs,
  ) {
    jobs.repeat('pause-unstaffed-spaces', '* * * * *', () => this.execute());
  }

  onApplicationBootstrap(): void {
    this.stopListening = this.tail.listen((event) => {
      if (MATTERS.has(event.kind)) this.look();
    });
    this.look();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.stopListening();
    if (this.alarm) clearTimeout(this.alarm);
    await this.running;
  }

  async execute(): Promise<void> {
    const open = await this.database.rows<{ id: string; facts: SpaceFacts }>(
      `select s.id, ${factsOf('$1')} as facts from youth_space s where s.state = 'open'`,
      [this.clock.now()],
    );
    for (const { id, facts } of open) if (stateNow('open', facts) === 'paused') await this.pause(id);
  }

  /** One after the other, and then again when the next thing ends. */
  private look(): void {
    this.running = this.running
      .then(() => this.execute())
      .then(() => this.setAlarm())
      .catch((error: unknown) => this.log.error(error));
  }

  private async setAlarm(): Promise<void> {
    const now = this.clock.now();
    const row = await this.database.row<{ ends_at: Date | null }>(
      `select min(${nextEndOf('$1')}) as ends_at from youth_space s where s.state = 'open'`,
      [now],
    );
    if (this.stopped) return;
    if (this.alarm) clearTimeout(this.alarm);
    const untilThen = row?.ends_at ? row.ends_at.getTime() - now.getTime() : LOOKS_EVERY_MS;
    this.alarm = setTimeout(() => this.look(), Math.min(untilThen, LOOKS_EVERY_MS)).unref();
  }

  private async pause(id: string): Promise<void> {
    await this.work.run(async (tx) => {
      const space = await tx.lock(YouthSpaceEntity, { id });
      const now = space && (await spaceNow(tx, id));
      if (now?.space.state !== 'open' || now.state !== 'paused') return;
      now.space.state = 'paused';
      await recordSpace(tx, now.space, { act: 'paused', actor: 'system' });
    });
  }
}
