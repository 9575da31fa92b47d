import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, globalId, isRefusal, type Viewer } from '../../src/platform/index.js';
import { ProposeIdea } from '../../src/ideas/propose-idea.js';
import { startApp, type TestApp } from '../support/app.js';
import { Client, signedInAs } from '../support/client.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { ServerProcess } from '../support/server-process.js';
import { aCitizen, aCouncillor, aTown } from '../support/town.js';

const CITIZENS = 12;
const ACKNOWLEDGED_BEFORE_KILL = 150;

const SUPPORT = 'mutation ($id: ID!) { supportIdea(input: { ideaId: $id }) { __typename } }';
const WITHDRAW = 'mutation ($id: ID!) { withdrawSupport(input: { ideaId: $id }) { __typename } }';

let app: TestApp;
let database: FreshDatabase;
let idea: string;
let people: { viewer: Viewer; client: Client }[];

beforeAll(async () => {
  database = await freshDatabase();
  app = await startApp({}, database);
  const town = await aTown(app, { supportThreshold: 1_000 });
  await aCouncillor(app, town);
  const author = await aCitizen(app);
  const proposed = await app.get(ProposeIdea).execute(author, { organisationId: town.council.id, title: 'A bench', body: 'By the river.', language: 'en' });
  if (isRefusal(proposed)) throw new Error(proposed.code);
  idea = proposed.id;
  people = [];
  for (let at = 0; at < CITIZENS; at++) {
    const viewer = await aCitizen(app);
    people.push({ viewer, client: await signedInAs(app, viewer) });
  }
});

afterAll(async () => {
  await app.close();
  await database.drop();
});

/** What one person was told last, and what they had asked when the server went away. */
interface Heard {
  supports: boolean;
  underWay: boolean | null;
}

/** Supports and takes back in turn until the server is gone; remembers only what was acknowledged. */
async function changeMindUntilGone(client: Client, heard: Heard, acknowledged: () => void): Promise<void> {
  for (;;) {
    heard.underWay = !heard.supports;
    try {
      await client.ask(heard.underWay ? SUPPORT : WITHDRAW, { id: globalId('idea', idea) });
    } catch {
      return;
    }
    heard.supports = heard.underWay;
    heard.underWay = null;
    acknowledged();
  }
}

describe('the server is killed while people support and take back', () => {
  it('V3, V4: loses nothing acknowledged, counts what is there, and goes on', async () => {
    const server = await ServerProcess.start(database);
    const heard: Heard[] = people.map(() => ({ supports: false, underWay: null }));
    let acknowledged = 0;
    const killing: Promise<void>[] = [];
    const count = (): void => {
      acknowledged++;
      if (acknowledged === ACKNOWLEDGED_BEFORE_KILL) killing.push(server.kill());
    };
    await Promise.all(people.map(({ client }, at) => changeMindUntilGone(client.at(server.url), heard[at] as Heard, count)));
    await Promise.all(killing);

    const again = await ServerProcess.start(database);
    const rows = await app.get(Database).rows<{ profile_id: string }>('select profile_id from idea_support where idea_id = $1', [idea]);
    const supporters = new Set(rows.map((row) => row.profile_id));
    for (const [at, { viewer }] of people.entries()) {
      const { supports, underWay } = heard[at] as Heard;
      const possible = underWay === null ? [supports] : [supports, underWay];
      expect(possible).toContain(supporters.has(viewer.profile?.id ?? ''));
    }
    const told = await people[0]?.client.at(again.url).ask<{ supportCount: number; version: number }>('query ($id: ID!) { idea(id: $id) { supportCount version } }', { id: globalId('idea', idea) });
    expect(told?.supportCount).toBe(rows.length);
    expect(await eventsOf(idea)).toBe((told?.version ?? 0) - 1);
    expect(await again.stop()).toBe(0);
  });
});

/** Every change has its event and every event its change: they were written together. */
async function eventsOf(id: string): Promise<number> {
  const row = await app.get(Database).row<{ events: number }>(
    `select count(*)::int as events from outbox where $1 = any(topics) and kind in ('idea.supported', 'idea.support-withdrawn')`,
    [`idea:${id}`],
  );
  return row?.events ?? 0;
}
