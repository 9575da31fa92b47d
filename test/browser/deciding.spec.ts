import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aBrowserIsAtHand, DESKTOP, expectAccessible, openBrowser, openPage, PHONE } from '../support/browser.js';
import { inDays } from '../support/decisions.js';
import { eventually } from '../support/eventually.js';
import { aCouncillor, aProfessional, aTown } from '../support/town.js';

const inBrowser = aBrowserIsAtHand ? describe : describe.skip;

let app: TestApp;
let browser: Browser;
let councillor: Viewer;
let officer: Viewer;
let draft: string;
let decision: string;

beforeAll(async () => {
  if (!aBrowserIsAtHand) return;
  app = await startApp();
  browser = await openBrowser();
  const town = await aTown(app);
  councillor = await aCouncillor(app, town, { name: 'Cllr Made-Up' });
  officer = await aProfessional(app, town.council.id, 'officer', { name: 'Olwen Office' });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

const focused = (page: Page): Promise<string> => page.evaluate<string>('document.activeElement?.textContent ?? ""');

/** Writes the same in both languages of a field. */
async function write(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(`${label} (in English)`).first().fill(text);
  await page.getByLabel(`${label} (in Welsh)`).first().fill(`${text} (cy)`);
}

inBrowser('in a browser: a decision is written, published, changed and withdrawn', () => {
  it('an officer drafts it for the councillor, who publishes it', async () => {
    const { page, context, faults } = await openPage(browser, app, { viewer: officer, viewport: DESKTOP });
    await page.goto('/decisions/new');
    await page.getByLabel('Which councillor publishes it').selectOption({ label: 'Cllr Made-Up' });
    await page.getByRole('button', { name: 'Begin writing' }).click();
    await write(page, 'Title', 'A crossing on School Road');
    await write(page, 'Summary', 'A crossing or not.');
    await page.getByText('Kept as a draft').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Check what is still to be written' }).click();
    await eventually(async () => (await focused(page)).includes('There is a problem'));
    expect(await page.getByRole('button', { name: /publish/ }).count()).toBe(0);
    draft = new URL(page.url()).searchParams.get('draft') ?? '';
    await context.close();
    expect(faults).toEqual([]);
  }, 90_000);

  it('the councillor goes on with it on a phone, is told what the rules still ask, and publishes', async () => {
    const { page, context, faults } = await openPage(browser, app, { viewer: councillor, viewport: PHONE });
    await page.goto('/decisions/drafts');
    await page.getByRole('link', { name: 'A crossing on School Road' }).click();
    await eventually(async () => (await page.getByLabel('Title (in English)').inputValue()) === 'A crossing on School Road');
    expect(page.url()).toContain(draft);
    await write(page, 'What is to be decided', 'Whether there is a crossing.');
    await write(page, 'Your reasons so far', 'Children cross there.');
    await write(page, 'Name of the option', 'Build it');
    await write(page, 'What it would mean for people', 'Safer.');
    await page.getByRole('button', { name: 'Remove Option 2' }).click();
    await page.getByRole('button', { name: 'Take the removal back' }).click();
    await page.getByRole('button', { name: 'Remove Option 2' }).click();
    await page.getByLabel('Day of the decision').fill(inDays(app, 0));
    await page.getByLabel('Nobody who decides has an interest to declare').check();
    await page.getByRole('group', { name: 'What it is about' }).getByLabel('Streets').check();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Check and publish' }).click();
    await eventually(async () => (await focused(page)).includes('The earliest day is'));
    await page.getByLabel('Day of the decision').fill(inDays(app, 5));
    await page.getByRole('button', { name: 'Check and publish' }).click();
    await page.getByRole('button', { name: 'Yes, publish it' }).click();
    await page.getByText('It is open for views').waitFor();
    await expectAccessible(page);
    decision = new URL(page.url()).pathname;
    await page.goto('/decisions/drafts');
    await page.getByText('No draft is kept.').waitFor();
    await context.close();
    expect(faults).toEqual([]);
  }, 90_000);

  it('a new version is published with its reason, and anybody reads word by word what changed (D4)', async () => {
    const { page, context, faults } = await openPage(browser, app, { viewer: councillor, viewport: DESKTOP });
    await page.goto(`${decision}/revise`);
    await page.getByLabel('Summary (in English)').fill('A crossing and a lower kerb.');
    await write(page, 'Why it is changed', 'Wheelchairs.');
    await page.getByRole('button', { name: 'Publish the new version' }).click();
    await page.getByRole('button', { name: 'Yes, publish it' }).click();
    await page.getByText('Wheelchairs.').first().waitFor();
    await context.close();
    expect(faults).toEqual([]);

    const reader = await openPage(browser, app, { viewport: PHONE, javaScriptEnabled: false });
    await reader.page.goto(decision);
    await reader.page.getByRole('link', { name: 'See what changed: Version 2' }).click();
    expect(await reader.page.locator('ins').first().textContent()).toContain('added: ');
    expect(await reader.page.locator('del').first().textContent()).toContain('taken out: ');
    await reader.page.goto(`${decision}/versions/1`);
    await reader.page.getByText('A crossing or not.').waitFor();
    await reader.page.getByText('This is an earlier version.').waitFor();
    await reader.page.goto('/decisions?text=crosing');
    await reader.page.getByRole('link', { name: 'A crossing on School Road' }).waitFor();
    await reader.context.close();
    expect(reader.faults).toEqual([]);
  }, 90_000);

  it('is withdrawn with a public reason, asked twice', async () => {
    const { page, context, faults } = await openPage(browser, app, { viewer: councillor, viewport: PHONE });
    await page.goto(decision);
    await page.getByRole('link', { name: 'Take the next step' }).click();
    await write(page, 'Why it is withdrawn', 'The road is closed anyway.');
    await page.getByRole('button', { name: 'Withdraw it', exact: true }).click();
    await eventually(async () => (await focused(page)).includes('cannot be brought back'));
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Yes, withdraw it' }).click();
    await page.getByText('Done. It is public.').waitFor();
    await page.goto(decision);
    await page.getByText('The road is closed anyway.').waitFor();
    await expectAccessible(page);
    await context.close();
    expect(faults).toEqual([]);
  }, 90_000);
});
