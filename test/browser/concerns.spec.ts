import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { globalId, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aBrowserIsAtHand, expectAccessible, openBrowser, openPage } from '../support/browser.js';
import { aProfessional, aTown } from '../support/town.js';
import { aYoungPerson, aYouthSpace } from '../support/youth.js';

let app: TestApp;
let browser: Browser;

beforeAll(async () => {
  if (!aBrowserIsAtHand) return;
  app = await startApp();
  browser = await openBrowser();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

(aBrowserIsAtHand ? describe : describe.skip)('in a browser: a concern for somebody’s safety', () => {
  it('is raised in two taps by a young person, seen at once by the lead, and kept in a file', async () => {
    const town = await aTown(app);
    const lead = await aProfessional(app, town.youthService.id, 'safeguarding-lead', { name: 'Lead Invented' });
    await aProfessional(app, town.youthService.id, 'safeguarding-deputy', { name: 'Deputy Invented' });
    const youth = await aYouthSpace(app, { town });
    const desk = await openPage(browser, app, { viewer: lead });
    await desk.page.goto('/concerns');
    await desk.page.getByText('No concern waits.').waitFor();

    const young = await openPage(browser, app, { viewer: await aYoungPerson(app, youth) });
    await young.page.goto('/youth');
    await young.page.getByRole('link', { name: 'Worried about somebody?' }).click();
    await young.page.getByText('We can’t promise to keep it secret.').waitFor();
    await young.page.getByText('Lead Invented', { exact: true }).waitFor();
    await expectAccessible(young.page);
    await young.page.getByRole('textbox', { name: 'What did you see or hear?' }).fill('Somebody waits outside every evening.');
    await young.page.reload();
    await young.page.getByRole('button', { name: 'Send it to them' }).click();
    await young.page.getByText('It has arrived.').waitFor();

    await desk.page.getByRole('link', { name: 'Somebody waits outside every evening.' }).click();
    await desk.page.getByRole('button', { name: 'I have this in hand' }).click();
    await desk.page.getByLabel('Decision').check();
    await desk.page.getByLabel('What is to be kept').fill('We walk them home.');
    await desk.page.getByRole('button', { name: 'Keep it' }).click();
    await desk.page.getByRole('listitem').getByText('We walk them home.').waitFor();
    await expectAccessible(desk.page);
    await desk.page.getByLabel('Why is nothing more to be done here?').fill('It stopped.');
    await desk.page.getByRole('button', { name: 'Close it' }).click();
    await desk.page.getByRole('group', { name: /Nothing more can be written/ }).getByRole('button', { name: 'Close it' }).click();
    await desk.page.getByRole('listitem').getByText('It stopped.').waitFor();
    for (const { context, faults } of [desk, young]) {
      await context.close();
      expect(faults).toEqual([]);
    }
  }, 120_000);

  it('about the lead goes to the deputy, who refers and closes it; the lead is shown nothing of it on any page (E1, E3)', async () => {
    const town = await aTown(app);
    const youth = await aYouthSpace(app, { town });
    const young = await openPage(browser, app, { viewer: await aYoungPerson(app, youth) });
    await young.page.goto(`/concerns/new?at=${globalId('org', town.youthService.id)}`);
    const nameOf = ({ profile }: Viewer): string => profile?.displayName ?? '';
    await young.page.getByRole('link', { name: `It is about ${nameOf(youth.lead)}` }).click();
    await young.page.getByText(nameOf(youth.lead), { exact: true }).waitFor({ state: 'detached' });
    await young.page.getByRole('textbox', { name: 'What did you see or hear?' }).fill('The one in charge waits for us after dark.');
    await young.page.getByRole('button', { name: 'Send it to them' }).click();
    await young.page.getByText('It has arrived.').waitFor();

    const deputy = await openPage(browser, app, { viewer: youth.deputy });
    await deputy.page.goto('/concerns');
    await deputy.page.getByRole('link', { name: 'The one in charge waits for us after dark.' }).click();
    await deputy.page.getByRole('button', { name: 'I have this in hand' }).click();
    await deputy.page.getByLabel('Referral').check();
    await deputy.page.getByLabel('Referred to which body?').fill('The county’s designated officer');
    await deputy.page.getByLabel('Their reference').fill('DO-7');
    await deputy.page.getByLabel('What is to be kept').fill('Rang them at once.');
    await deputy.page.getByRole('button', { name: 'Keep it' }).click();
    await deputy.page.getByText('The county’s designated officer · DO-7').waitFor();
    await deputy.page.getByLabel('Why is nothing more to be done here?').fill('They have it.');
    await deputy.page.getByRole('button', { name: 'Close it' }).click();
    await deputy.page.getByRole('group', { name: /Nothing more can be written/ }).getByRole('button', { name: 'Close it' }).click();
    await deputy.page.getByRole('listitem').getByText('They have it.').waitFor();

    const lead = await openPage(browser, app, { viewer: youth.lead });
    const file = new URL(deputy.page.url()).pathname;
    for (const path of ['/concerns', '/me', '/', `/councils/${globalId('org', town.youthService.id)}`, file]) {
      const response = await lead.page.goto(path);
      const shown = await lead.page.content();
      for (const secret of ['after dark', 'They have it.', 'DO-7', file]) expect([path, shown.includes(secret) && path !== secret]).toEqual([path, false]);
      if (path === file) expect(response?.status()).toBe(404);
    }
    for (const { context } of [deputy, young, lead]) await context.close();
  }, 120_000);
});
