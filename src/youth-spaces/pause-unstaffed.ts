import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock, Database, Jobs, OutboxTail, UnitOfWork } from '../platform/index.js';
import { recordSpace } from './record-space.js';
import { spaceNow } from './space-now.js';
import { adultsOf } from './standing.js';
import { YouthSpaceEntity } from './youth-space.entity.js';
import { FEWEST_ADULTS } from './youth-space.rules.js';

/** What may leave a space with too few adults. */
const MAY_UNSTAFF = new Set(['profile.suspended', 'appointment.ended']);

/**
 * Records that a space has fallen to paused (W6) and tells those who look at it. Every deed and every read works out
 * for itself whether it holds, so nothing gets through before this has run. Checks and appointments that run out tell
 * nobody: those are looked for every minute.
 */
@Injectable()
export class PauseUnstaffed implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(PauseUnstaffed.name);
  private running: Promise<void> = Promise.resolve();
  private stopListening: () => void = () => undefined;

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
      if (MAY_UNSTAFF.has(event.kind)) this.running = this.running.then(() => this.execute()).catch((error: unknown) => this.log.error(error));
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopListening();
    await this.running;
  }

  async execute(): Promise<void> {
    const unstaffed = await this.database.rows<{ id: string }>(
      `select s.id from youth_space s where s.state = 'open' and ${adultsOf('$1')} < ${FEWEST_ADULTS}`,
      [this.clock.now()],
    );
    for (const { id } of unstaffed) await this.pause(id);
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
