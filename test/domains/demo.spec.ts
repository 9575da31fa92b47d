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
