import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Questionnaire } from '../../src/consultations/questionnaire/index.js';
import { Database, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aBrowserIsAtHand, DESKTOP, expectAccessible, openBrowser, openPage, PHONE } from '../support/browser.js';
import { consultationIdOf, type OpenedRound } from '../support/consultations.js';
import { eventually } from '../support/eventually.js';
import { items } from '../support/questionnaires.js';
import { anOpenQuestionnaire, idOf, withIds } from '../support/submissions.js';
import { aCitizen, aCouncillor, aTown } from '../support/town.js';

const inBrowser = aBrowserIsAtHand ? describe : describe.skip;

const title = (text: string) => ({ en: text, cy: `${text} (cy)` });
const { visits, why, reasons, order, mood, walk, budget, where, photo } = items;
const asked: Questionnaire = withIds([
  { id: 'you', title: title('You and the meadow'), intro: null, items: [{ ...visits, isRequired: true }, { ...why, onlyIf: { itemId: 'visits', optionIds: ['yes'] } }, reasons, mood] },
  { id: 'future', title: title('What it could be'), intro: null, items: [order, walk, { ...budget, isRequired: true }, where, photo] },
]);

let app: TestApp;
let browser: Browser;
let opener: Viewer;
let round: OpenedRound;

beforeAll(async () => {
  if (!aBrowserIsAtHand) return;
  app = await startApp();
  browser = await openBrowser();
  opener = await aCouncillor(app, await aTown(app));
  round = await anOpenQuestionnaire(app, opener, { questionnaire: asked, openTo: 'anyone' });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

const address = (): string => `/consultations/${consultationIdOf(round)}`;
const sentIn = (): Promise<{ answers: Record<string, unknown>; source: string; taken_back_at: Date | null }[]> =>
  app.get(Database).rows(`select answers, source, withdrawn_at as taken_back_at from consultation_submission where consultation_id = $1 order by received_at`, [round.consultationId]);
const focused = (page: Page): Promise<string> => page.evaluate<string>('document.activeElement?.textContent ?? ""');

inBrowser('in a browser: taking part in a consultation', () => {
  it('goes step by step, asks what follows from an answer, says what is missing, checks and sends', async () => {
    const { page, context, faults } = await openPage(browser, app, { viewer: await aCitizen(app), viewport: PHONE });
    await page.goto(address());
    await page.getByRole('link', { name: 'Take part' }).click();
    await page.getByRole('heading', { name: 'You and the meadow' }).waitFor();
    // Leaving the consultation's live page is no delay.
    await page.locator('.liveness--live, .liveness--idle').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Continue' }).click();
    await eventually(async () => (await focused(page)).includes('There is a problem'));
    expect(await page.getByRole('textbox', { name: 'About why' }).count()).toBe(0);
    await page.getByRole('radio', { name: 'yes' }).check();
    await page.getByRole('textbox', { name: 'About why' }).fill('For the shade.');
    await page.getByText('Kept as a draft').waitFor();
    await page.getByRole('checkbox', { name: 'walking' }).check();
    await page.getByRole('radio', { name: '4' }).check();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Continue' }).click();
    await eventually(async () => (await focused(page)) === 'What it could be');

    await page.getByRole('combobox', { name: 'Place 1' }).selectOption({ label: 'seats' });
    await page.getByRole('combobox', { name: 'Place 2' }).selectOption({ label: 'seats' });
    expect(await page.getByRole('combobox', { name: 'Place 1' }).inputValue()).toBe('');
    await page.getByRole('combobox', { name: 'Place 1' }).selectOption({ label: 'trees' });
    await page.getByLabel('trees', { exact: true }).fill('700');
    await page.getByText('£300 still to give out.').waitFor();
    await page.getByLabel('seats', { exact: true }).fill('400');
    await page.getByText('£100 too much.').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Continue' }).click();

    await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Send my answers' }).click();
    await eventually(async () => (await focused(page)).includes('There is a problem'));
    await page.getByText('£100 too much.').waitFor();
    await page.getByLabel('seats', { exact: true }).fill('300');
    await page.getByText('It comes out exactly.').waitFor();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'Send my answers' }).click();
    await page.getByText('Thank you. We have your answers.').waitFor();
    await expectAccessible(page);
    await context.close();
    expect(faults).toEqual([]);
    const [kept] = await sentIn();
    expect(kept?.answers[idOf('budget')]).toEqual({ kind: 'budget', amounts: { [idOf('trees')]: 700, [idOf('seats')]: 300 } });
    expect(kept?.answers[idOf('order')]).toEqual({ kind: 'ranking', optionIds: [idOf('trees'), idOf('seats')] });
  }, 90_000);

  it('comes back to a draft in another tab, and keeps what is typed while the server is out of reach', async () => {
    const viewer = await aCitizen(app);
    const first = await openPage(browser, app, { viewer, viewport: DESKTOP });
    await first.page.goto(`${address()}/take-part`);
    await first.page.getByRole('radio', { name: 'yes' }).check();
    await first.page.getByRole('textbox', { name: 'About why' }).fill('From the first tab.');
    await first.page.getByText('Kept as a draft').waitFor();
    await first.context.close();
    const second = await openPage(browser, app, { viewer, viewport: DESKTOP });
    await second.page.goto(`${address()}/take-part`);
    const box = second.page.getByRole('textbox', { name: 'About why' });
    await eventually(async () => (await box.count()) === 1 && (await box.inputValue()) === 'From the first tab.');
    await second.context.setOffline(true);
    await box.fill('Typed without a connection.');
    await second.page.getByText('Not kept on the server yet').waitFor();
    await second.context.setOffline(false);
    await second.page.reload();
    await eventually(async () => (await box.inputValue()) === 'Typed without a connection.');
    await second.context.close();
  }, 90_000);

  it('lets somebody who isn’t signed in change what they sent with a private link, and take it back', async () => {
    const { page, context, faults } = await openPage(browser, app, { viewport: PHONE });
    await page.goto(`${address()}/take-part`);
    await page.getByText('You aren’t signed in.').waitFor();
    await page.getByRole('radio', { name: 'no' }).check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByLabel('trees', { exact: true }).fill('1000');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'Send my answers' }).click();
    const link = (await page.locator('.private-link a').getAttribute('href')) ?? '';
    expect(link).toContain('#key=');
    await context.close();
    expect(faults).toEqual([]);

    const later = await openPage(browser, app, { viewport: PHONE });
    await later.page.goto(`${new URL(link).pathname}${new URL(link).hash}`);
    await later.page.getByRole('heading', { name: 'You and the meadow' }).waitFor();
    await eventually(() => later.page.getByRole('radio', { name: 'no' }).isChecked());
    await later.page.getByRole('button', { name: 'Take my answers back' }).click();
    await later.page.getByRole('button', { name: 'Yes, take them back' }).click();
    await later.page.getByText('Your answers were taken back').waitFor();
    await later.context.close();
    const last = (await sentIn()).at(-1);
    expect([last?.source, last?.taken_back_at !== null]).toEqual(['private-link', true]);
  }, 90_000);
});
