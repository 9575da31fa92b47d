import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { ProposeIdea } from '../../src/ideas/index.js';
import { globalId } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aBrowserIsAtHand, expectAccessible, openBrowser, openPage, PHONE } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { linkIn, SignIns } from '../support/sign-ins.js';
import { aCitizen, aTown, type Town } from '../support/town.js';
import { done } from '../support/youth.js';

const inBrowser = aBrowserIsAtHand ? describe : describe.skip;

let app: TestApp;
let browser: Browser;
let town: Town;
let signIns: SignIns;
let idea: string;

beforeAll(async () => {
  if (!aBrowserIsAtHand) return;
  // Letters are sent by a job.
  app = await startApp({ JOBS: 'true' });
  [browser, signIns, town] = await Promise.all([openBrowser(), SignIns.on(app), aTown(app)]);
  const given = { organisationId: town.council.id, title: 'A bench by the stop', body: 'For everybody who waits.', language: 'en' as const };
  idea = globalId('idea', done(await app.get(ProposeIdea).execute(await aCitizen(app), given)).id);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await signIns?.owner.end();
  await app?.close();
});

/** Every button and field that is shown can do something. */
const deadEnds = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`[...document.querySelectorAll('button')]
    .filter((button) => button.checkVisibility() && !(button.type === 'submit' && button.form?.getAttribute('action')))
    .map((button) => button.outerHTML)`);

inBrowser('in a browser without JavaScript', () => {
  it('one reads, signs in by a link, supports, reports and takes the support back', async () => {
    const person = await signIns.aPerson();
    await aCitizen(app, { accountId: person.id, displayName: 'Invented Neighbour' });
    const { page, context, faults } = await openPage(browser, app, { viewport: PHONE, javaScriptEnabled: false });

    await page.goto(`/ideas/${idea}`);
    expect(await page.getByText('For everybody who waits.').isVisible()).toBe(true);
    await page.getByRole('complementary', { name: 'Support this idea' }).getByRole('link', { name: 'Sign in' }).click();
    await page.locator('form[action="/forms/sign-in-link"] input[type=email]').fill(person.email);
    await page.locator('form[action="/forms/sign-in-link"] button').click();
    await page.getByText('a link is on its way').first().waitFor();
    // The letter's link leads to the public address, which isn't where a test listens.
    const arrived = await context.request.get(app.url + linkIn(await signIns.mailTo(person.email)), { maxRedirects: 0 });
    expect(new URL(arrived.headers()['location'] ?? '', app.url).pathname).toBe(`/ideas/${idea}`);
    await page.goto(`/ideas/${idea}`);

    await page.getByRole('button', { name: 'Support this idea' }).click();
    await page.getByText('You support this').waitFor();
    expect(await deadEnds(page)).toEqual([]);
    await page.getByRole('button', { name: 'Take my support back' }).click();
    await page.getByRole('button', { name: 'Support this idea' }).waitFor();

    await page.goto(`/report?on=${idea}`);
    await page.getByRole('radio').last().check();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Write something here.').first().waitFor();
    expect(await page.getByRole('radio').last().isChecked()).toBe(true);
    await page.getByRole('textbox').fill('It is not true.');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('It is not true.').waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/report\//);

    await page.goto('/acting-as');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('link', { name: 'Sign in' }).first().waitFor();
    // The one refusal, which the page shows in words.
    expect(faults.filter((fault) => !fault.includes('422'))).toEqual([]);
    await context.close();
  }, 60_000);

  it('what needs a script says so, and offers no button that does nothing', async () => {
    const person = await aCitizen(app);
    const { page, context } = await openPage(browser, app, { viewer: person, viewport: PHONE, javaScriptEnabled: false });
    for (const address of ['/ideas/new', '/questions/new', '/concerns/new', '/sign-up', '/me', `/ideas/${idea}`]) {
      await page.goto(address);
      expect([address, await page.locator('.no-script p').isVisible()]).toEqual([address, true]);
      expect([address, await deadEnds(page)]).toEqual([address, []]);
    }
    await page.goto('/ideas/new?lang=cy');
    expect(await page.locator('form noscript p').innerText()).toContain('Mae angen JavaScript ar y ffurflen hon');
    await context.close();
  }, 60_000);
});

inBrowser('in a browser, a form that came back without a script', () => {
  it('is gone on with by the script: at its own page, with what was typed', async () => {
    const { page, context, faults } = await openPage(browser, app, { viewport: PHONE });
    const scripts = '**/assets/*.js';
    await page.route(scripts, (route) => route.abort());
    await page.goto(`/report?on=${idea}`);
    await page.getByRole('radio').last().check();
    await page.getByRole('textbox').fill('x'.repeat(600));
    await page.unroute(scripts);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.locator('.error-summary:focus').waitFor();
    expect(new URL(page.url()).pathname).toBe('/report');
    expect(await page.getByRole('textbox').inputValue()).toHaveLength(600);
    await expectAccessible(page);
    await page.getByRole('textbox').fill('It is not true.');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Thank you').first().waitFor();
    expect(faults.filter((fault) => !/422|ERR_FAILED/.test(fault))).toEqual([]);
    await context.close();
  }, 60_000);

  it('takes what was typed and chosen before its script had come', async () => {
    const { page, context, faults } = await openPage(browser, app, { viewport: PHONE });
    let arrive: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/assets/entry-client-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`/report?on=${idea}`, { waitUntil: 'commit' });
    await page.getByRole('radio').last().check();
    await page.getByRole('textbox').fill('It is not true.');
    arrive();
    await eventually(async () => (await page.evaluate('sessionStorage.length')) !== 0, 30);
    expect(await page.getByRole('radio').last().isChecked()).toBe(true);
    const sent = page.waitForRequest((request) => !!request.postData()?.includes('It is not true.'));
    await page.getByRole('button', { name: 'Send' }).click();
    await sent;
    await page.getByText('Thank you').first().waitFor();
    expect(faults).toEqual([]);
    await context.close();
  }, 60_000);
});
