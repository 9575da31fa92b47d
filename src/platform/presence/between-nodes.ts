import { Logger } from '@nestjs/common';
import { createAdapter as throughPostgres } from '@socket.io/postgres-adapter';
import { createAdapter as throughRedis } from '@socket.io/redis-streams-adapter';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { ServerOptions } from 'socket.io';
import type { Settings } from '../config/settings.js';

/** How the nodes hear of each other. Without it each would still serve its own people. */
export interface BetweenNodes {
  readonly adapter: NonNullable<ServerOptions['adapter']>;
  close(): Promise<void>;
}

const CHANNEL = 'folkmoot_presence';
const log = new Logger('Presence');
const warn = (error: Error): void => log.warn(`Other nodes can't be reached: ${error.message}`);

export function betweenNodes(settings: Settings): BetweenNodes {
  return settings.REDIS_URL ? byRedis(settings.REDIS_URL) : byPostgres(settings.DATABASE_URL);
}

/** NOTIFY takes 7,999 bytes at most; what is longer passes through a table. */
const LONGEST_NOTICE = 7_900;

function byPostgres(connectionString: string): BetweenNodes {
  const pool = new AdapterPool({ connectionString, max: 2, application_name: 'folkmoot presence', keepAlive: true });
  const options = { channelPrefix: CHANNEL, tableName: 'presence_passing', payloadThreshold: LONGEST_NOTICE, errorHandler: warn };
  return { adapter: throughPostgres(pool, options), close: () => pool.close() };
}

type Callback = (error: Error | undefined, client: pg.PoolClient | undefined, done: (release?: boolean) => void) => void;

/**
 * The adapter keeps one connection to listen on. It doesn't give back one that was lost, which would use up the pool,
 * nor one that is still being made when it closes, which the pool would wait for: both are given back here. And an
 * error that nobody listens to would end the process.
 */
class AdapterPool extends pg.Pool {
  private listening: pg.PoolClient | null = null;

  constructor(config: pg.PoolConfig) {
    super(config);
    this.on('error', warn);
    this.on('connect', (client) => client.on('error', warn));
    this.on('release', (_error, client) => {
      if (client === this.listening) this.listening = null;
    });
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Callback): void;
  override connect(callback?: Callback): Promise<pg.PoolClient> | void {
    return callback ? super.connect(callback) : this.connectToListen();
  }

  async close(): Promise<void> {
    this.listening?.release(true);
    await this.end();
  }

  private async connectToListen(): Promise<pg.PoolClient> {
    const client = this.ending ? null : await super.connect();
    // What never comes isn't asked for again.
    if (!client || this.ending) return this.never(client);
    this.listening = client;
    client.once('end', () => this.listening === client && client.release(true));
    return client;
  }

  private never(client: pg.PoolClient | null): Promise<never> {
    client?.release(true);
    return new Promise(() => undefined);
  }
}

function byRedis(url: string): BetweenNodes {
  const redis = new AdapterRedis(url);
  const close = async (): Promise<void> => redis.disconnectAll();
  return { adapter: throughRedis(redis, { streamName: CHANNEL, channelPrefix: CHANNEL, blockTimeInMs: 1_000 }), close };
}

/**
 * The adapter leaves its commands unattended, and one that failed would end the process: they wait for Redis however
 * long, and what fails in the end is logged.
 */
class AdapterRedis extends Redis {
  private readonly copies: AdapterRedis[] = [];

  constructor(private readonly url: string) {
    super(url, { maxRetriesPerRequest: null });
    this.on('error', warn);
  }

  override duplicate(): Redis {
    const copy = new AdapterRedis(this.url);
    this.copies.push(copy);
    return copy;
  }

  /** Those too on which the adapter waits for a Redis that may never come back. */
  disconnectAll(): void {
    for (const redis of [this, ...this.copies]) redis.disconnect();
  }

  override sendCommand(...sent: Parameters<Redis['sendCommand']>): ReturnType<Redis['sendCommand']> {
    const answer = super.sendCommand(...sent);
    if (answer instanceof Promise) answer.catch(warn);
    return answer;
  }
}
