import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Database, globalId } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { signedInAs } from '../support/client.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { raise } from '../support/matrix/world.js';
import { ServerProcess } from '../support/server-process.js';
import { aYoungPerson, aYouthSpace } from '../support/youth.js';

let database: FreshDatabase;
let app: TestApp;

beforeAll(async () => {
  database = await freshDatabase();
  app = await startApp({}, database);
}, 60_000);
afterAll(async () => {
  await app.close();
  await database.drop();
});

const passedOn = async (): Promise<number> => (await app.get(Database).rows(`select id from outbox where kind = 'concern.passed-on'`)).length;

it('E2: what nobody has acknowledged in time goes to the deputy, once, though the node that ran the jobs was killed before the time was up', async () => {
  const youth = await aYouthSpace(app);
  const member = await signedInAs(app, await aYoungPerson(app, youth));
  const before = await ServerProcess.start(database, { JOBS: 'true' });
  await raise(app, { clients: { member } }, 'Somebody waits at the bridge.', { organisationId: globalId('org', youth.town.youthService.id) });
  await before.kill();
  // Its hour goes by while there is nobody to look.
  await app.get(Database).rows(`update concern set raised_at = raised_at - interval '61 minutes', acknowledge_by = acknowledge_by - interval '61 minutes'`);
  expect(await passedOn()).toBe(0);
  const after = await ServerProcess.start(database, { JOBS: 'true' });
  await eventually(async () => (await passedOn()) > 0, 100);
  await after.stop();
  const told = await app.get(Database).rows<{ owner: string }>(`select facts ->> 'owner' as owner from outbox where kind = 'concern.waits' order by id`);
  expect([await passedOn(), told.map(({ owner }) => owner)]).toEqual([1, [youth.lead.profile?.id, youth.deputy.profile?.id]]);
  await member.close();
}, 180_000);
