import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.js';
import { signedInAs } from '../support/client.js';
import { aCitizen, aClerk, aCouncillor, aTown } from '../support/town.js';

/** Every address of the client, as it stands there. */
const paths = [...readFileSync('client/src/app/pages.ts', 'utf8').matchAll(/\{ path: '([^']+)', file/g)].map(([, path = '']) => path);
/** In each of them what isn't there, and what is no id at all. */
const addressesOf = (path: string): string[] =>
  path.includes(':') ? ['idea_01m829zbmreqxa4cyv77jhp53w', 'nonsense'].map((id) => path.replaceAll(/:(id|token|code)/g, id).replace(':number', '1')) : [path];

let app: TestApp;
let people: Record<'a visitor' | 'a citizen' | 'a councillor' | 'a clerk', Record<string, string>>;

beforeAll(async () => {
  app = await startApp();
  const town = await aTown(app);
  people = {
    'a visitor': {},
    'a citizen': (await signedInAs(app, await aCitizen(app))).headers,
    'a councillor': (await signedInAs(app, await aCouncillor(app, town))).headers,
    'a clerk': (await signedInAs(app, await aClerk(app, town.council.id))).headers,
  };
}, 60_000);
afterAll(() => app.close());

interface Read {
  status: number;
  main: string;
  title: string;
}

async function read(path: string, headers: Record<string, string>, language: string): Promise<Read> {
  const response = await fetch(`${app.url}${path}?lang=${language}`, { headers: { accept: 'text/html', ...(headers['cookie'] && { cookie: headers['cookie'] }) }, redirect: 'follow' });
  const html = await response.text();
  const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? [];
  return { status: response.status, main, title: /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '' };
}

/** A page of more words than this is one to read: it has something to show. */
const SHORT = 600;

/** What is wrong with a page that has nothing to show: it failed, it has no name, it is empty, or there is no way to go on. */
function faultsOf({ status, main, title }: Read): string[] {
  const words = main.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ').trim();
  const leadsOn = /<(a|button|input|summary)[ >]/.test(main) || /class="(notice|empty)/.test(main);
  return [
    ...(status === 200 || status === 401 || status === 404 ? [] : [`answers ${status}`]),
    ...((main.match(/<h1/g) ?? []).length === 1 ? [] : ['has not one heading']),
    ...(/^.+ – /.test(title) ? [] : ['has no title']),
    ...(words.length > 40 ? [] : ['says next to nothing']),
    ...(leadsOn || words.length > SHORT ? [] : ['leads nowhere']),
  ];
}

describe('where there is nothing yet, nothing like it, or nothing for this reader, every page says so and what to do', () => {
  test.each(paths)('%s', async (path) => {
    const faults: string[] = [];
    for (const address of addressesOf(path))
      for (const [who, headers] of Object.entries(people))
        for (const language of ['en', 'cy']) faults.push(...faultsOf(await read(address, headers, language)).map((fault) => `${address} for ${who} (${language}) ${fault}`));
    expect(faults).toEqual([]);
  });

  test('what belongs to somebody who is signed in asks a visitor to sign in, and comes back to the same address', async () => {
    const { main } = await read('/me', {}, 'en');
    expect(main).toContain('Please sign in first');
    expect(main).toMatch(/href="\/sign-in\?next=%2Fme/);
  });
});
