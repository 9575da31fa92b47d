import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, globalId } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { signedInAs, type Client } from '../support/client.js';
import { aCitizen, aClerk, aTown, type Town } from '../support/town.js';

const SET = `mutation ($input: SetAccentInput!) { setAccent(input: $input) {
  __typename ... on Organisation { accent colour } ... on Problem { message } } }`;

let app: TestApp;
let other: TestApp;
let town: Town;
let clerk: Client;

beforeAll(async () => {
  app = await startApp();
  other = await startApp({}, app.database);
  town = await aTown(app);
  clerk = await signedInAs(app, await aClerk(app, town.council.id));
});
afterAll(async () => {
  await other?.close();
  await app?.close();
});

const set = (client: Client, colour: string | null) => client.send(SET, { input: { organisationId: globalId('org', town.council.id), colour } });
const sheetAddress = async (): Promise<string> => {
  const page = await (await fetch(`${app.url}/help`, { headers: { accept: 'text/html' } })).text();
  return /href="(\/accents\.css\?v=[\w-]+)"/.exec(page)?.[1] ?? '';
};
const sheetOf = async (): Promise<string> => (await fetch(app.url + (await sheetAddress()))).text();

describe('the colour of a council is a served style sheet', () => {
  it('is set by its clerk, and every page names the sheet that holds it, light and dark', async () => {
    expect(await set(clerk, '#2B5478')).toMatchObject({ data: { setAccent: { accent: town.council.slug, colour: '#2b5478' } } });
    expect(await sheetOf()).toContain(`.accent-${town.council.slug}{--accent:#2b5478;`);
    expect(await sheetOf()).toContain('prefers-color-scheme:dark');
  });

  it('is refused when words in it could not be read, with one that could', async () => {
    const { data } = (await set(clerk, '#ffd400')) as { data: { setAccent: { __typename: string; message: string } } };
    expect(data.setAccent.__typename).toBe('AccentTooWeak');
    const better = /(#[0-9a-f]{6}) is near/.exec(data.setAccent.message)?.[1] ?? '';
    expect(await set(clerk, better)).toMatchObject({ data: { setAccent: { __typename: 'Organisation' } } });
  });

  it.each(['red', '#12345', '#12345g', '}{}'])('%s is no colour', async (given) => {
    expect(await set(clerk, given)).toMatchObject({ data: { setAccent: { __typename: 'NotAColour' } } });
  });

  it('is never kept in its older form by a browser that was told of it by one node and asks another', async () => {
    const before = await sheetAddress();
    expect((await fetch(other.url + before)).headers.get('cache-control')).toContain('immutable');
    await set(clerk, '#4a5f1d');
    const sheet = await fetch(other.url + (await sheetAddress()));
    expect(await sheet.text()).toContain('--accent:#4a5f1d');
    expect(sheet.headers.get('cache-control')).toContain('immutable');
    expect((await fetch(other.url + before)).headers.get('cache-control')).toBe('no-cache');
  });

  it('S1: nobody but its clerk sets it', async () => {
    const citizen = await signedInAs(app, await aCitizen(app));
    expect(await set(citizen, '#2b5478')).toMatchObject({ data: { setAccent: { __typename: 'NotAllowed' } } });
    const elsewhere = await aTown(app);
    const otherClerk = await signedInAs(app, await aClerk(app, elsewhere.council.id));
    expect(await set(otherClerk, '#2b5478')).toMatchObject({ data: { setAccent: { __typename: 'NotAllowed' } } });
  });

  it('S7: an entry of the record says from what to what', async () => {
    const rows = await app.get(Database).rows<{ content: string }>(`select content from audit_entry where content like '%organisation.accent-set%' order by seq limit 1`);
    expect(rows[0]?.content).toContain('"after":"#2b5478"');
  });

  it('is left away again', async () => {
    expect(await set(clerk, null)).toMatchObject({ data: { setAccent: { accent: null, colour: null } } });
  });
});
