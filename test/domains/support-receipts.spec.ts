import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { IdeaEntity, SupportIdea, WithdrawSupport } from '../../src/ideas/index.js';
import { globalId, UnitOfWork, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { signedInAs } from '../support/client.js';
import { anOpenIdea } from '../support/ideas.js';
import { aCitizen, aTown, type Town } from '../support/town.js';

const MY_SUPPORTS = '{ me { supports { nodes { receipt supportedAt idea { id title } } } } }';

interface Mine {
  supports: { nodes: { receipt: string; supportedAt: string; idea: { id: string } | null }[] };
}

let app: TestApp;
let town: Town;
let idea: IdeaEntity;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  app.clock.moveTo(new Date());
  town = await aTown(app);
  idea = await anOpenIdea(app, town);
});

const support = (viewer: Viewer) => app.get(SupportIdea).execute(viewer, { ideaId: idea.id });
const receiptsPage = () => fetch(`${app.url}/ideas/${globalId('idea', idea.id)}/receipts.txt`);
const afterClosing = (ms: number): void => app.clock.moveTo(new Date(idea.closesAt.getTime() + ms));
const sha256 = (receipt: string): string => createHash('sha256').update(receipt).digest('hex');

async function mine(viewer: Viewer): Promise<Mine['supports']['nodes']> {
  return (await (await signedInAs(app, viewer)).ask<Mine>(MY_SUPPORTS)).supports.nodes;
}

describe('a receipt', () => {
  it('is shown to its supporter alone, and after closing its hash stands in the list, with as many as were counted (V4, V5)', async () => {
    const [supporter, other, leaver] = [await aCitizen(app), await aCitizen(app), await aCitizen(app)];
    for (const citizen of [supporter, other, leaver]) await support(citizen);
    const [given, gone] = [(await mine(supporter))[0], (await mine(leaver))[0]];
    await app.get(WithdrawSupport).execute(leaver, { ideaId: idea.id });
    expect(await mine(leaver)).toEqual([]);
    expect(given?.idea?.id).toBe(globalId('idea', idea.id));

    afterClosing(60_000);
    const list = (await (await receiptsPage()).text()).trim().split('\n');
    expect(list).toHaveLength(2);
    expect(list).toContain(sha256(given?.receipt ?? ''));
    expect(list).not.toContain(sha256(gone?.receipt ?? ''));
    expect(list).toEqual([...list].sort());
  });

  it('isn’t published while support can still arrive on disk (V6), nor for an idea that was hidden (S2)', async () => {
    await support(await aCitizen(app));
    expect((await receiptsPage()).status).toBe(404);
    afterClosing(59_000);
    expect((await receiptsPage()).status).toBe(404);
    afterClosing(60_000);
    expect((await receiptsPage()).status).toBe(200);
    await app.get(UnitOfWork).run((tx) => tx.query('update idea set hidden_at = $2 where id = $1', [idea.id, tx.now]));
    expect((await receiptsPage()).status).toBe(404);
  });

  it('of an id that isn’t one is not found', async () => {
    expect((await fetch(`${app.url}/ideas/nothing/receipts.txt`)).status).toBe(404);
  });
});
