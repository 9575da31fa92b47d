import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { IdeaEntity } from '../../src/ideas/index.js';
import { globalId, type Viewer } from '../../src/platform/index.js';
import { anAnswer, dueOn } from '../support/answers.js';
import { startApp, type TestApp } from '../support/app.js';
import { aBrowserIsAtHand, DESKTOP, expectAccessible, openBrowser, openPage, PHONE, writeInBoth } from '../support/browser.js';
import { inDays } from '../support/decisions.js';
import { anIdeaAwaitingAnswer } from '../support/ideas.js';
import { aCitizen, aCouncillor, aTown, type Town } from '../support/town.js';

const inBrowser = aBrowserIsAtHand ? describe : describe.skip;

let app: TestApp;
let browser: Browser;
let town: Town;
let councillor: Viewer;
let author: Viewer;

beforeAll(async () => {
  if (!aBrowserIsAtHand) return;
  app = await startApp({ JOBS: 'true' });
  browser = await openBrowser();
  town = await aTown(app, { publishesInAll: true });
  councillor = await aCouncillor(app, town, { name: 'Cllr Made-Up' });
  author = await aCitizen(app, { displayName: 'Invented Author' });
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

async function anAnsweredIdea(title: string): Promise<string> {
  const idea: IdeaEntity = await anIdeaAwaitingAnswer(app, town, { author, title });
  await anAnswer(app, councillor, await dueOn(app, 'idea', idea.id));
  return `/ideas/${globalId('idea', idea.id)}`;
}

async function decide(page: Page, decision: string, reason: string, words: string): Promise<void> {
  await page.getByLabel(decision, { exact: true }).check();
  await page.getByLabel('The reason').selectOption({ label: reason });
  await writeInBoth(page, 'In your own words', words);
}

inBrowser('in a browser: what becomes of an idea that was answered', () => {
  it('it is declined with a reason from the stated list, and words, which everybody reads', async () => {
    const idea = await anAnsweredIdea('A cable car to the castle');
    await as(councillor, PHONE, async (page) => {
      await page.goto(idea);
      await page.getByText('Adopt or decline it').click();
      await decide(page, 'Adopt it', 'The council does it', 'Not for this year’s budget.');
      await page.getByLabel('Decline it', { exact: true }).check();
      expect(await page.getByLabel('The reason').inputValue()).toBe('');
      await page.getByRole('button', { name: 'Publish this' }).click();
      await page.getByText('There is a problem').waitFor();
      await expectAccessible(page);
      await page.getByLabel('The reason').selectOption({ label: 'There is no money for it' });
      await page.getByRole('button', { name: 'Publish this' }).click();
      await page.getByRole('button', { name: 'Yes, decline it' }).click();
      await page.getByRole('heading', { name: 'What became of it' }).waitFor();
    });
    await as(undefined, DESKTOP, async (page) => {
      await page.goto(idea);
      for (const text of ['There is no money for it', 'Not for this year’s budget.', 'Cllr Made-Up']) await page.getByText(text).first().waitFor();
      await page.getByText('Declined').first().waitFor();
      await expectAccessible(page);
    });
  }, 90_000);

  it('it is adopted, promised, and delivered once the promise is; its author is told each time (D7)', async () => {
    const idea = await anAnsweredIdea('A bench at the mill');
    await as(councillor, PHONE, async (page) => {
      await page.goto(idea);
      await page.getByText('Adopt or decline it').click();
      await decide(page, 'Adopt it', 'The council does it', 'It is cheap and good.');
      await page.getByRole('button', { name: 'Publish this' }).click();
      await page.getByRole('button', { name: 'Yes, adopt it' }).click();
      await page.getByText('Begin to deliver it').click();
      await writeInBoth(page, 'In your own words', 'We have ordered it.');
      await writeInBoth(page, 'What is promised', 'An oak bench');
      await page.getByLabel('By when').fill(inDays(app, 60));
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Begin', exact: true }).click();
      await page.getByText('Say that it is delivered').click();
      await writeInBoth(page, 'In your own words', 'There it stands.');
      await page.getByRole('button', { name: 'It is delivered' }).click();
      await page.getByRole('button', { name: 'Yes, it is delivered' }).click();
      await page.getByText('Something that was promised for this idea is still to be done.').first().waitFor();
      expect(await page.getByLabel('In your own words (in English)').first().inputValue()).toBe('There it stands.');
    });
    await as(councillor, PHONE, async (page) => {
      await page.goto('/desk');
      await page.getByText('Say how it stands').first().click();
      await page.getByLabel('Delivered', { exact: true }).check();
      await page.getByRole('button', { name: 'Say how it stands' }).click();
      await page.getByRole('button', { name: 'Yes, say so' }).click();
      await page.getByText('An oak bench').first().waitFor({ state: 'hidden' });
      await page.goto(idea);
      await page.getByText('Say that it is delivered').click();
      await writeInBoth(page, 'In your own words', 'There it stands.');
      await page.getByRole('button', { name: 'It is delivered' }).click();
      await page.getByRole('button', { name: 'Yes, it is delivered' }).click();
      await page.getByText('There it stands.').first().waitFor();
    });
    await as(author, PHONE, async (page) => {
      await page.goto('/me');
      for (const step of ['The council adopts the idea.', 'The idea has been carried out.']) await page.getByText(step).first().waitFor();
    });
    await as(undefined, DESKTOP, async (page) => {
      await page.goto(idea);
      for (const text of ['Delivered', 'An oak bench', 'We have ordered it.']) await page.getByText(text).first().waitFor();
      await expectAccessible(page);
    });
  }, 120_000);
});
