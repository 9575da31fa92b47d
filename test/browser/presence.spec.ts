import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { SupportIdea } from '../../src/ideas/index.js';
import { globalId } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aBrowserIsAtHand, expectAccessible, openBrowser, openPage } from '../support/browser.js';
import { aVisitor } from '../support/client.js';
import { anOpenIdea } from '../support/ideas.js';
import { aCitizen, aTown } from '../support/town.js';
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

(aBrowserIsAtHand ? describe : describe.skip)('in a browser: who is here', () => {
  it('a page says how many look at it, and leaves with the page', async () => {
    const place = globalId('idea', (await anOpenIdea(app, await aTown(app))).id);
    const { page, context, faults } = await openPage(browser, app);
    await page.goto(`/ideas/${place}`);
    await page.getByText('Fewer than five people are here now.').waitFor();
    const others = Array.from({ length: 4 }, () => aVisitor(app).page());
    for (const other of others) expect(await other.arrive(place)).toBe(true);
    await page.getByText('5 people are here now.').waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Ideas' }).first().click();
    await page.getByText('5 people are here now.').waitFor({ state: 'detached' });
    await others[0]?.fromNow((told) => told.here === 'few');
    for (const other of others) other.close();
    await context.close();
    expect(faults).toEqual([]);
  }, 60_000);

  it('a worker sees that somebody is writing, a young person who of the adults is there', async () => {
    const youth = await aYouthSpace(app);
    const thread = `/youth/threads/${globalId('thread', youth.threadId)}`;
    const worker = await openPage(browser, app, { viewer: youth.workers[0] });
    const young = await openPage(browser, app, { viewer: await aYoungPerson(app, youth) });
    await worker.page.goto(thread);
    await young.page.goto(thread);
    await young.page.getByText('The adults here now:').waitFor();
    await young.page.getByRole('textbox', { name: 'Your post' }).pressSequentially('More');
    await worker.page.getByText('Somebody is writing').waitFor();
    expect(await young.page.getByText('Somebody is writing').count()).toBe(0);
    await expectAccessible(young.page);
    for (const { context, faults } of [worker, young]) {
      await context.close();
      expect(faults).toEqual([]);
    }
  }, 60_000);

  it('with it blocked, the page works and updates as ever', async () => {
    const town = await aTown(app);
    const idea = await anOpenIdea(app, town);
    const { page, context } = await openPage(browser, app);
    await context.routeWebSocket(/\/presence\//, (socket) => socket.close());
    await page.goto(`/ideas/${globalId('idea', idea.id)}`);
    await page.locator('.liveness--live').waitFor({ state: 'attached' });
    await page.getByText('3 more and an answer is due').waitFor();
    await app.get(SupportIdea).execute(await aCitizen(app), { ideaId: idea.id });
    await page.getByText('2 more and an answer is due').waitFor();
    expect(await page.getByText('here now').count()).toBe(0);
    await context.close();
  }, 60_000);
});
