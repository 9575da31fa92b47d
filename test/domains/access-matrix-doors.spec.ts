import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.js';
import { addressOf, besideRows, DOORS, doorsOf, plantedPicture, withOwnName } from '../support/matrix/doors.js';
import { ROLES, type RoleName } from '../support/matrix/people.js';
import { IN_THREAD, type View } from '../support/matrix/rows.js';
import { asEach, dueTo, secretsIn } from '../support/matrix/running.js';
import { plantedWorld, type World } from '../support/matrix/world.js';

let app: TestApp;
let world: World;

beforeAll(async () => {
  app = await startApp();
  world = await plantedWorld(app);
}, 60_000);
afterAll(async () => {
  await Promise.all(Object.values(world.clients).map((client) => client.close()));
  await app.close();
});

/** Each role that was shown something else at an address than is theirs. */
const differences = (address: string, view: View): Promise<string[]> =>
  asEach(async (role) => {
    const response = await world.clients[role].get(address);
    const text = await response.text();
    const shown = secretsIn(text);
    // What isn't a page of the client doesn't name who asks.
    const due = dueTo(role, text.startsWith('<!doctype html>') ? withOwnName(view) : view);
    const [more, less] = [shown.filter((secret) => !due.includes(secret)), due.filter((secret) => !shown.includes(secret))];
    return [...more.map((secret) => `${address} shows ${role} ${secret}`), ...less.map((secret) => `${address} keeps ${secret} from ${role}`)];
  });

describe('every address beside GraphQL shows everybody what the duties say and nothing else', () => {
  it('each row is of an address that there is', () => {
    const doors = doorsOf(app.app);
    expect(Object.keys(DOORS).filter((door) => !doors.includes(door))).toEqual([]);
    // Pages, feeds, exports, downloads and calendars are among them.
    expect(doors).toEqual(expect.arrayContaining(['/youth/threads/:id', '/files/:id/:name', '/consultations/:id/export.csv', '/forward-plan.ics', '/ideas/:id/receipts.txt']));
  });

  it.each(Object.keys(DOORS))('%s', async (door) => {
    for (const { view, of } of DOORS[door] ?? []) expect(await differences(addressOf(door, of?.(world) ?? ''), view)).toEqual([]);
  }, 60_000);

  it('all others show nobody anything of a post, a case or a concern', async () => {
    const told: string[] = [];
    for (const door of doorsOf(app.app).filter((one) => !(one in DOORS))) told.push(...(await differences(besideRows(world, door), {})));
    expect(told).toEqual([]);
  }, 240_000);

  it('a picture in a thread is served to those in the thread alone, small and large', async () => {
    for (const url of await plantedPicture(app, world)) {
      const served = await asEach<RoleName>(async (role) => ((await world.clients[role].get(url)).status === 200 ? [role] : []));
      expect(served.sort()).toEqual([...IN_THREAD].sort());
    }
  });
});

describe('being present', () => {
  it('is for those in the thread, nowhere else that is planted, and tells young people’s names to nobody (Y3)', async () => {
    const admitted = await asEach(async (role) => {
      const page = world.clients[role].page();
      const found: string[] = [];
      for (const [name, id] of Object.entries(world.ids)) if (await page.arrive(id).catch(() => false)) found.push(`${role} at ${name}: ${secretsIn(page.raw.join('\n')).join()}`);
      page.close();
      return found;
    });
    expect(admitted.sort()).toEqual([...ROLES].filter((role) => IN_THREAD.includes(role)).map((role) => `${role} at thread: `).sort());
  }, 60_000);
});
