import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Attempts } from '../../src/identity/accounts/attempts.js';
import { Accounts } from '../../src/identity/index.js';
import { Jobs, newId } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import type { BrowserVisit } from '../support/browser-visit.js';
import { IdentityProvider } from '../support/identity-provider.js';
import { linkIn, PASSWORD, SignIns } from '../support/sign-ins.js';
import { aCouncillor, aTown } from '../support/town.js';

let server: TestApp;
let provider: IdentityProvider;
let at: SignIns;

beforeAll(async () => {
  provider = await IdentityProvider.start();
  server = await startApp({ JOBS: 'true', ...provider.settings });
  at = await SignIns.on(server);
});

afterAll(async () => {
  await at.owner.end();
  await server.close();
  await provider.stop();
});

describe('signing in with a password', () => {
  test('opens a session that our own reading takes, without profile and second factor', async () => {
    const person = await at.aPerson();
    const session = await at.sessionOf(await at.withPassword(person));
    expect(session).toMatchObject({ accountId: person.id, actingProfileId: null, secondFactorAt: null });
    expect(session.expiresAt.getTime()).toBeGreaterThan(Date.now());
  });

  test('is refused with another password, and from another site', async () => {
    const { email } = await at.aPerson();
    expect((await at.visit().post('/auth/sign-in/email', { email, password: 'not this one at all' })).status).toBe(401);
    const elsewhere = await at.visit().post('/auth/sign-in/email', { email, password: PASSWORD }, { origin: 'https://elsewhere.example' });
    expect(elsewhere.status).toBe(403);
  });

  test('Y2: a young person without e-mail signs in by user name, and nothing is ever mailed to the stand-in', async () => {
    const accountId = await at.inOneDeed(async (tx) => {
      const id = await server.get(Accounts).create(tx, { name: 'Quiet Heron', username: 'Quiet.Heron' });
      await server.get(Accounts).setPassword(tx, id, PASSWORD);
      return id;
    });
    const browser = at.visit();
    expect((await browser.post('/auth/sign-in/username', { username: 'quiet.heron', password: PASSWORD })).status).toBe(200);
    expect((await at.sessionOf(browser)).accountId).toBe(accountId);
    const email = `${accountId}@young.invalid`;
    await at.visit().post('/auth/sign-in/magic-link', { email });
    expect(await at.count(`graphile_worker.jobs where task_identifier = $1`, 'send-mail')).toBe(0);
    await server.get(Jobs).perform('send-mail', { to: 'last@people.example', subject: 'Last', text: 'After all others' });
    await at.mailTo('last@people.example');
    expect(await at.count('caught_mail where recipient = $1', email)).toBe(0);
  });

  test('S4: guessing one person’s password is stopped, and others behind the same address are not', async () => {
    const [guessed, other] = [await at.aPerson(), await at.aPerson()];
    const guess = (): Promise<Response> => at.visit().post('/auth/sign-in/email', { email: guessed.email, password: 'a guess at it' });
    expect((await guess()).status).toBe(401);
    const attempts = server.get(Attempts);
    for (let guesses = 1; guesses < 20; guesses++) expect(await attempts.take('sign-in', guessed.email.toUpperCase())).toBe(true);
    expect((await guess()).status).toBe(429);
    await at.withPassword(other);
  });

  test('S4: a long body is refused', async () => {
    const response = await at.visit().post('/auth/sign-in/email', { email: 'x'.repeat(20_000), password: PASSWORD });
    expect(response.status).toBe(413);
  });
});

describe('signing up', () => {
  test('takes a proof that the e-mail is one’s own', async () => {
    const browser = at.visit();
    const email = 'newcomer@people.example';
    expect((await browser.post('/auth/sign-up/email', { name: 'Newcomer', email, password: PASSWORD })).status).toBe(200);
    expect(await at.sessions.of(browser.headers)).toBeNull();
    expect((await at.visit().post('/auth/sign-in/email', { email, password: PASSWORD })).status).toBe(403);
    await browser.get(linkIn(await at.mailTo(email)));
    expect(await at.sessions.of(browser.headers)).not.toBeNull();
  });

  test('isn’t done by a link or a code for an address that nobody has', async () => {
    const email = 'nobody@people.example';
    await at.visit().post('/auth/sign-in/magic-link', { email });
    await at.visit().post('/auth/email-otp/send-verification-otp', { email, type: 'sign-in' });
    expect(await at.count('auth."user" where email = $1', email)).toBe(0);
    expect(await at.count('caught_mail where recipient = $1', email)).toBe(0);
  });

  test('isn’t done by a link that was sent to somebody whose account is gone', async () => {
    const person = await at.aPerson();
    await at.visit().post('/auth/sign-in/magic-link', { email: person.email });
    const link = linkIn(await at.mailTo(person.email));
    await at.owner.query('delete from auth."user" where id = $1', [person.id]);
    const browser = at.visit();
    await browser.get(link);
    expect(await at.sessions.of(browser.headers)).toBeNull();
    expect(await at.count('auth."user" where email = $1', person.email)).toBe(0);
  });

  test('has no other addresses than those that are listed', async () => {
    const browser = await at.withPassword(await at.aPerson());
    for (const path of ['/auth/update-session', '/auth/update-user', '/auth/two-factor/get-totp-uri', '/auth/get-session', '/auth/delete-user']) {
      expect((await browser.post(path, { actingProfileId: newId() })).status).toBe(404);
    }
  });
});

describe('signing in by mail', () => {
  const ask = (email: string, language = 'en'): Promise<Response> => at.visit().post('/auth/sign-in/magic-link', { email }, { 'accept-language': language });

  async function follow(link: string): Promise<BrowserVisit> {
    const browser = at.visit();
    await browser.get(link);
    return browser;
  }

  test('a link opens a session, once, and comes in the language of whoever asked', async () => {
    const person = await at.aPerson();
    await ask(person.email, 'cy');
    const letter = await at.mailTo(person.email);
    expect(letter).toContain('fewngofnodi');
    expect((await at.sessionOf(await follow(linkIn(letter)))).accountId).toBe(person.id);
    expect(await at.sessions.of((await follow(linkIn(letter))).headers)).toBeNull();
  });

  test('a code opens a session', async () => {
    const person = await at.aPerson();
    await at.visit().post('/auth/email-otp/send-verification-otp', { email: person.email, type: 'sign-in' });
    const otp = /\b\d{6}\b/.exec(await at.mailTo(person.email))?.[0];
    const browser = at.visit();
    expect((await browser.post('/auth/sign-in/email-otp', { email: person.email, otp })).status).toBe(200);
    expect((await at.sessionOf(browser)).accountId).toBe(person.id);
  });

  test('S5: never gives a second factor, and is not for accounts that have one', async () => {
    const { id, email } = await at.aPerson();
    await ask(email);
    expect((await at.sessionOf(await follow(linkIn(await at.mailTo(email))))).secondFactorAt).toBeNull();
    await ask(email);
    const sentBefore = linkIn(await at.mailTo(email, 2));
    await at.withAuthenticator({ id, email });
    expect(await at.sessions.of((await follow(sentBefore)).headers)).toBeNull();
    await ask(email);
    expect(await at.mailTo(email, 3)).toContain('/sign-in');
  });

  test('S5: is not for those who work here', async () => {
    const person = await at.aPerson();
    await ask(person.email);
    const sentBefore = linkIn(await at.mailTo(person.email));
    await aCouncillor(server, await aTown(server), { accountId: person.id });
    expect(await at.sessions.of((await follow(sentBefore)).headers)).toBeNull();
    await ask(person.email);
    expect(await at.mailTo(person.email, 2)).toContain('/sign-in');
  });
});

describe('signing in at one’s organisation', () => {
  async function comeBack(): Promise<BrowserVisit> {
    const browser = at.visit();
    const { url } = (await (await browser.post('/auth/sign-in/social', { provider: 'oidc', callbackURL: '/' })).json()) as { url: string };
    await browser.get(provider.comeBackFrom(url));
    return browser;
  }

  test('S5: opens a session of the account with that e-mail, without a second factor', async () => {
    const person = await at.aPerson();
    provider.person = { sub: 'staff-1', email: person.email, email_verified: true, name: 'Staff' };
    expect(await at.sessionOf(await comeBack())).toMatchObject({ accountId: person.id, secondFactorAt: null });
  });

  test('makes no account, and takes no e-mail that wasn’t proved there', async () => {
    const person = await at.aPerson();
    provider.person = { sub: 'staff-2', email: 'stranger@people.example', email_verified: true, name: 'Stranger' };
    expect(await at.sessions.of((await comeBack()).headers)).toBeNull();
    expect(await at.count('auth."user" where email = $1', 'stranger@people.example')).toBe(0);
    provider.person = { sub: 'staff-3', email: person.email, email_verified: false, name: 'Somebody else' };
    expect(await at.sessions.of((await comeBack()).headers)).toBeNull();
  });
});
