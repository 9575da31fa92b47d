import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startApp, type TestApp } from '../support/app.js';
import { aBrowserIsAtHand, expectAccessible, openBrowser, openPage } from '../support/browser.js';
import { aPost, aPublishedPost, aYoungPerson, aYouthSpace, type Youth } from '../support/youth.js';

let app: TestApp;
let browser: Browser;
let youth: Youth;

beforeAll(async () => {
  if (!aBrowserIsAtHand) return;
  app = await startApp();
  browser = await openBrowser();
  youth = await aYouthSpace(app);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

(aBrowserIsAtHand ? describe : describe.skip)('in a browser: moderating', () => {
  it('hides a post by keyboard only while the other worker sees it taken, and hears the appeal of its author (W9, W10)', async () => {
    const author = await aYoungPerson(app, youth, { pseudonym: 'Merry Walnut' });
    await aPost(app, author, youth, 'The mayor is a fool.');
    const desk = await openPage(browser, app, { viewer: youth.workers[0] });
    const other = await openPage(browser, app, { viewer: youth.workers[1] });
    for (const { page } of [desk, other]) {
      await page.goto('/moderation');
      await page.getByText('The mayor is a fool.').waitFor();
    }
    await expectAccessible(desk.page);
    const { keyboard } = desk.page;
    await keyboard.press('j');
    await keyboard.press('c');
    await desk.page.getByText('You have taken this case.').waitFor();
    await other.page.getByText(/^Taken by/).waitFor();
    await keyboard.press('h');
    await keyboard.press('Tab');
    await keyboard.press('ArrowDown');
    for (let step = 0; step < 3; step++) await keyboard.press('Tab');
    await keyboard.type('Speak of what they did.');
    await desk.page.getByLabel('Your words to the author').and(desk.page.locator(':focus')).waitFor();
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await desk.page.getByText('Decided: Hide').waitFor();

    const young = await openPage(browser, app, { viewer: author });
    await young.page.goto('/me/moderated');
    await young.page.getByText('Speak of what they did.').waitFor();
    await expectAccessible(young.page);
    await young.page.getByText('Ask for a second look').click();
    await young.page.getByRole('button', { name: 'Ask now' }).click();
    await young.page.getByText('You asked for a second look.').waitFor();

    await other.page.getByText('The author asks for a second look', { exact: true }).waitFor();
    await other.page.getByRole('link', { name: 'Open this case on its own' }).click();
    await other.page.getByRole('button', { name: 'Take this case' }).click();
    await other.page.getByLabel('It is overturned').check();
    await other.page.getByLabel('Your reasons, to the author').fill('It is rough, and about an office.');
    await expectAccessible(other.page);
    await other.page.getByRole('button', { name: 'Decide the appeal' }).click();
    await other.page.getByText('Decided: Restore').waitFor();
    await young.page.reload();
    await young.page.getByText('Shown again').waitFor();
    for (const { context, faults } of [desk, other, young]) {
      await context.close();
      expect(faults).toEqual([]);
    }
  }, 120_000);

  it('takes a report in the words of the charter, with another way for whoever is worried about somebody (Y9)', async () => {
    await aPublishedPost(app, await aYoungPerson(app, youth), youth, 'Benches, please.');
    const young = await openPage(browser, app, { viewer: await aYoungPerson(app, youth) });
    await young.page.goto(`/youth`);
    await young.page.getByRole('link', { name: 'The shed' }).first().click();
    await young.page.getByRole('link', { name: 'What should change?' }).first().click();
    await young.page.getByRole('link', { name: 'Report this' }).first().click();
    expect(await young.page.getByRole('link', { name: 'I am worried about somebody' }).getAttribute('href')).toContain('/concerns/new?on=post_');
    await young.page.getByLabel('Be kind.').check();
    await young.page.getByLabel('What is wrong with it?').fill('It is not.');
    await expectAccessible(young.page);
    await young.page.getByRole('button', { name: 'Send the report' }).click();
    await young.page.getByText('Thank you, your report has arrived.').waitFor();
    await young.page.goto('/moderation/figures');
    await young.page.getByText('How reports weigh').waitFor();
    await expectAccessible(young.page);
    await young.context.close();
    expect(young.faults).toEqual([]);
  }, 120_000);
});
