import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Accounts, createCitizenProfile, DemoLinks, Sessions } from '../../src/identity/index.js';
import { isRefusal, Jobs, UnitOfWork } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { BrowserVisit } from '../support/browser-visit.js';

let demo: TestApp;
let profileId: string;

beforeAll(async () => {
  demo = await startApp({ FOLKMOOT_EMBEDDED: '1' });
  profileId = await demo.get(UnitOfWork).run(async (tx) => {
    const accountId = await demo.get(Accounts).create(tx, { name: 'Pat Pretend', email: 'pat@people.example' });
    const profile = await createCitizenProfile(tx, accountId, { displayName: 'Pat Pretend', ageBand: 'adult' });
    if (isRefusal(profile) || !('id' in profile)) throw new Error('No profile was made');
    await demo.get(DemoLinks).introduce(tx, { profileId: profile.id, kind: 'Citizens', label: 'Pat <Pretend>' });
    return profile.id;
  });
});

afterAll(() => demo.close());

const pathOf = ({ url }: { url: string }): string => new URL(url).pathname;

/** The status of a GET with headers that fetch doesn't let one set. */
function statusWith(path: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(new URL(path, demo.url), { headers }, (response) => resolve(response.resume().statusCode)).once('error', reject).end();
  });
}

test('a link signs in once, as that profile and with a second factor', async () => {
  const link = pathOf(await demo.get(DemoLinks).make(profileId));
  const browser = new BrowserVisit(demo.url);
  const response = await browser.get(`${link}?next=/ideas%3Fpage=2`);
  expect(response.headers.get('location')).toBe('/ideas?page=2');
  const session = await demo.get(Sessions).of(browser.headers);
  expect(session).toMatchObject({ actingProfileId: profileId, secondFactorAt: expect.any(Date) });
  const second = new BrowserVisit(demo.url);
  expect((await second.get(link)).headers.get('location')).toBe('/demo');
  expect(await demo.get(Sessions).of(second.headers)).toBeNull();
});

test.each(['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example', '/.//elsewhere.example', 'ideas'])(
  'a link never leads to another site: %s',
  async (next) => {
    const link = pathOf(await demo.get(DemoLinks).make(profileId));
    const response = await new BrowserVisit(demo.url).get(`${link}?next=${encodeURIComponent(next)}`);
    expect(response.headers.get('location')).toBe('/');
  },
);

test('the page lists the people by kind, each time with fresh links, and what they are called is text', async () => {
  const [first, again] = [await demoPage(), await demoPage()];
  expect(first).toContain('<h2>Citizens</h2>');
  expect(first).toContain('Pat &#60;Pretend&#62;');
  const link = /\/demo\/sign-in\/[\w-]+/.exec(first)?.[0] ?? '';
  expect(again).not.toContain(link);
  const browser = new BrowserVisit(demo.url);
  await browser.get(link);
  expect(await demo.get(Sessions).of(browser.headers)).not.toBeNull();
});

async function demoPage(): Promise<string> {
  return (await new BrowserVisit(demo.url).get('/demo')).text();
}

test('caught mail is listed newest first and shown with its links', async () => {
  const browser = new BrowserVisit(demo.url);
  const mail = { to: 'pat@people.example', subject: 'The <first>', text: 'Open this:\n\nhttp://localhost:3000/auth/x?a=1&b=2\n' };
  await demo.get(Jobs).perform('send-mail', mail);
  await demo.get(Jobs).perform('send-mail', { ...mail, subject: 'The second' });
  const list = await (await browser.get('/dev/mail')).text();
  expect(list.indexOf('The second')).toBeLessThan(list.indexOf('The &#60;first&#62;'));
  const address = /\/dev\/mail\/[0-9a-f-]{36}/.exec(list)?.[0] ?? '';
  expect(await (await browser.get(address)).text()).toContain('<a href="http://localhost:3000/auth/x?a=1&#38;b=2">');
  expect((await browser.get('/dev/mail/nothing')).status).toBe(404);
});

test.each(['/demo', '/dev/mail'])('%s is there for this machine alone', async (path) => {
  expect(await statusWith(path, {})).toBe(200);
  expect(await statusWith(path, { host: 'folkmoot.example' })).toBe(404);
  expect(await statusWith(path, { host: '127.0.0.1.elsewhere.example' })).toBe(404);
  expect(await statusWith(path, { 'x-forwarded-for': '127.0.0.1' })).toBe(404);
});

test('neither is there when nothing is a demo, and no link is made or taken', async () => {
  const link = pathOf(await demo.get(DemoLinks).make(profileId));
  const real = await startApp({}, demo.database);
  const browser = new BrowserVisit(real.url);
  for (const path of ['/demo', link, '/dev/mail']) expect((await browser.get(path)).status).toBe(404);
  await expect(real.get(DemoLinks).make(profileId)).rejects.toThrow();
  expect(await real.get(DemoLinks).redeem(link.split('/').at(-1) ?? '')).toBeNull();
  await real.close();
});

test('a new start makes the links of an earlier one worthless', async () => {
  const link = pathOf(await demo.get(DemoLinks).make(profileId));
  const again = await startApp({ FOLKMOOT_EMBEDDED: '1' }, demo.database);
  expect((await new BrowserVisit(again.url).get(link)).headers.get('location')).toBe('/demo');
  await again.close();
});
