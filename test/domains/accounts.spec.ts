import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { Accounts, Sessions, type AccountGiven } from '../../src/identity/index.js';
import { Attempts } from '../../src/identity/accounts/attempts.js';
import { isRefusal, Jobs, newId, UnitOfWork } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { Authenticator } from '../support/authenticator.js';
import { BrowserVisit } from '../support/browser-visit.js';
import { eventually } from '../support/eventually.js';

const PASSWORD = 'quite long enough';

let server: TestApp;
let owner: pg.Client;
let sessions: Sessions;

beforeAll(async () => {
  server = await startApp({ JOBS: 'true' });
  sessions = server.get(Sessions);
  owner = new pg.Client(server.database.ownerUrl);
  await owner.connect();
});

afterAll(async () => {
  await owner.end();
  await server.close();
});

const inOneDeed = <Outcome>(work: Parameters<UnitOfWork['run']>[0]): Promise<Outcome> => server.get(UnitOfWork).run(work) as Promise<Outcome>;
const visit = (): BrowserVisit => new BrowserVisit(server.url);

let people = 0;

interface Person {
  id: string;
  email: string;
}

/** An account with a password. */
async function aPerson(given: Partial<AccountGiven> = {}): Promise<Person> {
  people += 1;
  const email = given.email ?? `person${people}@people.example`;
  const id = await inOneDeed<string>(async (tx) => {
    const account = await server.get(Accounts).create(tx, { name: 'A person', email, emailProved: true, ...given });
    await server.get(Accounts).setPassword(tx, account, PASSWORD);
    return account;
  });
  return { id, email };
}

async function withAuthenticator(person: Person): Promise<Authenticator> {
  const authenticator = new Authenticator();
  await inOneDeed((tx) => server.get(Accounts).setTotpSecret(tx, person.id, authenticator.secret));
  return authenticator;
}

async function signedIn(person: Person): Promise<BrowserVisit> {
  const browser = visit();
  const response = await browser.post('/auth/sign-in/email', { email: person.email, password: PASSWORD });
  expect(response.status).toBe(200);
  return browser;
}

/** The text of the newest mail to somebody, once there are `count` of them. */
function mailTo(email: string, count = 1): Promise<string> {
  return eventually(async () => {
    const { rows } = await owner.query<{ text: string }>('select text from caught_mail where recipient = $1 order by id desc', [email]);
    return rows.length >= count && rows[0]?.text;
  });
}

/** The path and query of the link in a mail: its host is the public address, not the test's port. */
function linkIn(text: string): string {
  const link = /https?:\/\/\S+/.exec(text)?.[0];
  if (!link) throw new Error(`No link in: ${text}`);
  const url = new URL(link);
  return url.pathname + url.search;
}

async function endings(sessionId: string): Promise<number> {
  const { rowCount } = await owner.query(`select 1 from outbox where kind = 'session.ended' and topics = $1`, [[`session:${sessionId}`]]);
  return rowCount ?? 0;
}

async function sessionOf(browser: BrowserVisit): Promise<NonNullable<Awaited<ReturnType<Sessions['of']>>>> {
  const session = await sessions.of(browser.headers);
  if (!session) throw new Error('Nobody is signed in');
  return session;
}

describe('signing in with a password', () => {
  test('opens a session that our own reading takes, without profile and second factor', async () => {
    const person = await aPerson();
    const session = await sessionOf(await signedIn(person));
    expect(session).toMatchObject({ accountId: person.id, actingProfileId: null, secondFactorAt: null });
    expect(session.expiresAt.getTime()).toBeGreaterThan(Date.now());
  });

  test('is refused with another password, and from another site', async () => {
    const person = await aPerson();
    const wrong = await visit().post('/auth/sign-in/email', { email: person.email, password: 'not this one at all' });
    expect(wrong.status).toBe(401);
    const elsewhere = await visit().post('/auth/sign-in/email', { email: person.email, password: PASSWORD }, { origin: 'https://elsewhere.example' });
    expect(elsewhere.status).toBe(403);
  });

  test('Y2: a young person without e-mail signs in by user name, and nothing is ever mailed to the stand-in', async () => {
    const accountId = await inOneDeed<string>(async (tx) => {
      const id = await server.get(Accounts).create(tx, { name: 'Quiet Heron', username: 'Quiet.Heron' });
      await server.get(Accounts).setPassword(tx, id, PASSWORD);
      return id;
    });
    const browser = visit();
    expect((await browser.post('/auth/sign-in/username', { username: 'quiet.heron', password: PASSWORD })).status).toBe(200);
    expect((await sessionOf(browser)).accountId).toBe(accountId);
    const email = `${accountId}@young.invalid`;
    await visit().post('/auth/sign-in/magic-link', { email });
    const { rows } = await owner.query(`select 1 from graphile_worker.jobs where task_identifier = 'send-mail'`);
    expect(rows).toHaveLength(0);
    await server.get(Jobs).perform('send-mail', { to: 'last@people.example', subject: 'Last', text: 'After all others' });
    await mailTo('last@people.example');
    const { rowCount } = await owner.query('select 1 from caught_mail where recipient = $1', [email]);
    expect(rowCount).toBe(0);
  });

  test('S4: guessing one person’s password is stopped, and others behind the same address are not', async () => {
    const [guessed, other] = [await aPerson(), await aPerson()];
    const guess = (): Promise<Response> => visit().post('/auth/sign-in/email', { email: guessed.email, password: 'a guess at it' });
    expect((await guess()).status).toBe(401);
    const attempts = server.get(Attempts);
    for (let guesses = 1; guesses < 20; guesses++) expect(await attempts.take('sign-in', guessed.email.toUpperCase())).toBe(true);
    expect((await guess()).status).toBe(429);
    await signedIn(other);
  });
});

describe('signing up', () => {
  test('takes a proof that the e-mail is one’s own', async () => {
    const browser = visit();
    const email = 'newcomer@people.example';
    expect((await browser.post('/auth/sign-up/email', { name: 'Newcomer', email, password: PASSWORD })).status).toBe(200);
    expect(await sessions.of(browser.headers)).toBeNull();
    expect((await visit().post('/auth/sign-in/email', { email, password: PASSWORD })).status).toBe(403);
    await browser.get(linkIn(await mailTo(email)));
    expect(await sessions.of(browser.headers)).not.toBeNull();
  });

  test('isn’t done by a link or a code for an address that nobody has', async () => {
    const email = 'nobody@people.example';
    await visit().post('/auth/sign-in/magic-link', { email });
    await visit().post('/auth/email-otp/send-verification-otp', { email, type: 'sign-in' });
    const { rows } = await owner.query('select 1 from auth."user" where email = $1', [email]);
    expect(rows).toHaveLength(0);
    const { rows: jobs } = await owner.query(`select 1 from caught_mail where recipient = $1`, [email]);
    expect(jobs).toHaveLength(0);
  });

  test('isn’t done by a link that was sent to somebody whose account is gone', async () => {
    const person = await aPerson();
    await visit().post('/auth/sign-in/magic-link', { email: person.email });
    const link = linkIn(await mailTo(person.email));
    await owner.query('delete from auth."user" where id = $1', [person.id]);
    const browser = visit();
    await browser.get(link);
    expect(await sessions.of(browser.headers)).toBeNull();
    const { rows } = await owner.query('select 1 from auth."user" where email = $1', [person.email]);
    expect(rows).toHaveLength(0);
  });

  test('has no other addresses than those that are listed', async () => {
    const browser = await signedIn(await aPerson());
    for (const path of ['/auth/update-session', '/auth/update-user', '/auth/two-factor/get-totp-uri', '/auth/get-session', '/auth/delete-user']) {
      expect((await browser.post(path, { actingProfileId: newId() })).status).toBe(404);
    }
  });
});

describe('signing in by mail', () => {
  test('a link opens a session, once', async () => {
    const person = await aPerson();
    await visit().post('/auth/sign-in/magic-link', { email: person.email }, { 'accept-language': 'cy' });
    const letter = await mailTo(person.email);
    expect(letter).toContain('fewngofnodi');
    const browser = visit();
    await browser.get(linkIn(letter));
    expect((await sessionOf(browser)).accountId).toBe(person.id);
    const second = visit();
    await second.get(linkIn(letter));
    expect(await sessions.of(second.headers)).toBeNull();
  });

  test('a code opens a session', async () => {
    const person = await aPerson();
    await visit().post('/auth/email-otp/send-verification-otp', { email: person.email, type: 'sign-in' });
    const otp = /\b\d{6}\b/.exec(await mailTo(person.email))?.[0];
    const browser = visit();
    expect((await browser.post('/auth/sign-in/email-otp', { email: person.email, otp })).status).toBe(200);
    expect((await sessionOf(browser)).accountId).toBe(person.id);
  });

  test('S5: never gives a second factor, and is not for accounts that have one', async () => {
    const person = await aPerson();
    await visit().post('/auth/sign-in/magic-link', { email: person.email });
    const browser = visit();
    await browser.get(linkIn(await mailTo(person.email)));
    expect((await sessionOf(browser)).secondFactorAt).toBeNull();

    await visit().post('/auth/sign-in/magic-link', { email: person.email });
    const sentBefore = linkIn(await mailTo(person.email, 2));
    await withAuthenticator(person);
    const late = visit();
    await late.get(sentBefore);
    expect(await sessions.of(late.headers)).toBeNull();
    await visit().post('/auth/sign-in/magic-link', { email: person.email });
    expect(await mailTo(person.email, 3)).toContain('/sign-in');
  });
});

describe('S5: the second factor', () => {
  test('is asked for after the password and noted in the session', async () => {
    const person = await aPerson();
    const authenticator = await withAuthenticator(person);
    const browser = visit();
    const first = await browser.post('/auth/sign-in/email', { email: person.email, password: PASSWORD });
    expect(await first.json()).toMatchObject({ twoFactorRedirect: true });
    expect(await sessions.of(browser.headers)).toBeNull();
    expect((await browser.post('/auth/two-factor/verify-totp', { code: authenticator.code() })).status).toBe(200);
    expect((await sessionOf(browser)).secondFactorAt).toBeInstanceOf(Date);
  });

  test('takes each code once, at sign-in and in a session alike', async () => {
    const person = await aPerson();
    const authenticator = await withAuthenticator(person);
    const code = authenticator.code();
    const browser = await signedIn(person);
    expect((await browser.post('/auth/two-factor/verify-totp', { code })).status).toBe(200);
    const again = await signedIn(person);
    expect((await again.post('/auth/two-factor/verify-totp', { code })).status).toBe(401);
    expect(await sessions.of(again.headers)).toBeNull();
    expect(await sessions.checkTotp(person.id, code)).toBe(false);
    const next = authenticator.code(30);
    expect(await sessions.checkTotp(person.id, next)).toBe(true);
    expect(await sessions.checkTotp(person.id, next)).toBe(false);
  });

  test('takes each code once of many that come together', async () => {
    const person = await aPerson();
    const authenticator = await withAuthenticator(person);
    const code = authenticator.code();
    const taken = await Promise.all(Array.from({ length: 5 }, () => sessions.checkTotp(person.id, code)));
    expect(taken.filter(Boolean)).toHaveLength(1);
  });

  test('can’t be guessed', async () => {
    const person = await aPerson();
    const authenticator = await withAuthenticator(person);
    for (let guess = 0; guess < 10; guess++) expect(await sessions.checkTotp(person.id, 'abcdef')).toBe(false);
    expect(await sessions.checkTotp(person.id, authenticator.code())).toBe(false);
  });

  test('is enrolled in a session, and then changed only with it', async () => {
    const person = await aPerson();
    const browser = await signedIn(person);
    const enabled = (await (await browser.post('/auth/two-factor/enable', { password: PASSWORD })).json()) as { totpURI: string; backupCodes: string[] };
    const secret = new URL(enabled.totpURI).searchParams.get('secret') ?? '';
    const authenticator = new Authenticator(secret);
    expect(await sessions.checkTotp(person.id, authenticator.code(-30))).toBe(false);
    expect((await browser.post('/auth/two-factor/verify-totp', { code: authenticator.code() })).status).toBe(200);
    expect((await sessionOf(browser)).secondFactorAt).not.toBeNull();

    const opened = await inOneDeed<{ cookie: string }>((tx) => sessions.open(tx, { accountId: person.id, actingProfileId: null, secondFactor: false }));
    const without = visit();
    without.keep(`folkmoot.session_token=${encodeURIComponent(opened.cookie)}`);
    for (const path of ['/auth/two-factor/disable', '/auth/two-factor/generate-backup-codes']) {
      expect((await without.post(path, { password: PASSWORD })).status).toBe(403);
    }
    const lost = await signedIn(person);
    expect((await lost.post('/auth/two-factor/verify-backup-code', { code: enabled.backupCodes[0] })).status).toBe(200);
    expect((await sessionOf(lost)).secondFactorAt).not.toBeNull();
    expect((await lost.post('/auth/two-factor/disable', { password: PASSWORD })).status).toBe(200);
    expect((await sessionOf(lost)).secondFactorAt).toBeNull();
  });
});

describe('a session', () => {
  test('opened by a deed is one to better-auth too, and is gone with the deed', async () => {
    const person = await aPerson();
    const opened = await inOneDeed<{ cookie: string }>((tx) => sessions.open(tx, { accountId: person.id, actingProfileId: null, secondFactor: true }));
    const browser = visit();
    browser.keep(`folkmoot.session_token=${encodeURIComponent(opened.cookie)}`);
    expect((await sessionOf(browser)).secondFactorAt).not.toBeNull();
    expect((await browser.post('/auth/sign-out')).status).toBe(200);
    expect(await sessions.of({ cookie: `folkmoot.session_token=${encodeURIComponent(opened.cookie)}` })).toBeNull();

    let undone = '';
    const failing = inOneDeed(async (tx) => {
      undone = (await sessions.open(tx, { accountId: person.id, actingProfileId: null, secondFactor: true })).cookie;
      throw new Error('undone');
    });
    await expect(failing).rejects.toThrow('undone');
    expect(await sessions.of({ cookie: `folkmoot.session_token=${encodeURIComponent(undone)}` })).toBeNull();
  });

  test('with a cookie that was changed is none', async () => {
    const [{ cookie }, { cookie: another }] = [(await signedIn(await aPerson())).headers, (await signedIn(await aPerson())).headers];
    expect(await sessions.of({ cookie })).not.toBeNull();
    const signature = /\.[^.]*$/;
    expect(await sessions.of({ cookie: cookie.replace(signature, signature.exec(another)?.[0] ?? '') })).toBeNull();
    expect(await sessions.of({ cookie: cookie.replace(signature, '') })).toBeNull();
    expect(await sessions.of({})).toBeNull();
  });

  test('S3: rotated, is another one: the old one has ended and its end is told', async () => {
    const person = await aPerson();
    const browser = await signedIn(person);
    const before = await sessionOf(browser);
    const profileId = newId();
    const rotated = await inOneDeed<Awaited<ReturnType<Sessions['open']>>>((tx) => sessions.rotate(tx, before, { actingProfileId: profileId, secondFactor: true }));
    expect(rotated.session).toMatchObject({ accountId: person.id, actingProfileId: profileId, expiresAt: before.expiresAt });
    expect(rotated.session.id).not.toBe(before.id);
    expect(await sessions.of(browser.headers)).toBeNull();
    expect(await sessions.of({ cookie: `folkmoot.session_token=${encodeURIComponent(rotated.cookie)}` })).toEqual(rotated.session);
    expect(await endings(before.id)).toBe(1);
    expect(isRefusal(await inOneDeed((tx) => sessions.rotate(tx, before, {})))).toBe(true);
  });

  test('S3: signing out ends it, and its end is told', async () => {
    const browser = await signedIn(await aPerson());
    const { cookie } = browser.headers;
    const { id } = await sessionOf(browser);
    expect((await browser.post('/auth/sign-out')).status).toBe(200);
    expect(await endings(id)).toBe(1);
    await eventually(async () => (await sessions.of({ cookie })) === null, 2);
  });

  test('S3: a new password ends the others, whichever way it was set', async () => {
    const person = await aPerson();
    const [elsewhere, here] = [await signedIn(person), await signedIn(person)];
    const { id } = await sessionOf(elsewhere);
    const changed = await here.post('/auth/change-password', { currentPassword: PASSWORD, newPassword: `${PASSWORD} now`, revokeOtherSessions: false });
    expect(changed.status).toBe(200);
    expect(await endings(id)).toBe(1);
    expect(await sessions.of(here.headers)).not.toBeNull();

    const { id: mine } = await sessionOf(here);
    await visit().post('/auth/request-password-reset', { email: person.email, redirectTo: '/new-password' });
    const followed = await visit().get(linkIn(await mailTo(person.email)));
    const token = new URL(followed.headers.get('location') ?? '', server.url).searchParams.get('token');
    expect((await visit().post('/auth/reset-password', { token, newPassword: PASSWORD })).status).toBe(200);
    expect(await endings(mine)).toBe(1);
    await signedIn(person);
  });

  test('S3: all of an account’s end together', async () => {
    const person = await aPerson();
    const browsers = [await signedIn(person), await signedIn(person)];
    await inOneDeed((tx) => sessions.endAllOf(tx, person.id));
    for (const browser of browsers) expect(await sessions.of(browser.headers)).toBeNull();
    const { rowCount } = await owner.query(`select 1 from outbox where topics = $1`, [[`account:${person.id}`]]);
    expect(rowCount).toBe(1);
  });

  test('S8: keeps no address and no browser string, in no table', async () => {
    await signedIn(await aPerson());
    const { rows } = await owner.query('select 1 from auth.session where ip_address is not null or user_agent is not null');
    expect(rows).toHaveLength(0);
    const { rows: tried } = await owner.query<{ key: string }>('select key from auth.attempt');
    expect(tried.length).toBeGreaterThan(0);
    expect(JSON.stringify(tried)).not.toMatch(/127\.0\.0\.1|@|Test browser/);
  });
});
