import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { FollowThing } from '../../src/notifications/index.js';
import { Database, globalId, UnitOfWork, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { anOpenIdea } from '../support/ideas.js';
import { ServerProcess } from '../support/server-process.js';
import { aCitizen, aTown } from '../support/town.js';
import { contextOf } from '../support/viewers.js';

const KILLS = 3;
const STEPS_A_KILL = 60;

let database: FreshDatabase;
let app: TestApp;

beforeAll(async () => {
  database = await freshDatabase();
  app = await startApp({}, database);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

const told = async (): Promise<number> => (await app.get(Database).rows<{ told: number }>('select count(*)::int as told from notification'))[0]?.told ?? 0;

it('D7: whoever follows is told of each step once, however often the worker is killed while it tells', async () => {
  const idea = await anOpenIdea(app, await aTown(app));
  const followers: Viewer[] = await Promise.all(Array.from({ length: 5 }, () => aCitizen(app)));
  for (const follower of followers) await app.get(FollowThing).follow(contextOf(follower), { id: globalId('idea', idea.id) });
  const step = { kind: 'idea.revised', topics: [`idea:${idea.id}`] };
  for (let kill = 1; kill <= KILLS; kill++) {
    const before = await told();
    const worker = await ServerProcess.start(database, { JOBS: 'true' });
    const steps = (async () => {
      for (let count = 0; count < STEPS_A_KILL; count++) await app.get(UnitOfWork).run((tx) => Promise.resolve(tx.record(step)));
    })();
    await eventually(async () => (await told()) > before, 30);
    await worker.kill();
    await steps;
  }
  const people = followers.length + 1; // and the idea's author
  const expected = KILLS * STEPS_A_KILL * people;
  // What was killed in the middle isn't all told yet, or the test proves nothing.
  expect(await told()).toBeLessThan(expected);
  const last = await ServerProcess.start(database, { JOBS: 'true' });
  await eventually(async () => (await told()) >= expected, 30);
  await last.stop();
  const rows = await app.get(Database).rows<{ times: number; events: number }>(
    'select count(*)::int as times, count(distinct event_id)::int as events from notification group by profile_id',
  );
  expect(rows).toEqual(Array.from({ length: people }, () => ({ times: KILLS * STEPS_A_KILL, events: KILLS * STEPS_A_KILL })));
}, 180_000);
