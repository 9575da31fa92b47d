import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { readSettings } from '../../src/platform/index.js';
import { PostgresBell } from '../../src/platform/live/outbox/postgres-bell.js';
import { testEnvironment } from '../support/app.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { Way } from '../support/way.js';

let database: FreshDatabase;
let way: Way;
let bell: PostgresBell;
let rings: number;

beforeAll(async () => {
  database = await freshDatabase();
});

afterAll(() => database.drop());

beforeEach(async () => {
  way = new Way(new URL(database.appUrl));
  bell = new PostgresBell(readSettings({ ...testEnvironment(database), DATABASE_URL: await way.open() }));
  rings = 0;
  bell.onRing(() => (rings += 1));
});

afterEach(async () => {
  await bell.stop();
  await way.close();
});

describe('the bell when the database is away', () => {
  it('knocks once every half second however long it is away, and hears again when it is back', async () => {
    await bell.start();
    way.cut();
    await eventually(async () => way.arrivals.length >= 5, 20);
    const [first = 0, , , , fifth = 0] = way.arrivals;
    expect(fifth - first).toBeGreaterThan(1_900);
    const before = rings;
    way.mend();
    await eventually(async () => rings > before, 20);
    expect(await listeners()).toBe(1);
  });

  it('doesn’t start without it, and leaves nothing open', async () => {
    way.cut();
    await expect(bell.start()).rejects.toThrow();
    expect(way.arrivals).toHaveLength(1);
    way.mend();
    await bell.stop();
    expect(await listeners()).toBe(0);
  });
});

async function listeners(): Promise<number> {
  const client = new pg.Client(database.appUrl);
  await client.connect();
  const { rows } = await client.query<{ there: number }>(
    `select count(*)::int as there from pg_stat_activity where application_name = 'folkmoot bell' and datname = current_database()`,
  );
  await client.end();
  return rows[0]?.there ?? -1;
}
