import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Clock, Database, globalId, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aBrowserIsAtHand, DESKTOP, expectAccessible, openBrowser, openPage, PHONE } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { aClerk, aCouncillor, aProfessional } from '../support/town.js';
import { aYouthSpace, type Youth } from '../support/youth.js';

let app: TestApp;
let browser: Browser;
let youth: Youth;
let clerk: Viewer;

beforeAll(async () => {
  if (!aBrowserIsAtHand) return;
  app = await startApp({ JOBS: 'true' });
  browser = await openBrowser();
  youth = await aYouthSpace(app);
  clerk = await aClerk(app, youth.town.council.id);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

const council = (): string => `/councils/${globalId('org', youth.town.council.id)}`;
const inDays = (days: number): string => new Date(app.get(Clock).now().getTime() + days * 86_400_000).toISOString().slice(0, 10);

async function letterTo(email: string): Promise<string> {
  const text = await eventually(async () => (await app.get(Database).row<{ text: string }>('select text from caught_mail where recipient = $1', [email]))?.text);
  return /\/work\/invitations\/[\w-]+/.exec(text)?.[0] ?? '';
}

(aBrowserIsAtHand ? describe : describe.skip)('in a browser: clerking', () => {
  it('invites an officer by mail, who accepts once and is in the list at once', async () => {
    const desk = await openPage(browser, app, { viewer: clerk, viewport: DESKTOP });
    await desk.page.goto(`${council()}/people`);
    await expectAccessible(desk.page);
    await desk.page.getByRole('button', { name: 'Send the invitation' }).click();
    await desk.page.locator('.field__error').first().waitFor();
    await desk.page.getByLabel('Real name').fill('Nia Newydd');
    await desk.page.getByLabel('E-mail address at work').fill('nia@post.test');
    await desk.page.getByLabel('Role', { exact: true }).last().selectOption({ label: 'Officer' });
    await desk.page.getByLabel('Job title (in English)').fill('Planner');
    await desk.page.getByLabel('Job title (in Welsh)').fill('Cynllunydd');
    await desk.page.getByLabel('Line manager').fill('Invented Manager');
    await desk.page.getByRole('button', { name: 'Send the invitation' }).click();
    await desk.page.getByText('The invitation is on its way.').waitFor();
    await desk.page.getByText('Invited, and not here yet').waitFor();

    const invited = await openPage(browser, app, { viewport: PHONE });
    const link = await letterTo('nia@post.test');
    await invited.page.goto(link);
    await invited.page.getByText('Nia Newydd, you are asked to work here as: Officer.').waitFor();
    await expectAccessible(invited.page);
    await invited.page.getByLabel('Choose a password').fill('a password long enough');
    await invited.page.getByRole('button', { name: 'Accept' }).click();
    await invited.page.getByText('You have accepted.').waitFor();
    await desk.page.getByRole('link', { name: 'Nia Newydd' }).waitFor();
    await invited.page.goto(link);
    await invited.page.getByText('This invitation has been accepted.').waitFor();
    for (const { context, faults } of [desk, invited]) {
      await context.close();
      expect(faults).toEqual([]);
    }
  }, 120_000);

  it('says what comes of ending an appointment, asks, ends it, and shows it in the record, on a phone', async () => {
    const keeper = await openPage(browser, app, { viewer: await aClerk(app, youth.town.youthService.id) });
    const worker = youth.workers[1];
    await keeper.page.goto(`/people/${globalId('prof', worker.profile?.id ?? '')}`);
    await keeper.page.getByText('Renew the checks').click();
    await keeper.page.getByLabel('They hold until').fill(inDays(5 * 365));
    await keeper.page.getByRole('button', { name: 'Keep the day' }).click();
    await keeper.page.getByText(/^Choose a day from/).first().waitFor();
    await keeper.page.getByLabel('They hold until').fill(inDays(300));
    await keeper.page.getByRole('button', { name: 'Keep the day' }).click();
    await keeper.page.getByText('Kept.').waitFor();
    await keeper.page.getByText('End this appointment').click();
    await keeper.page.getByText(/^One youth space pauses at once/).waitFor();
    await expectAccessible(keeper.page);
    await keeper.page.getByLabel('Why', { exact: true }).first().fill('Moved away');
    await keeper.page.getByRole('button', { name: 'End the appointment' }).click();
    await keeper.page.getByRole('button', { name: 'Yes, end it' }).click();
    await keeper.page.getByText('Moved away').waitFor();
    await keeper.page.getByText('Left').first().waitFor();
    await keeper.page.getByRole('link', { name: 'What was done with this person on record' }).click();
    await keeper.page.getByText(/ended the appointment of somebody/).waitFor();
    await keeper.page.getByText('Reason: Moved away').waitFor();
    await keeper.page.getByRole('button', { name: 'Go through it now' }).click();
    await keeper.page.getByText(/^Unbroken since/).waitFor();
    await expectAccessible(keeper.page);
    await keeper.context.close();
    expect(keeper.faults).toEqual([]);
  }, 120_000);

  it('changes settings after asking, and finds in words who changed them', async () => {
    const desk = await openPage(browser, app, { viewer: clerk, viewport: DESKTOP });
    await desk.page.goto(`${council()}/settings`);
    await expectAccessible(desk.page);
    await desk.page.getByLabel('Supports that make an answer due').fill('0');
    await desk.page.getByRole('button', { name: 'Keep these settings' }).click();
    await desk.page.getByRole('button', { name: 'Yes, change them' }).click();
    await desk.page.getByText('This must be 1 or more.').first().waitFor();
    await desk.page.getByLabel('Supports that make an answer due').fill('40');
    await desk.page.getByRole('button', { name: 'Keep these settings' }).click();
    await desk.page.getByRole('button', { name: 'Yes, change them' }).click();
    await desk.page.getByText('Kept. It holds from now on.').waitFor();
    await desk.page.goto(`${council()}/record?text=changed+settings`);
    await desk.page.getByText(/Supports that make an answer due: 3 → 40/).waitFor();
    await expectAccessible(desk.page);
    await desk.page.goto(council());
    await desk.page.getByText('40 supporters make an answer due.').waitFor();
    await desk.page.getByText('Who works for it').waitFor();
    await expectAccessible(desk.page);
    await desk.context.close();
    expect(desk.faults).toEqual([]);
  }, 120_000);

  it('leads to what waits, by keyboard; and a stranger finds none of these pages', async () => {
    await aProfessional(app, youth.town.council.id, 'officer', { name: 'Olwen Ending', checksValidUntil: new Date(app.get(Clock).now().getTime() + 86_400_000) });
    const desk = await openPage(browser, app, { viewer: clerk });
    await desk.page.goto('/work');
    const person = desk.page.getByRole('link', { name: 'Olwen Ending' });
    await person.waitFor();
    await expectAccessible(desk.page);
    await person.focus();
    await desk.page.keyboard.press('Enter');
    await desk.page.getByRole('heading', { name: 'Olwen Ending', level: 1 }).waitFor();
    await desk.context.close();
    expect(desk.faults).toEqual([]);
    const stranger = await openPage(browser, app, { viewer: await aCouncillor(app, youth.town) });
    for (const page of ['people', 'settings', 'record']) {
      const answer = await stranger.page.goto(`${council()}/${page}`);
      expect([page, answer?.status()]).toEqual([page, 404]);
    }
    await stranger.context.close();
  }, 120_000);
});
