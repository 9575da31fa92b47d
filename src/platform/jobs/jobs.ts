import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Logger as WorkerLogger, parseCronItems, run, type CronItem, type Runner } from 'graphile-worker';
import { SETTINGS, type Settings } from '../config/settings.js';

type Work = (payload: Record<string, unknown>) => Promise<void>;

const AT_ONCE = 4;

/**
 * Work that outlives a request. Rooms say what each task does before the application has started; a job only wakes a
 * deed, which asks the rules with the clock.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(Jobs.name);
  private readonly tasks = new Map<string, Work>();
  private readonly cron: CronItem[] = [];
  private runner: Runner | null = null;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  handle(task: string, work: Work): void {
    this.tasks.set(task, work);
  }

  /** `pattern` is a cron line in UTC. */
  repeat(task: string, pattern: string, work: Work): void {
    this.handle(task, work);
    this.cron.push({ task, match: pattern });
  }

  /** Does a task now, in this process; what tests use instead of waiting. */
  async perform(task: string, payload: Record<string, unknown> = {}): Promise<void> {
    const work = this.tasks.get(task);
    if (!work) throw new Error(`Nobody handles the task ${task}`);
    await work(payload);
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.settings.JOBS) return;
    this.runner = await run({
      connectionString: this.settings.DATABASE_OWNER_URL ?? this.settings.DATABASE_URL,
      concurrency: AT_ONCE,
      noHandleSignals: true,
      taskList: Object.fromEntries([...this.tasks].map(([name, work]) => [name, (payload) => work(payload as Record<string, unknown>)])),
      parsedCronItems: parseCronItems(this.cron),
      logger: new WorkerLogger(() => (level, message) => this.tell(level, message)),
    });
  }

  private tell(level: string, message: string): void {
    if (level === 'error') this.log.error(message);
    else if (level === 'warning') this.log.warn(message);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.runner?.stop();
  }
}
