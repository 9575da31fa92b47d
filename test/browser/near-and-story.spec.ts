import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { CiteInDecision } from '../../src/decisions/index.js';
import { globalId, isRefusal, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aBrowserIsAtHand, DESKTOP, expectAccessible, openBrowser, openPage, PHONE } from '../support/browser.js';
import { anOpenConsultation, consultationIdOf } from '../support/consultations.js';
import { aPublishedDecision, inDays } from '../support/decisions.js';
import { anOpenIdea } from '../support/ideas.js';
import { aCitizen, aCouncillor, aTown, type Town } from '../support/town.js';

const inBrowser = aBrowserIsAtHand ? describe : describe.skip;

let app: TestApp;
let browser: Browser;
let town: Town;
let councillor: Viewer;
let pages: { idea: string; decision: string; consultation: string };

beforeAll(async () => {
  if (!aBrowserIsAtHand) return;
  app = await startApp();
  browser = await openBrowser();
  town = await aTown(app);
  councillor = await aCouncillor(app, town, { name: 'Cllr Made-Up' });
  const idea = await anOpenIdea(app, town, { title: 'Open on Sundays' });
  const decision = await aPublishedDecision(app, councillor, { decidesOn: inDays(app, 40) });
  const cites = [{ thingId: globalId('idea', idea.id), use: 'drew-on' as const, why: { en: 'It is wanted.', cy: 'Mae galw amdano.' } }];
  const cited = await app.get(CiteInDecision).execute(councillor, { decisionId: decision.id, version: decision.version, cites });
  if (isRefusal(cited)) throw new Error(cited.texts.en);
  const round = await anOpenConsultation(app, councillor, { decisionId: decision.id });
  pages = { idea: `/ideas/${globalId('idea', idea.id)}`, decision: `/decisions/${globalId('dec', decision.id)}`, consultation: `/consultations/${consultationIdOf(round)}` };
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

/** Somebody does something on a page, on which nothing goes wrong. */
async function as(viewer: Viewer | undefined, viewport: typeof PHONE, work: (page: Page) => Promise<void>): Promise<void> {
  const { page, context, faults } = await openPage(browser, app, viewer ? { viewer, viewport } : { viewport });
  await work(page);
  await context.close();
  expect(faults).toEqual([]);
}

inBrowser('in a browser: what is going on near me', () => {
  for (const viewport of [PHONE, DESKTOP])
    it(`is chosen once without an account and stands in the address, ${viewport.width} px wide`, () =>
      as(undefined, viewport, async (page) => {
        await page.goto('/');
        await page.getByRole('link', { name: 'What is going on near you' }).click();
        await page.getByText('No account is needed').waitFor();
        await expectAccessible(page);
        await page.getByRole('button', { name: 'Show this ward' }).click();
        await page.getByRole('heading', { name: 'Who represents this ward' }).waitFor();
        const chosen = new URL(page.url()).searchParams.get('ward');
        expect(chosen).toMatch(/^ward_/);
        await page.getByRole('link', { name: 'The library’s hours' }).first().waitFor();
        await expectAccessible(page);
        await page.goto('/near');
        await page.waitForURL(`**/near?ward=${chosen}`);
        await page.goto('/near?ward=ward_nowhere');
        await page.getByText('There is no such ward here.').waitFor();
      }), 60_000);

  it('is read from its address without JavaScript', async () => {
    const { page, context } = await openPage(browser, app, { viewport: PHONE, javaScriptEnabled: false });
    await page.goto('/near');
    await page.getByRole('button', { name: 'Show this ward' }).click();
    await page.getByRole('link', { name: 'The library’s hours' }).first().waitFor();
    await context.close();
  }, 60_000);
});

inBrowser('in a browser: a story', () => {
  for (const viewport of [PHONE, DESKTOP])
    it(`leads from the idea to the consultation, the decision and what comes next, ${viewport.width} px wide`, () =>
      as(undefined, viewport, async (page) => {
        const story = page.locator('.story');
        await page.goto(pages.idea);
        await story.getByText('Idea proposed').waitFor();
        const told = await story.locator('.story__what').allInnerTexts();
        expect(told).toEqual(['Idea proposed', 'Decision announced', 'Consultation opened', 'Consultation closes', 'To be decided by']);
        await expectAccessible(page);
        await story.getByRole('link', { name: 'The library’s hours' }).first().click();
        await page.waitForURL(`**${pages.decision}`);
        expect(await story.locator('.story__what').allInnerTexts()).toEqual(told);
        await story.getByRole('link', { name: 'The lower meadow' }).first().click();
        await page.waitForURL(`**${pages.consultation}`);
        expect(await story.locator('.story__what').allInnerTexts()).toEqual(told);
        await story.getByRole('link', { name: 'Open on Sundays' }).click();
        await page.waitForURL(`**${pages.idea}`);
      }), 60_000);

  it('is followed by one tap and no longer by another, and what is followed is on one’s own page', async () => {
    const citizen = await aCitizen(app);
    await as(citizen, PHONE, async (page) => {
      for (const path of [pages.decision, pages.consultation]) {
        await page.goto(path);
        await page.getByRole('button', { name: /^Follow/ }).click();
        await page.getByRole('button', { name: /^Stop following/ }).waitFor();
      }
      await page.goto('/me');
      await page.getByRole('button', { name: /^Stop following: The library’s hours/ }).click();
      await page.goto(pages.decision);
      await page.getByRole('button', { name: /^Follow/ }).waitFor();
    });
  }, 60_000);
});

inBrowser('in a browser: a councillor at the desk', () => {
  it('opens a consultation from a template, on a phone', () =>
    as(councillor, PHONE, async (page) => {
      await page.goto('/desk');
      await page.getByRole('link', { name: 'Open a consultation' }).click();
      await page.getByRole('radio', { name: /A choice between options/ }).check();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Begin to write' }).click();
      await page.getByRole('link', { name: 'Questions', exact: true }).click();
      const asked = page.getByLabel('What you ask (in English)');
      await asked.first().waitFor({ state: 'attached' });
      expect(await asked.first().inputValue()).toBe('Which option do you prefer?');
    }), 60_000);
});
