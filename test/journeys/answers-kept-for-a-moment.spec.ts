import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { SupportIdea, type IdeaEntity } from '../../src/ideas/index.js';
import { globalId, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, Client, signedInAs } from '../support/client.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { anOpenIdea } from '../support/ideas.js';
import { queriesOf } from '../support/queries.js';
import { aCitizen, aTown } from '../support/town.js';

let database: FreshDatabase;
let app: TestApp;
let other: TestApp;
/** Changes rows without an event, which nobody else can: what is answered then is what was kept. */
let owner: pg.Client;
let citizen: Viewer;
let idea: IdeaEntity;
let noon: Date;

const ONE = `query ($id: ID!) { idea(id: $id) { title supportCount organisation { name { text } } } }`;
const LIST = `{ ideas(first: 3) { nodes { title supportCount } } }`;

beforeAll(async () => {
  database = await freshDatabase();
  app = await startApp({}, database);
  other = await startApp({}, database);
  owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  const town = await aTown(app);
  citizen = await aCitizen(app);
  idea = await anOpenIdea(app, town, { title: 'Benches' });
  noon = new Date();
});

afterAll(async () => {
  await owner?.end();
  await other?.close();
  await app?.close();
  await database?.drop();
});

beforeEach(() => stop());

/** No time passes: nothing is dropped for its age. */
function stop(): void {
  for (const node of [app, other]) node.clock.holdAt(noon);
}

interface Shown {
  title: string;
  supportCount: number;
  organisation: { name: { text: string } };
}

async function one(client: Client = aVisitor(app), query = ONE): Promise<Shown> {
  stop();
  return client.ask<Shown>(query, { id: globalId('idea', idea.id) });
}

/** Asked until it is kept. */
async function warm(client?: Client, query?: string): Promise<void> {
  for (let time = 0; time < 3; time++) await one(client, query);
}

async function rename(title: string): Promise<void> {
  await owner.query('update idea set title = $2 where id = $1', [idea.id, title]);
}

describe('what a visitor asks again while nothing has changed', () => {
  it('is answered without a query', async () => {
    await warm();
    expect(await queriesOf(app, () => one())).toBe(0);
  });

  it('is answered as it was for a second at most', async () => {
    await warm();
    await rename('Kept');
    expect((await one()).title).not.toBe('Kept');
    app.clock.holdAt(new Date(noon.getTime() + 1_001));
    expect((await aVisitor(app).ask<Shown>(ONE, { id: globalId('idea', idea.id) })).title).toBe('Kept');
  });

  it('is read anew for whoever asks for that', async () => {
    await rename('Before');
    noon = new Date(noon.getTime() + 5_000);
    await warm();
    await rename('After');
    const body = JSON.stringify({ query: ONE, variables: { id: globalId('idea', idea.id) } });
    const answered = async (headers: Record<string, string>): Promise<string> =>
      (await fetch(`${app.url}/graphql`, { method: 'POST', body, headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers } })).text();
    stop();
    expect(await answered({})).toContain('Before');
    expect(await answered({ 'cache-control': 'no-cache' })).toContain('After');
  });
});

describe('what was kept is dropped by the event that changes it', () => {
  it('on the same node at once, one and in a list', async () => {
    await warm();
    for (let time = 0; time < 3; time++) await aVisitor(app).ask(LIST);
    const { supportCount } = await one();
    await app.get(SupportIdea).execute(citizen, { ideaId: idea.id });
    expect((await one()).supportCount).toBe(supportCount + 1);
    expect(await aVisitor(app).ask(LIST)).toMatchObject({ nodes: [{ supportCount: supportCount + 1 }] });
  });

  it('on every other node as soon as it hears of it', async () => {
    await warm();
    const { supportCount } = await one();
    await other.get(SupportIdea).execute(await aCitizen(other), { ideaId: idea.id });
    await eventually(async () => (await one()).supportCount === supportCount + 1);
  });
});

describe('S2: what was kept for visitors is given to nobody else', () => {
  it('another language is read by itself', async () => {
    await warm();
    expect((await one()).organisation.name.text).toContain('Test Council');
    expect((await one(aVisitor(app, 'cy'))).organisation.name.text).toContain('Cyngor Prawf');
  });

  it('somebody signed in is answered anew, and nothing of theirs is kept', async () => {
    const person = await signedInAs(app, citizen);
    await warm();
    await warm(person);
    await rename('For one’s own eyes');
    expect((await one(person)).title).toBe('For one’s own eyes');
    expect((await one()).title).not.toBe('For one’s own eyes');
  });

  it('an answer with a personal field in it isn’t kept', async () => {
    const query = ONE.replace('title', 'title viewerHasSupported');
    await warm(undefined, query);
    await rename('Personal');
    expect((await one(undefined, query)).title).toBe('Personal');
  });

  it('nor is one of fields that don’t say what changes them', async () => {
    const query = `query ($id: ID!) { idea(id: $id) { title } place { name { text } } }`;
    const visitor = aVisitor(app);
    const asked = async (): Promise<unknown> => (await visitor.send(query, { id: globalId('idea', idea.id) })).data?.['idea'];
    for (let time = 0; time < 3; time++) await asked();
    await rename('With the place');
    expect(await asked()).toEqual({ title: 'With the place' });
  });
});
