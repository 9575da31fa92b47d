import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { globalId } from '../../src/platform/index.js';
import { PauseUnstaffed } from '../../src/youth-spaces/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { signedInAs } from '../support/client.js';
import { aClerk, aTown, aYouthWorker } from '../support/town.js';
import { aPost, aYoungPerson, aYouthSpace, type Youth } from '../support/youth.js';

const THREAD = `subscription ($id: ID!) { youthThread(id: $id) { viewerCanPost space { state } posts(first: 50) { nodes { body { html } } } } }`;

interface Shown {
  viewerCanPost: boolean;
  space: { state: string };
}

let here: TestApp;
let there: TestApp;

beforeAll(async () => {
  here = await startApp();
  there = await startApp({}, here.database);
});
afterAll(async () => {
  await there.close();
  await here.close();
});

/** Everybody in the thread who looks on at either node, until something has happened; how long that took to reach the last of them. */
async function pausedAt(youth: Youth, happens: () => Promise<unknown>): Promise<number> {
  const [author, reader] = [await aYoungPerson(here, youth), await aYoungPerson(here, youth)];
  await aPost(here, author, youth, 'Nobody has read the umberlatch.');
  const devices = await Promise.all([author, reader, youth.workers[0]].map((viewer) => signedInAs(here, viewer)));
  const clients = devices.flatMap((device) => [device, device.at(there.url)]);
  const feeds = clients.map((client) => client.follow<Shown>(THREAD, { id: globalId('thread', youth.threadId) }));
  await Promise.all(feeds.map((feed) => feed.until(({ space }) => space.state === 'OPEN')));
  const began = performance.now();
  await happens();
  await Promise.all(feeds.map((feed) => feed.until(({ space, viewerCanPost }) => space.state === 'PAUSED' && !viewerCanPost)));
  const took = performance.now() - began;
  // What waited is told to its author and the workers, and to nobody else.
  for (const feed of feeds.slice(2, 4)) expect(JSON.stringify(feed.messages)).not.toContain('umberlatch');
  await Promise.all(clients.map((client) => client.close()));
  return took;
}

it('W6, S3: one of two workers is suspended mid-thread: paused on every open page of two nodes within two seconds, and what waits stays unseen', async () => {
  const youth = await aYouthSpace(here);
  const clerk = await signedInAs(here, await aClerk(here, youth.town.youthService.id));
  const input = { profileId: globalId('prof', youth.workers[1].profile?.id ?? ''), reason: 'A test' };
  const suspend = (): Promise<unknown> => clerk.ask('mutation ($input: SuspendProfileInput!) { suspendProfile(input: $input) { __typename } }', { input });
  expect(await pausedAt(youth, suspend)).toBeLessThan(2_000);
});

it('W5, S3: a worker’s check runs out mid-thread: paused on every open page within two seconds of the look that finds it', async () => {
  const town = await aTown(here);
  const runsOut = new Date(here.clock.now().getTime() + 3_600_000);
  const workers: Youth['workers'] = [await aYouthWorker(here, town), await aYouthWorker(here, town, { checksValidUntil: runsOut })];
  const youth = await aYouthSpace(here, { town, workers });
  const look = async (): Promise<unknown> => {
    for (const node of [here, there]) node.clock.moveTo(runsOut);
    return here.get(PauseUnstaffed).execute();
  };
  expect(await pausedAt(youth, look)).toBeLessThan(2_000);
});
