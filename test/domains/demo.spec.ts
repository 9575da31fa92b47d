import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { seedDemo } from '../../src/demo/seed.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor } from '../support/client.js';

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
