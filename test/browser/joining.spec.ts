import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Database, globalId } from '../../src/platform/index.js';
import { ChangeCharter } from '../../src/youth-spaces/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aBrowserIsAtHand, expectAccessible, openBrowser, openPage } from '../support/browser.js';
import { aCouncillor, aProfessional, aTown, aYouthWorker } from '../support/town.js';
import { aYouthSpace, done } from '../support/youth.js';

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

const MINUTE_MS = 60_000;

(aBrowserIsAtHand ? describe : describe.skip)('in a browser: a youth space', () => {
  it('is prepared step by step by a worker, signed for by a manager, and opens when nothing is missing (W6, Y8)', async () => {
    const town = await aTown(app);
    const [worker, other] = [await aYouthWorker(app, town, { name: 'Worker Invented' }), await aYouthWorker(app, town, { name: 'Other Invented' })];
    const councillor = await aCouncillor(app, town, { name: 'Councillor Invented' });
    for (const role of ['safeguarding-lead', 'safeguarding-deputy'] as const) await aProfessional(app, town.youthService.id, role);
    const { page, faults } = await openPage(browser, app, { viewer: worker });
    await page.goto('/youth');
    await page.getByRole('link', { name: 'Prepare a youth space' }).click();
    await page.getByRole('textbox', { name: /What it is called.*English/ }).fill('The shed');
    await page.getByRole('textbox', { name: /What it is about.*English/ }).fill('What there is to do');
    await page.getByRole('button', { name: 'Make the space' }).click();
    await page.getByText('Still missing before it can open').waitFor();
    await expectAccessible(page);
    const missing = page.locator('.notice--warn li');
    const saves = async (region: string, button: string, gone: string): Promise<void> => {
      await page.getByRole('region', { name: region }).getByRole('button', { name: button }).click();
      await missing.filter({ hasText: gone }).waitFor({ state: 'detached' });
    };
    await page.getByRole('textbox', { name: /What it may change.*English/ }).fill('The leisure plan');
    await page.getByRole('textbox', { name: /What to do when nobody is there.*English/ }).fill('Ring somebody you trust');
    await saves('Purpose', 'Save', 'What it may change');
    const finder = page.getByRole('searchbox', { name: 'A decision, a consultation or a councillor' });
    await finder.fill('invented councillor');
    await finder.press('Enter');
    await page.getByRole('button', { name: `Add ${councillor.profile?.displayName}` }).click();
    await page.getByRole('button', { name: 'Take out Councillor Invented' }).waitFor();
    await saves('Who listens', 'Save', 'promised to listen');
    await page.getByRole('textbox', { name: /Rules.*English/ }).fill('Be kind.\nListen first.');
    await saves('Rules', 'Save as a new version', 'Its rules');
    await page.getByLabel('Mondays, from').fill('15:30');
    await page.getByLabel('Mondays, to').fill('18:00');
    await saves('Hours of the week', 'Save', 'The hours');
    await page.getByRole('checkbox', { name: other.profile?.displayName ?? '' }).check();
    await saves('Youth workers', 'Save', 'Two youth workers');
    for (const name of ['What young people gain by it', 'What could harm them', 'What is done so that it does not']) await page.getByRole('textbox', { name }).fill('As agreed.');
    await page.getByRole('button', { name: 'Save, to be signed' }).click();
    await page.getByText('Not signed yet').waitFor();

    const manager = await openPage(browser, app, { viewer: await aProfessional(app, town.youthService.id, 'supervisor', { name: 'Manager Invented' }) });
    await manager.page.goto(new URL(page.url()).pathname);
    await manager.page.getByRole('button', { name: 'I sign it' }).click();
    await manager.page.getByText('Nothing is missing.').waitFor();
    await manager.page.getByRole('button', { name: 'Open the space' }).click();
    await manager.page.getByText('The space is open.').waitFor();
    await expectAccessible(manager.page);
    expect([faults, manager.faults]).toEqual([[], []]);
    await Promise.all([page.context().close(), manager.page.context().close()]);
  }, MINUTE_MS * 2);

  it('is joined on a phone in under a minute; a worker shows the code large, notes consent, and lets back in (Y1, Y2)', async () => {
    const youth = await aYouthSpace(app);
    const path = `/youth/spaces/${globalId('space', youth.spaceId)}`;
    const staff = await openPage(browser, app, { viewer: youth.workers[0] });
    await staff.page.goto(`${path}/staff`);
    await staff.page.getByRole('textbox', { name: 'For how many young people' }).or(staff.page.getByRole('spinbutton', { name: 'For how many young people' })).fill('12');
    await staff.page.getByRole('button', { name: 'Make the code' }).click();
    const code = await staff.page.locator('.joined__phrase').innerText();
    await expectAccessible(staff.page);
    await staff.page.getByRole('link', { name: 'Show it large, to project or print' }).click();
    await staff.page.getByRole('img', { name: /QR code/ }).waitFor();
    await staff.page.getByText(code).waitFor();
    await expectAccessible(staff.page);

    const young = await openPage(browser, app);
    const began = performance.now();
    await young.page.goto(`/youth/join?code=${code}`);
    await young.page.getByText('Nothing is secret from the youth workers.').waitFor();
    await young.page.getByRole('radio').first().check();
    const pseudonym = await young.page.locator('.choice').first().innerText();
    await young.page.getByRole('radio', { name: 'I would rather not say' }).check();
    await young.page.getByRole('button', { name: 'Join' }).click();
    await young.page.getByRole('link', { name: 'Go to the space' }).click();
    await young.page.getByText('somebody who looks after you has to agree').waitFor();
    expect(performance.now() - began).toBeLessThan(MINUTE_MS);
    await young.page.getByText('Councillor Listening').waitFor();
    await expectAccessible(young.page);

    await staff.page.goto(`${path}/staff`);
    await staff.page.getByRole('button', { name: `I have seen a guardian’s consent: ${pseudonym}` }).click();
    await staff.page.getByText(/Consent seen by/).waitFor();
    await young.page.reload();
    await young.page.getByText('What we are talking about').waitFor();
    expect(await young.page.getByText('somebody who looks after you has to agree').count()).toBe(0);

    done(await app.get(ChangeCharter).execute(youth.workers[1], { spaceId: youth.spaceId, version: await versionOf(youth.spaceId), rules: [{ en: 'Listen first.' }] }));
    await young.page.getByText('The rules have changed').waitFor();
    await young.page.getByRole('button', { name: 'I agree to these rules' }).click();
    await young.page.getByText('The rules have changed').waitFor({ state: 'detached' });
    await young.page.getByText('What is kept of me').click();
    const [file] = await Promise.all([young.page.waitForEvent('download'), young.page.getByRole('button', { name: 'Save the file' }).click()]);
    expect(file.suggestedFilename()).toBe('what-is-kept-of-me.json');

    await staff.page.getByRole('button', { name: `Make a way back in: ${pseudonym}` }).click();
    await staff.page.getByRole('group').getByRole('button', { name: 'Make a way back in' }).click();
    const back = await staff.page.locator('.joined__phrase').innerText();
    const again = await openPage(browser, app);
    await again.page.goto('/youth/join');
    await again.page.getByRole('textbox', { name: /Your words to come back/ }).fill(back);
    await again.page.getByRole('button', { name: 'Come back' }).click();
    await again.page.getByText('Your way back in').waitFor();
    await again.page.getByRole('link', { name: 'Go to the space' }).click();
    await again.page.getByText('A youth worker made a way back in for you').waitFor();
    await expectAccessible(again.page);
    expect([staff.faults, again.faults]).toEqual([[], []]);
    await Promise.all([staff, young, again].map(({ context }) => context.close()));
  }, MINUTE_MS * 2);
});

const versionOf = async (spaceId: string): Promise<number> => (await app.get(Database).row<{ version: number }>('select version from youth_space where id = $1', [spaceId]))?.version ?? 0;
