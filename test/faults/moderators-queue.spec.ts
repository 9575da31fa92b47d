import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CasesReader } from '../../src/moderation/index.js';
import { globalId, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { signedInAs, type Client } from '../support/client.js';
import type { Feed } from '../support/feed.js';
import { aClerk } from '../support/town.js';
import { aPost, asking, aYoungPerson, aYouthSpace, type Youth } from '../support/youth.js';

const QUEUE = `subscription { moderationQueue(first: 50) { nodes { id claimedBy { id } viewerCanClaim viewerCanDecide subject { html } } } }`;

interface Queue {
  nodes: { id: string; claimedBy: { id: string } | null; viewerCanClaim: boolean; viewerCanDecide: boolean; subject: { html: string } }[];
}

let here: TestApp;
let there: TestApp;
let youth: Youth;
let author: Viewer;

beforeAll(async () => {
  here = await startApp();
  there = await startApp({}, here.database);
  youth = await aYouthSpace(here);
  author = await aYoungPerson(here, youth);
}, 60_000);
afterAll(async () => {
  await there.close();
  await here.close();
});

const holds = (words: string) => ({ nodes }: Queue): boolean => nodes.some(({ subject }) => subject.html.includes(words));

/** The queue as it is open at both nodes. */
async function queueOf(viewer: Viewer): Promise<{ clients: Client[]; feeds: Feed<Queue>[] }> {
  const device = await signedInAs(here, viewer);
  const clients = [device, device.at(there.url)];
  return { clients, feeds: clients.map((client) => client.follow<Queue>(QUEUE)) };
}

async function caseOf(words: string): Promise<{ id: string }> {
  const postId = await aPost(here, author, youth, words);
  const found = await here.get(CasesReader).ofContribution(asking(youth.workers[0]), 'post', postId);
  return { id: found?.id ?? '' };
}

const asks = (client: Client, name: string, input: object): Promise<{ __typename: string }> =>
  client.ask(`mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename } }`, { input });

it('S3, W10: what one worker takes is shown as taken to the other, on every node, within two seconds; ten minutes of nothing later it is free', async () => {
  const { id } = await caseOf('Who takes the sorrelbank?');
  const [one, other] = youth.workers;
  const { clients, feeds } = await queueOf(other);
  await Promise.all(feeds.map((feed) => feed.until(holds('sorrelbank'))));
  const began = performance.now();
  expect(await asks(await signedInAs(here, one), 'claimCase', { caseId: id })).toEqual({ __typename: 'Case' });
  const isTaken = ({ nodes }: Queue): boolean => nodes.some((each) => each.id === id && each.claimedBy?.id === globalId('prof', one.profile?.id ?? '') && !each.viewerCanClaim);
  await Promise.all(feeds.map((feed) => feed.until(isTaken)));
  expect(performance.now() - began).toBeLessThan(2_000);
  const [client] = clients;
  if (!client) throw new Error('They have a device');
  expect(await asks(client, 'claimCase', { caseId: id })).toEqual({ __typename: 'AlreadyClaimed' });
  const lapsed = new Date(here.clock.now().getTime() + 10 * 60_000);
  for (const node of [here, there]) node.clock.moveTo(lapsed);
  expect(await asks(client, 'claimCase', { caseId: id })).toEqual({ __typename: 'Case' });
  await Promise.all(clients.map((client) => client.close()));
});

it('S3: a worker who is suspended with the queue open is sent nothing of it any more, on any node, within two seconds', async () => {
  await caseOf('Nobody has read the dunlinfold.');
  const [kept, suspended] = youth.workers;
  const [theirs, others] = [await queueOf(suspended), await queueOf(kept)];
  await Promise.all([...theirs.feeds, ...others.feeds].map((feed) => feed.until(holds('dunlinfold'))));
  const clerk = await signedInAs(here, await aClerk(here, youth.town.youthService.id));
  const input = { profileId: globalId('prof', suspended.profile?.id ?? ''), reason: 'A test' };
  const began = performance.now();
  await asks(clerk, 'suspendProfile', input);
  // Their connections end, or show an empty queue: what they held goes from the page.
  const isOver = (feed: Feed<Queue>): Promise<unknown> => feed.until(({ nodes }) => nodes.length === 0).catch((error: unknown) => error);
  await Promise.all(theirs.feeds.map(isOver));
  expect(performance.now() - began).toBeLessThan(2_000);
  await Promise.all([...theirs.clients, ...others.clients].map((client) => client.close()));
});
