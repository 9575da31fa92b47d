import { Injectable, Logger } from '@nestjs/common';
import { Redis } from 'ioredis';
import { Bell, BELL_CHANNEL, RING_AT_MOST_EVERY_MS } from './bell.js';

/** Publish and subscribe on Redis, for many nodes. Losing Redis slows the bell down to the regular reads, nothing more. */
@Injectable()
export class RedisBell extends Bell {
  private readonly log = new Logger(RedisBell.name);
  private readonly publisher: Redis;
  private readonly subscriber: Redis;
  private timer: NodeJS.Timeout | null = null;

  constructor(url: string) {
    super();
    this.publisher = this.connection(url);
    this.subscriber = this.connection(url);
  }

  async start(): Promise<void> {
    this.subscriber.on('message', () => this.rung());
    // Subscribing waits for Redis; starting doesn't.
    this.subscriber.subscribe(BELL_CHANNEL).catch((error: Error) => this.log.warn(`Can't listen: ${error.message}`));
    await Promise.resolve();
  }

  async stop(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.publisher.disconnect();
    this.subscriber.disconnect();
    await Promise.resolve();
  }

  ring(): void {
    this.rung();
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.publisher.publish(BELL_CHANNEL, '').catch((error: Error) => this.log.warn(`Could not ring: ${error.message}`));
    }, RING_AT_MOST_EVERY_MS);
  }

  private connection(url: string): Redis {
    const redis = new Redis(url, { maxRetriesPerRequest: 1, enableOfflineQueue: true });
    redis.on('error', (error: Error) => this.log.warn(`Redis: ${error.message}`));
    return redis;
  }
}
