import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { seedDemo } from '../../src/demo/seed.js';
import { startApp, type TestApp } from '../support/app.js';
import { Appointments, Viewers } from '../../src/identity/index.js';
import { Database, type Role } from '../../src/platform/index.js';
import { aVisitor, signedInAs, type Client } from '../support/client.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await seedDemo(app.app, () => undefined);
}, 120_000);
afterAll(() => app.close());

it('shows questions at every stage: answered, overdue, reopened, and none that waits for the clerks', async () => {
  const read = '{ questions(first: 20) { nodes { state askerCount answerDue { state reopenedAt verdicts { yes no } } } } }';
  const { nodes } = await aVisitor(app).ask<{ nodes: { state: string; answerDue: { state: string; reopenedAt: string | null } }[] }>(read);
  expect(nodes.map(({ state }) => state).sort()).toEqual(['ANSWERED', 'PUBLISHED', 'REOPENED']);
  const stateOf = (wanted: string): string | undefined => nodes.find(({ state }) => state === wanted)?.answerDue.state;
  expect(stateOf('PUBLISHED')).toBe('OVERDUE');
  expect(['DUE', 'DUE_SOON']).toContain(stateOf('REOPENED'));
});

it('shows ideas in each state that a visitor may look for', async () => {
  const { nodes } = await aVisitor(app).ask<{ nodes: { state: string }[] }>('{ ideas(first: 50) { nodes { state } } }');
  expect(nodes.map(({ state }) => state)).toEqual(expect.arrayContaining(['OPEN', 'AWAITING_ANSWER']));
});

it('shows a consultation with questions of many kinds going on, and one with what came of it, theme by theme', async () => {
  const read = `{ consultations(first: 20) { nodes { state title { text } outcomeVersions { levelKept themes { said done } } results { responses items { answered } } pages { items { __typename } } } } }`;
  interface Told {
    state: string;
    title: { text: string };
    outcomeVersions: { levelKept: string; themes: { said: number; done: string }[] }[];
    results: { responses: number; items: { answered: number }[] };
    pages: { items: { __typename: string }[] }[];
  }
  const { nodes } = await aVisitor(app).ask<{ nodes: Told[] }>(read);
  const told = nodes.find(({ title }) => title.text === 'Getting home after six');
  expect(told?.results.responses).toBe(25);
  expect(told?.outcomeVersions[0]?.themes.map(({ said, done }) => [said, done])).toEqual([[8, 'DID'], [6, 'PARTLY'], [4, 'DID_NOT'], [2, 'PARTLY']]);
  const open = nodes.find(({ title }) => title.text === 'What should the river meadow become?');
  expect(open?.state).toBe('OPEN');
  expect(new Set(open?.pages.flatMap(({ items }) => items.map(({ __typename }) => __typename))).size).toBe(9);
});

/** Of the youth service, the one who took office first. */
async function atWork(role: Role): Promise<Client> {
  const service = await app.get(Database).row<{ id: string }>(`select id from organisation where kind = 'youth-service'`);
  const [holder] = await app.get(Appointments).holders(role, service?.id ?? '');
  return signedInAs(app, await app.get(Viewers).actingAs(holder?.profileId ?? '', 'en'));
}

it('gives a youth worker something to do: what waits, a report, an appeal, and a note of whoever was there before', async () => {
  const worker = await atWork('youth-worker');
  const queue = await worker.ask<{ nodes: { because: string[] }[] }>('{ moderationQueue(first: 20) { nodes { because } } }');
  expect(queue.nodes.flatMap(({ because }) => because)).toEqual(expect.arrayContaining(['READ_FIRST', 'REPORTED', 'APPEALED']));
  const [place] = await worker.ask<{ notes: { words: string }[] }[]>('{ moderatedPlaces { notes { words } } }');
  expect(place?.notes.map(({ words }) => words)).toEqual([expect.stringContaining('ramp')]);
});

it('gives the safeguarding lead a file of the past, still on hold', async () => {
  const { nodes } = await (await atWork('safeguarding-lead')).ask<{ nodes: object[] }>('{ concerns(first: 5) { nodes { state isHeld hasGone evidence { html } file { kind } } } }');
  expect(nodes).toEqual([{ state: 'CLOSED', isHeld: true, hasGone: false, evidence: { html: expect.stringContaining('main road') }, file: [{ kind: 'NOTE' }, { kind: 'REFERRAL' }, { kind: 'CLOSING' }] }]);
});
