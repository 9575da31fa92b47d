import { Inject, Injectable, Logger } from '@nestjs/common';
import pg from 'pg';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Bell, BELL_CHANNEL, RING_AT_MOST_EVERY_MS } from './bell.js';

const TRY_AGAIN_AFTER_MS = 500;

/** LISTEN and NOTIFY on one connection of its own, made again whenever it is lost. */
@Injectable()
export class PostgresBell extends Bell {
  private readonly log = new Logger(PostgresBell.name);
  private client: pg.Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {
    super();
  }

  /** Throws when the database can't be reached: a node that hears nothing doesn't start. */
  async start(): Promise<void> {
    try {
      await this.listen();
    } catch (error) {
      this.stopped = true;
      throw error;
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.client?.end();
  }

  ring(): void {
    this.rung();
    if (this.timer || this.stopped) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      // A ring that fails is made good by the regular read of every node.
      this.client?.query(`notify ${BELL_CHANNEL}`).catch((error: Error) => this.log.warn(`Could not ring: ${error.message}`));
    }, RING_AT_MOST_EVERY_MS);
  }

  private async listen(): Promise<void> {
    const client = new pg.Client({ connectionString: this.settings.DATABASE_URL, application_name: 'folkmoot bell', keepAlive: true });
    this.client = client;
    client.on('error', (error) => this.log.warn(`The listening connection was lost: ${error.message}`));
    // One that could not be made ends too, so this alone sees to the next: two that did would each make two more.
    client.once('end', () => this.listenAgain());
    client.on('notification', () => this.rung());
    await client.connect();
    await client.query(`listen ${BELL_CHANNEL}`);
    this.rung();
  }

  private listenAgain(): void {
    setTimeout(() => {
      if (!this.stopped) this.listen().catch(() => this.client?.end());
    }, TRY_AGAIN_AFTER_MS).unref();
  }
}
