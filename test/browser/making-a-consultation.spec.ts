import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { Database, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aBrowserIsAtHand, DESKTOP, expectAccessible, openBrowser, openPage, PHONE, type WatchedPage } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { aProfessional, aTown, type Town } from '../support/town.js';

const inBrowser = aBrowserIsAtHand ? describe : describe.skip;
const DAY_MS = 86_400_000;

let app: TestApp;
let browser: Browser;
let town: Town;
let officer: Viewer;

beforeAll(async () => {
  if (!aBrowserIsAtHand) return;
  app = await startApp();
  browser = await openBrowser();
  town = await aTown(app);
  officer = await aProfessional(app, town.council.id, 'officer');
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

const write = (page: Page, label: string, text: string): Promise<void> => page.getByLabel(`${label} (in English)`).last().fill(text);
const kept = (page: Page): Promise<void> => page.getByText('Everything is kept').waitFor();

async function goTo(page: Page, part: string): Promise<void> {
  await page.getByRole('link', { name: part, exact: true }).click();
  await page.getByRole('heading', { name: part, exact: true }).waitFor();
}

async function ask(page: Page, kind: string, question: string): Promise<void> {
  await page.getByLabel('How the new question is answered').selectOption({ label: kind });
  await page.getByRole('button', { name: 'Add a question' }).click();
  await write(page, 'What you ask', question);
}

async function begin(viewer: Viewer, viewport = PHONE): Promise<WatchedPage> {
  const opened = await openPage(browser, app, { viewer, viewport });
  await opened.page.goto('/consultations/new');
  await opened.page.getByRole('button', { name: 'Begin to write' }).click();
  await opened.page.getByRole('heading', { name: 'Write a consultation' }).waitFor();
  return opened;
}

inBrowser('in a browser: making a consultation', () => {
  it('an officer writes it, sees all that is missing with the way there, looks at it as people will, and opens it (G1, G2, G3)', async () => {
    const { page, context, faults } = await begin(officer);
    await write(page, 'Title', 'The lower meadow');
    await write(page, 'Summary', 'What should become of it?');
    await write(page, 'What is still open', 'What is planted.');
    await write(page, 'What is already fixed, and why', 'It stays open to everybody.');
    await expectAccessible(page);
    await goTo(page, 'Options');
    await write(page, 'Why there are fewer than two options', 'It depends on what people say.');
    await write(page, 'What it costs and what it leads to', 'Some hundred pounds.');
    await goTo(page, 'Promise and time');
    await page.getByRole('radio', { name: /We ask you and listen/ }).check();
    const closing = new Date(app.clock.now().getTime() + 7 * DAY_MS).toISOString().slice(0, 10);
    await page.getByRole('group', { name: 'When it closes' }).getByLabel('Day').fill(closing);
    await page.getByText(/It closes on .* \(UK time\)/).waitFor();
    await write(page, 'Why the time is short, or holidays don’t matter', 'The planting season ends.');
    await goTo(page, 'Questions');
    await write(page, 'Title of the page', 'Your view');
    await ask(page, 'One choice', 'Do you walk there?');
    await write(page, 'Option 1', 'Yes');
    await write(page, 'Option 2', 'No');
    await ask(page, 'In one’s own words', 'What do you see there?');
    await page.getByLabel('Ask it').last().selectOption({ label: 'only of those who chose something at “Do you walk there?”' });
    await page.getByRole('checkbox', { name: 'Yes' }).check();
    await ask(page, 'A scale', 'How do you like it?');
    await write(page, 'What the lowest means', 'Not at all');
    await write(page, 'What the highest means', 'Very much');
    await page.getByRole('button', { name: 'Remove: How do you like it?' }).click();
    await page.getByRole('button', { name: 'Put it back' }).click();
    await expectAccessible(page);
    await kept(page);

    await goTo(page, 'Check and open');
    await page.getByRole('heading', { name: '1 thing is still needed' }).waitFor();
    expect(await page.getByRole('button', { name: 'Open the consultation' }).count()).toBe(0);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Say who is affected.' }).click();
    await eventually(async () => (await page.evaluate<string>('document.activeElement?.labels?.[0]?.textContent ?? ""')).startsWith('Who is affected'));
    await page.keyboard.type('Whoever walks there.');
    await kept(page);
    await goTo(page, 'Check and open');
    await page.getByText('Nothing is missing').waitFor();
    const preview = await page.getByRole('link', { name: 'See it as people will' }).getAttribute('href');
    await lookAtPreview(preview ?? '');

    await page.getByRole('button', { name: 'Open the consultation' }).click();
    await page.getByText('It opens at once and is public.').waitFor();
    await page.getByRole('button', { name: 'Yes, open it' }).click();
    await page.getByRole('heading', { name: 'How this consultation goes' }).waitFor();
    await page.getByText('The planting season ends.').waitFor();
    await expectAccessible(page);
    await context.close();
    expect(faults).toEqual([]);
  }, 120_000);

  async function lookAtPreview(address: string): Promise<void> {
    const { page, context, faults } = await openPage(browser, app, { viewport: DESKTOP });
    await page.goto(address);
    await page.getByText('This is a preview').waitFor();
    await page.getByRole('heading', { name: 'The lower meadow' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'The questions' }).click();
    await page.getByRole('radio', { name: 'Yes' }).check();
    await page.getByRole('textbox', { name: /What do you see there/ }).waitFor();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'Send my answers' }).click();
    await page.getByText('This was a preview: nothing has been sent.').waitFor();
    expect(await app.get(Database).rows('select 1 from consultation_submission', [])).toEqual([]);
    await context.close();
    expect(faults).toEqual([]);
  }

  it('what somebody else changed meanwhile is shown and never overwritten, and what was typed stays', async () => {
    const mine = await begin(officer, DESKTOP);
    await write(mine.page, 'Title', 'A bench');
    await kept(mine.page);
    const colleague = await openPage(browser, app, { viewer: await aProfessional(app, town.council.id, 'officer', { name: 'Colleague Invented' }), viewport: DESKTOP });
    await colleague.page.goto(mine.page.url());
    // Offline for a moment: what is typed can't be kept yet.
    await mine.context.setOffline(true);
    await write(mine.page, 'Title', 'A bench by the stop');
    await write(colleague.page, 'Title', 'Two benches');
    await kept(colleague.page);
    await mine.context.setOffline(false);
    await mine.page.getByText('Colleague Invented changed this draft while you were writing').waitFor({ timeout: 20_000 });
    await mine.page.getByText('Two benches').waitFor();
    expect(await mine.page.getByLabel('Title (in English)').inputValue()).toBe('A bench by the stop');
    await expectAccessible(mine.page);
    const drafts = await app.get(Database).rows<{ title: string }>(`select content->'title'->>'en' as title from consultation_draft where content->'title'->>'en' like '%bench%'`, []);
    expect(drafts).toEqual([{ title: 'Two benches' }]);
    await mine.page.getByRole('button', { name: 'Keep what I typed instead' }).click();
    await eventually(async () => (await colleague.page.getByLabel('Title (in English)').inputValue()) === 'A bench by the stop');
    await mine.context.close();
    await colleague.context.close();
    expect(colleague.faults).toEqual([]);
  }, 90_000);
});
