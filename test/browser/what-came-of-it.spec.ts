import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Viewer } from '../../src/platform/index.js';
import { ITEM } from '../support/answered.js';
import { startApp, type TestApp } from '../support/app.js';
import { aBrowserIsAtHand, DESKTOP, expectAccessible, openBrowser, openPage, PHONE } from '../support/browser.js';
import { consultationIdOf, type OpenedRound } from '../support/consultations.js';
import { aConsultationAsking, sentIn } from '../support/sent-in.js';
import { aCitizen, aCouncillor, aTown } from '../support/town.js';

const inBrowser = aBrowserIsAtHand ? describe : describe.skip;

let app: TestApp;
let browser: Browser;
let councillor: Viewer;
let respondent: Viewer;
let round: OpenedRound;

beforeAll(async () => {
  if (!aBrowserIsAtHand) return;
  app = await startApp();
  browser = await openBrowser();
  councillor = await aCouncillor(app, await aTown(app));
  respondent = await aCitizen(app);
  round = await aConsultationAsking(app, councillor);
  const words = (text: string) => ({ [ITEM.words]: { kind: 'open-text' as const, text } });
  await sentIn(app, round.consultationId, words('Shade on the path, please.'), { mayQuote: true, source: 'online', profileId: respondent.profile?.id ?? null });
  await sentIn(app, round.consultationId, words('Trees along the water.'));
  app.clock.moveTo(new Date(round.closesAt.getTime() + 86_400_000));
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

const address = (): string => `/consultations/${consultationIdOf(round)}`;

inBrowser('in a browser: what comes of a consultation', () => {
  it('is read by keyboard, themed, told theme by theme after being asked twice', async () => {
    const { page, context, faults } = await openPage(browser, app, { viewer: councillor, viewport: DESKTOP });
    await page.goto(`${address()}/themes`);
    await page.locator('.liveness--live').waitFor({ state: 'attached' });
    for (const [at, words] of ['Shade', 'Cysgod'].entries()) await page.getByRole('textbox', { name: /A new theme/ }).nth(at).fill(words);
    await page.getByRole('button', { name: 'Add the theme' }).click();
    await page.getByRole('button', { name: 'Begin to read' }).click();
    await page.locator('.desk').waitFor();
    await page.keyboard.press('1');
    await page.locator('.tagging__theme[aria-pressed=true]').waitFor();
    await page.keyboard.press('n');
    await page.getByText('1 answer that nobody has read').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('1');
    await page.keyboard.press('n');
    await page.getByText('Everything is read.').waitFor();
    await page.getByText('2 people', { exact: true }).waitFor();

    await page.goto(`${address()}/outcome/write`);
    await page.getByText('things are still missing').waitFor();
    for (const box of await page.getByRole('textbox').all()) await box.fill('Ten trees / Deg coeden');
    await page.getByRole('radio', { name: 'We did it' }).check();
    await page.getByRole('radio', { name: 'Promise kept' }).check();
    await page.getByText('Nothing is missing.').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Publish the outcome' }).click();
    await page.getByText('Publish it now?').waitFor();
    await page.getByRole('button', { name: 'Yes, publish it now' }).click();
    await page.getByRole('heading', { name: 'What came of it' }).waitFor();
    await context.close();
    expect(faults).toEqual([]);
  }, 60_000);

  it('is found by a respondent on their own page, and read with its table on a phone', async () => {
    const { page, context, faults } = await openPage(browser, app, { viewer: respondent, viewport: PHONE });
    await page.goto('/me');
    await page.getByRole('link', { name: 'Read what came of it, theme by theme' }).click();
    await page.getByRole('heading', { name: 'We asked' }).waitFor();
    expect(await page.getByRole('row', { name: /Shade/ }).textContent()).toContain('2');
    await page.getByText('Told 1 day after it closed.').waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'See what came in, question by question' }).click();
    await page.getByRole('link', { name: 'By how it came' }).click();
    await page.getByRole('heading', { name: 'What came in' }).waitFor();
    await expectAccessible(page);
    await context.close();
    expect(faults).toEqual([]);
  }, 60_000);

  it('is read without JavaScript, its data too', async () => {
    const { page, context } = await openPage(browser, app, { viewport: PHONE, javaScriptEnabled: false });
    await page.goto(`${address()}/results`);
    expect(await page.getByText('2 submissions').isVisible()).toBe(true);
    const file = await page.request.get(`${address()}/export.csv`);
    expect(file.headers()['content-type']).toContain('text/csv');
    await context.close();
  });
});
