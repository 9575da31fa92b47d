import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { globalId } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor } from '../support/client.js';
import { anOpenIdea } from '../support/ideas.js';
import type { Page } from '../support/page.js';
import { hasRedis, RedisProcess } from '../support/redis.js';
import { freePort } from '../support/server-process.js';
import { aTown } from '../support/town.js';

(hasRedis ? describe : describe.skip)('two nodes with Redis between them (needs redis-server)', () => {
  let redis: RedisProcess;
  let here: TestApp;
  let there: TestApp;
  let place: string;
  const open: Page[] = [];

  beforeAll(async () => {
    redis = new RedisProcess(await freePort());
    await redis.start();
    here = await startApp({ REDIS_URL: redis.url });
    there = await startApp({ REDIS_URL: redis.url }, here.database);
    place = globalId('idea', (await anOpenIdea(here, await aTown(here))).id);
  });

  afterAll(async () => {
    for (const page of open) page.close();
    await there.close();
    await here.close();
    await redis.stop();
  });

  async function comeTo(node: TestApp, count: number): Promise<Page> {
    const pages = Array.from({ length: count }, () => aVisitor(node).page());
    open.push(...pages);
    for (const page of pages) expect(await page.arrive(place)).toBe(true);
    return pages[0] ?? comeTo(node, 1);
  }

  test('see each other’s people', async () => {
    const [one, other] = [await comeTo(here, 3), await comeTo(there, 3)];
    await one.until((told) => told.here === 6);
    await other.until((told) => told.here === 6);
  });

  test('serve their own people while Redis is away, and find each other again when it is back', async () => {
    await redis.stop();
    const late = await comeTo(here, 1);
    await late.until((told) => told.here !== 'few');
    await redis.start();
    const other = await comeTo(there, 1);
    await other.until((told) => told.here === 8);
    await late.until((told) => told.here === 8);
  });

  test('close in order while Redis is away', async () => {
    const third = await startApp({ REDIS_URL: redis.url }, here.database);
    await redis.stop();
    await third.close();
  });
});
