import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, globalId } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { signedInAs, type Client } from '../support/client.js';
import { aCitizen, aClerk, aTown, type Town } from '../support/town.js';

const SET = `mutation ($input: SetPublicStatementInput!) { setPublicStatement(input: $input) { __typename ... on Organisation { publicStatements { kind words { html } } } } }`;

let app: TestApp;
let town: Town;
let clerk: Client;

beforeAll(async () => {
  app = await startApp();
  town = await aTown(app, { publishesInAll: true });
  clerk = await signedInAs(app, await aClerk(app, town.council.id));
});
afterAll(() => app?.close());

const words = { en: 'Ask **us** first.', cy: 'Gofynnwch i **ni** yn gyntaf.' };
const set = (client: Client, input: object) => client.ask<{ __typename: string }>(SET, { input: { organisationId: globalId('org', town.council.id), kind: 'PRIVACY', ...input } });
const page = async (language: string): Promise<string> => (await fetch(`${app.url}/about/privacy?lang=${language}`, { headers: { accept: 'text/html' } })).text();

describe('what an organisation adds to what the place promises', () => {
  it('is written by its clerk, and stands on the statement’s page in the reader’s language', async () => {
    expect(await set(clerk, { words })).toMatchObject({ publicStatements: [{ kind: 'PRIVACY' }] });
    expect(await page('en')).toContain('<strong>us</strong>');
    expect(await page('cy')).toContain('<strong>ni</strong>');
  });

  it('L1: is refused in one language where the council publishes in both', async () => {
    expect(await set(clerk, { words: { en: 'Only this.' } })).toMatchObject({ __typename: 'TranslationMissing' });
  });

  it('S1: by nobody else', async () => {
    expect(await set(await signedInAs(app, await aCitizen(app)), { words })).toMatchObject({ __typename: 'NotAllowed' });
    const other = await aTown(app);
    expect(await set(await signedInAs(app, await aClerk(app, other.council.id)), { words })).toMatchObject({ __typename: 'NotAllowed' });
  });

  it('is taken away again, and the record says both (S7)', async () => {
    expect(await set(clerk, {})).toMatchObject({ publicStatements: [] });
    expect(await page('en')).not.toContain('<strong>us</strong>');
    const rows = await app.get(Database).rows(`select 1 from audit_entry where content like '%organisation.statement-set%'`);
    expect(rows).toHaveLength(2);
  });
});
