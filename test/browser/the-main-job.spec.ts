import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { ProposeIdea } from '../../src/ideas/index.js';
import { globalId, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aBrowserIsAtHand, DESKTOP, expectAccessible, openBrowser, openPage, PHONE, type WatchedPage } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { aCitizen, aCouncillor, aTown, type Town } from '../support/town.js';
import { aYouthSpace, done, type Youth } from '../support/youth.js';

const inBrowser = aBrowserIsAtHand ? describe : describe.skip;

let app: TestApp;
let browser: Browser;
let town: Town;
let councillor: Viewer;
let citizen: Viewer;
let idea: string;

beforeAll(async () => {
  if (!aBrowserIsAtHand) return;
  app = await startApp();
  browser = await openBrowser();
  town = await aTown(app, { supportThreshold: 1 });
  councillor = await aCouncillor(app, town, { name: 'Cllr Made-Up' });
  citizen = await aCitizen(app, { displayName: 'Invented Neighbour' });
  const author = await aCitizen(app, { displayName: 'Invented Author' });
  const given = { organisationId: town.council.id, title: 'A bench by the stop', body: 'For **everybody** who waits.', language: 'en' as const };
  idea = globalId('idea', done(await app.get(ProposeIdea).execute(author, given)).id);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

async function closeWithoutFault({ context, faults }: WatchedPage): Promise<void> {
  await context.close();
  expect(faults).toEqual([]);
}

inBrowser('in a browser: an idea, its support, the answer', () => {
  it('a support shows on somebody else’s page within a second, without moving their focus', async () => {
    const onlooker = await openPage(browser, app, { viewport: DESKTOP });
    await onlooker.page.goto(`/ideas/${idea}`);
    await onlooker.page.getByText('1 more and an answer is due').waitFor();
    await onlooker.page.getByRole('link', { name: 'Decisions' }).first().focus();
    await onlooker.page.locator('.liveness--live').waitFor({ state: 'attached' });

    const supporter = await openPage(browser, app, { viewer: citizen, viewport: PHONE });
    await supporter.page.goto(`/ideas/${idea}`);
    await expectAccessible(supporter.page);
    await supporter.page.getByRole('button', { name: 'Support this idea' }).click();
    await supporter.page.getByText('You support this').waitFor();
    await onlooker.page.getByText('Enough support: an answer is due').waitFor({ timeout: 1_000 });
    expect(await onlooker.page.evaluate<string>('document.activeElement?.textContent')).toBe('Decisions');
    await closeWithoutFault(supporter);
    await closeWithoutFault(onlooker);
  }, 60_000);

  it('the councillor who owes an answer writes it on a phone, and what was typed survives a reload', async () => {
    const { page, ...rest } = await openPage(browser, app, { viewer: councillor, viewport: PHONE });
    await page.goto('/answers?mine');
    await page.getByText('Professional account').first().waitFor();
    await page.getByRole('link', { name: 'A bench by the stop' }).first().click();
    await page.getByRole('link', { name: 'Write the answer' }).click();
    await page.getByRole('radio', { name: 'I agree', exact: true }).check();
    await page.getByRole('textbox', { name: /English/ }).first().fill('Yes. It will be there by spring.');
    await page.reload();
    const text = page.getByRole('textbox', { name: /English/ }).first();
    await eventually(async () => (await text.inputValue()) === 'Yes. It will be there by spring.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Publish the answer' }).click();
    await page.getByRole('button', { name: 'Yes, publish it' }).click();
    await page.getByText('signed on').waitFor();
    await page.goto(`/ideas/${idea}`);
    await page.getByText('It will be there by spring.').waitFor();
    await closeWithoutFault({ page, ...rest });
  }, 60_000);

  it('everything of it is read without JavaScript', async () => {
    const reader = await openPage(browser, app, { viewport: PHONE, javaScriptEnabled: false });
    await reader.page.goto(`/ideas/${idea}`);
    expect(await reader.page.title()).toContain('A bench by the stop');
    for (const words of ['for everybody who waits', 'It will be there by spring.', 'Cllr Made-Up']) {
      expect(await reader.page.getByText(words, { exact: false }).first().isVisible()).toBe(true);
    }
    await closeWithoutFault(reader);
  });
});

inBrowser('in a browser: a young person is heard', () => {
  let youth: Youth;
  let young: WatchedPage;

  beforeAll(async () => {
    if (aBrowserIsAtHand) youth = await aYouthSpace(app, { town });
  });

  it('joins with a code and a made-up name, and is asked nothing else (Y2)', async () => {
    young = await openPage(browser, app, { viewport: PHONE });
    const { page } = young;
    await page.goto('/youth/join');
    await page.getByLabel('Your code').fill(youth.code);
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('The adults there').waitFor();
    await expectAccessible(page);
    expect(await page.locator('input[type=email], input[type=tel], input[type=date]').count()).toBe(0);
    await page.getByRole('radio').first().check();
    await page.getByRole('radio', { name: '13 to 15' }).check();
    await page.getByRole('button', { name: 'Join', exact: true }).click();
    await page.getByText('Your way back in').waitFor();
  }, 60_000);

  it('writes, and sees that the post waits and why (W7)', async () => {
    const { page } = young;
    await page.goto(`/youth/threads/${globalId('thread', youth.threadId)}`);
    await page.getByLabel('Your post').fill('More places to sit.');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Waiting for a youth worker to read it').first().waitFor();
    await expectAccessible(page);
  }, 60_000);

  it('sees it published when a worker, acting professionally, has decided (W4, W9)', async () => {
    const worker = await openPage(browser, app, { viewer: youth.workers[0], viewport: DESKTOP });
    const { page } = worker;
    await page.goto('/moderation');
    await page.getByText('Professional account').first().waitFor();
    await page.getByRole('button', { name: 'Take this case' }).click();
    await page.getByRole('radio', { name: 'Publish' }).check();
    await page.getByLabel('Which rule').selectOption({ label: 'Be kind.' });
    await page.getByLabel('Your words to the author').fill('Thank you.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Decide the case' }).click();
    await young.page.getByText('Waiting for a youth worker to read it').waitFor({ state: 'detached' });
    expect(await young.page.getByText('More places to sit.').first().isVisible()).toBe(true);
    await closeWithoutFault(worker);
    await closeWithoutFault(young);
  }, 60_000);

  it('nobody else is shown that it exists, nor told search engines of it (Y3)', async () => {
    const outsider = await openPage(browser, app, { viewer: citizen, viewport: PHONE });
    const response = await outsider.page.goto(`/youth/threads/${globalId('thread', youth.threadId)}`);
    expect(response?.status()).toBe(404);
    expect(await outsider.page.content()).not.toContain('More places to sit');
    expect(await outsider.page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex');
    await outsider.context.close();
  });
});
