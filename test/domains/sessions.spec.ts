import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SessionCache } from '../../src/identity/accounts/session-cache.js';
import { ProfileEntity, Sessions, Viewers, type OpenedSession } from '../../src/identity/index.js';
import { isRefusal, newId, OutboxTail } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { Authenticator } from '../support/authenticator.js';
import { eventually } from '../support/eventually.js';
import { queriesOf } from '../support/queries.js';
import { cookieOf, linkIn, PASSWORD, SignIns } from '../support/sign-ins.js';
import { signedInAs } from '../support/client.js';
import { aCitizen, aCouncillor, aTown } from '../support/town.js';

let server: TestApp;
let at: SignIns;

beforeAll(async () => {
  server = await startApp({ JOBS: 'true' });
  at = await SignIns.on(server);
});

afterAll(async () => {
  await at.owner.end();
  await server.close();
});

describe('S5: the second factor', () => {
  test('is asked for after the password and noted in the session', async () => {
    const person = await at.aPerson();
    const authenticator = await at.withAuthenticator(person);
    const browser = at.visit();
    const first = await browser.post('/auth/sign-in/email', { email: person.email, password: PASSWORD });
    expect(await first.json()).toMatchObject({ twoFactorRedirect: true });
    expect(await at.sessions.of(browser.headers)).toBeNull();
    expect((await browser.post('/auth/two-factor/verify-totp', { code: authenticator.code() })).status).toBe(200);
    expect((await at.sessionOf(browser)).secondFactorAt).toBeInstanceOf(Date);
  });

  test('takes each code once, at sign-in and in a session alike', async () => {
    const person = await at.aPerson();
    const authenticator = await at.withAuthenticator(person);
    const code = authenticator.code();
    const browser = await at.withPassword(person);
    expect((await browser.post('/auth/two-factor/verify-totp', { code })).status).toBe(200);
    const again = await at.withPassword(person);
    expect((await again.post('/auth/two-factor/verify-totp', { code })).status).toBe(401);
    expect(await at.sessions.of(again.headers)).toBeNull();
    expect(await at.sessions.checkTotp(person.id, code)).toBe(false);
    const next = authenticator.code(30);
    expect(await at.sessions.checkTotp(person.id, next)).toBe(true);
    expect(await at.sessions.checkTotp(person.id, next)).toBe(false);
  });

  test('takes each code once of many that come together', async () => {
    const person = await at.aPerson();
    const code = (await at.withAuthenticator(person)).code();
    const taken = await Promise.all(Array.from({ length: 5 }, () => at.sessions.checkTotp(person.id, code)));
    expect(taken.filter(Boolean)).toHaveLength(1);
  });

  test('can’t be guessed', async () => {
    const person = await at.aPerson();
    const authenticator = await at.withAuthenticator(person);
    for (let guess = 0; guess < 10; guess++) expect(await at.sessions.checkTotp(person.id, 'abcdef')).toBe(false);
    expect(await at.sessions.checkTotp(person.id, authenticator.code())).toBe(false);
  });

  test('is enrolled in a session, and then changed only with it', async () => {
    const person = await at.aPerson();
    const browser = await at.withPassword(person);
    const enabled = (await (await browser.post('/auth/two-factor/enable', { password: PASSWORD })).json()) as { totpURI: string; backupCodes: string[] };
    const authenticator = new Authenticator(new URL(enabled.totpURI).searchParams.get('secret') ?? '');
    expect(await at.sessions.checkTotp(person.id, authenticator.code(-30))).toBe(false);
    expect((await browser.post('/auth/two-factor/verify-totp', { code: authenticator.code() })).status).toBe(200);
    expect((await at.sessionOf(browser)).secondFactorAt).not.toBeNull();

    const { browser: without } = await at.opened(person, false);
    for (const path of ['/auth/two-factor/disable', '/auth/two-factor/generate-backup-codes']) {
      expect((await without.post(path, { password: PASSWORD })).status).toBe(403);
    }
    const withoutTelephone = await at.withPassword(person);
    expect((await withoutTelephone.post('/auth/two-factor/verify-backup-code', { code: enabled.backupCodes[0] })).status).toBe(200);
    expect((await at.sessionOf(withoutTelephone)).secondFactorAt).not.toBeNull();
    expect((await withoutTelephone.post('/auth/two-factor/disable', { password: PASSWORD })).status).toBe(200);
    expect((await at.sessionOf(withoutTelephone)).secondFactorAt).toBeNull();
  });
});

describe('a session', () => {
  test('opened by a deed is one to better-auth too', async () => {
    const { browser, opened } = await at.opened(await at.aPerson(), true);
    expect((await at.sessionOf(browser)).secondFactorAt).not.toBeNull();
    expect((await browser.post('/auth/sign-out')).status).toBe(200);
    expect(await at.sessions.of(cookieOf(opened))).toBeNull();
  });

  test('is gone with the deed that opened it', async () => {
    const person = await at.aPerson();
    let undone: OpenedSession | undefined;
    const failing = at.inOneDeed(async (tx) => {
      undone = await at.sessions.open(tx, { accountId: person.id, actingProfileId: null, secondFactor: true });
      throw new Error('undone');
    });
    await expect(failing).rejects.toThrow('undone');
    expect(undone && (await at.sessions.of(cookieOf(undone)))).toBeNull();
  });

  test('with a cookie that was changed is none', async () => {
    const { cookie } = (await at.withPassword(await at.aPerson())).headers;
    const { cookie: another } = (await at.withPassword(await at.aPerson())).headers;
    expect(await at.sessions.of({ cookie })).not.toBeNull();
    const signature = /\.[^.]*$/;
    expect(await at.sessions.of({ cookie: cookie.replace(signature, signature.exec(another)?.[0] ?? '') })).toBeNull();
    expect(await at.sessions.of({ cookie: cookie.replace(signature, '') })).toBeNull();
    expect(await at.sessions.of({})).toBeNull();
  });

  test('S3: rotated, is another one: the old one has ended and its end is told', async () => {
    const person = await at.aPerson();
    const browser = await at.withPassword(person);
    const before = await at.sessionOf(browser);
    const actingProfileId = newId();
    const rotated = await at.inOneDeed((tx) => at.sessions.rotate(tx, before, { actingProfileId, secondFactor: true }));
    if (isRefusal(rotated)) throw new Error(rotated.code);
    expect(rotated.session).toMatchObject({ accountId: person.id, actingProfileId, expiresAt: before.expiresAt });
    expect(rotated.session.id).not.toBe(before.id);
    expect(await at.sessions.of(browser.headers)).toBeNull();
    expect(await at.sessions.of(cookieOf(rotated))).toEqual(rotated.session);
    expect(await at.endings(before.id)).toBe(1);
    expect(isRefusal(await at.inOneDeed((tx) => at.sessions.rotate(tx, before, {})))).toBe(true);
  });

  test('S3: signed out, has ended at once, on every node within 2 seconds, and its end is told', async () => {
    const otherNode = await startApp({}, server.database);
    const browser = await at.withPassword(await at.aPerson());
    const { headers } = browser;
    const { id } = await at.sessionOf(browser);
    expect(await otherNode.get(Sessions).of(headers)).not.toBeNull();
    expect((await browser.post('/auth/sign-out')).status).toBe(200);
    expect(await at.sessions.of(headers)).toBeNull();
    expect(await at.endings(id)).toBe(1);
    await eventually(async () => (await otherNode.get(Sessions).of(headers)) === null, 2);
    await otherNode.close();
  });

  test('S3: ends when another session of its account changes the password', async () => {
    const person = await at.aPerson();
    const [elsewhere, here] = [await at.withPassword(person), await at.withPassword(person)];
    const { id } = await at.sessionOf(elsewhere);
    const change = { currentPassword: PASSWORD, newPassword: `${PASSWORD} now`, revokeOtherSessions: false };
    expect((await here.post('/auth/change-password', change)).status).toBe(200);
    expect(await at.endings(id)).toBe(1);
    expect(await at.sessions.of(elsewhere.headers)).toBeNull();
    expect(await at.sessions.of(here.headers)).not.toBeNull();
  });

  test('S3: ends when a forgotten password is replaced', async () => {
    const person = await at.aPerson();
    const { id } = await at.sessionOf(await at.withPassword(person));
    await at.visit().post('/auth/request-password-reset', { email: person.email, redirectTo: '/new-password' });
    const followed = await at.visit().get(linkIn(await at.mailTo(person.email)));
    const token = new URL(followed.headers.get('location') ?? '', server.url).searchParams.get('token');
    expect((await at.visit().post('/auth/reset-password', { token, newPassword: `${PASSWORD} now` })).status).toBe(200);
    expect(await at.endings(id)).toBe(1);
  });

  test('S3: ends with all others of its account', async () => {
    const person = await at.aPerson();
    const browsers = [await at.withPassword(person), await at.withPassword(person)];
    await at.inOneDeed((tx) => at.sessions.endAllOf(tx, person.id));
    for (const browser of browsers) expect(await at.sessions.of(browser.headers)).toBeNull();
    expect(await at.count('outbox where topics = array[$1]', `account:${person.id}`)).toBe(1);
  });

  test('S3: what was being read when one ended is not remembered', async () => {
    const session = await at.sessionOf(await at.withPassword(await at.aPerson()));
    const cache = server.get(SessionCache);
    const before = cache.mark();
    cache.forget([`session:${session.id}`]);
    cache.keep('a token', session, before);
    expect(cache.get('a token')).toBeNull();
    cache.keep('a token', session, cache.mark());
    expect(cache.get('a token')).toBe(session);
  });

  test('S3: a node that hears nothing trusts nothing that it remembers', async () => {
    const deaf = await startApp({}, server.database);
    const browser = await at.withPassword(await at.aPerson());
    const { id } = await at.sessionOf(browser);
    const tail = deaf.get(OutboxTail);
    await tail.onApplicationShutdown();
    await eventually(() => !tail.isFresh());
    expect(await deaf.get(Sessions).of(browser.headers)).not.toBeNull();
    await at.owner.query('delete from auth.session where id = $1', [id]);
    expect(await deaf.get(Sessions).of(browser.headers)).toBeNull();
    await deaf.close();
  });

  test('S8: keeps no address and no browser string, in no table', async () => {
    const browser = await at.withPassword(await at.aPerson());
    await at.sessionOf(browser);
    const { rows: sessions } = await at.owner.query('select * from auth.session');
    const { rows: tried } = await at.owner.query('select * from auth.attempt');
    expect(tried.length).toBeGreaterThan(0);
    expect(JSON.stringify([sessions, tried])).not.toMatch(/127\.0\.0\.1|::1|@|Test browser/);
    const put = at.owner.query(`update auth.session set user_agent = 'a browser'`);
    await expect(put).rejects.toThrow('session_user_agent_check');
  });
});

describe('S3: who acts in a session', () => {
  test('is known for a moment where it is a citizen, and looked up each time where it is somebody with powers', async () => {
    const citizen = await signedInAs(server, await aCitizen(server));
    const councillor = await signedInAs(server, await aCouncillor(server, await aTown(server)));
    const viewers = server.get(Viewers);
    for (const { headers } of [citizen, councillor]) expect((await viewers.of(headers)).profile).not.toBeNull();
    expect(await queriesOf(server, async () => viewers.of(citizen.headers))).toBe(0);
    expect(await queriesOf(server, async () => viewers.of(councillor.headers))).toBe(1);
  });

  test('is known no longer on any node once the profile has changed, whoever changed it', async () => {
    const otherNode = await startApp({}, server.database);
    const person = await aCitizen(server);
    const { headers } = await signedInAs(server, person);
    const nodes = [server, otherNode].map((node) => node.get(Viewers));
    const acting = async (): Promise<(string | undefined)[]> => Promise.all(nodes.map(async (viewers) => (await viewers.of(headers)).profile?.ageBand));
    expect(await acting()).toEqual(['adult', 'adult']);
    await at.owner.query(`update profile set age_band = '16-17' where id = $1`, [person.profile?.id]);
    // Sooner than it would be forgotten for its age.
    await eventually(async () => (await acting()).every((band) => band === '16-17'), 1);
    await at.inOneDeed(async (tx) => tx.save(ProfileEntity, { ...(await tx.find(ProfileEntity, { id: person.profile?.id ?? '' }))!, suspendedAt: tx.now }));
    await eventually(async () => (await acting()).every((band) => band === undefined), 1);
    await otherNode.close();
  });

  test('is looked up anew when time was moved', async () => {
    const { headers } = await signedInAs(server, await aCitizen(server));
    const viewers = server.get(Viewers);
    await viewers.of(headers);
    let later = server.clock.now().getTime();
    expect(await queriesOf(server, async () => server.clock.at(new Date((later += 2_000)), () => viewers.of(headers)))).toBe(1);
  });
});
