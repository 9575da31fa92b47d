import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, WebSocketRoute } from 'playwright-core';
import { SupportIdea, type IdeaEntity } from '../../src/ideas/index.js';
import { globalId } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aBrowserIsAtHand, openBrowser, openPage } from '../support/browser.js';
import { anOpenIdea } from '../support/ideas.js';
import { aCitizen, aTown } from '../support/town.js';

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

const aWatchedIdea = async (): Promise<IdeaEntity> => anOpenIdea(app, await aTown(app));
const support = async ({ id }: IdeaEntity): Promise<unknown> => app.get(SupportIdea).execute(await aCitizen(app), { ideaId: id });

(aBrowserIsAtHand ? describe : describe.skip)('in a browser: updates without the connection they come by', () => {
  it('where sockets are blocked, the page says so and asks every half minute', async () => {
    const idea = await aWatchedIdea();
    const { page, context } = await openPage(browser, app);
    await page.clock.install();
    await context.routeWebSocket(/\/graphql$/, (socket) => socket.close());
    await page.goto(`/ideas/${globalId('idea', idea.id)}`);
    await page.getByText('Updates are delayed').waitFor();
    await page.getByText('3 more and an answer is due').waitFor();
    await support(idea);
    await page.clock.fastForward(35_000);
    await page.getByText('2 more and an answer is due').waitFor();
    await context.close();
  }, 60_000);

  it('a connection that is cut comes back by itself, says what it has seen, and misses nothing', async () => {
    const idea = await aWatchedIdea();
    const { page, context } = await openPage(browser, app);
    const said: string[] = [];
    let open: WebSocketRoute | undefined;
    let blocked = false;
    await context.routeWebSocket(/\/graphql$/, (socket) => {
      if (blocked) return void socket.close();
      open = socket;
      const server = socket.connectToServer();
      socket.onMessage((message) => {
        said.push(String(message));
        server.send(message);
      });
    });
    await page.goto(`/ideas/${globalId('idea', idea.id)}`);
    await page.locator('.liveness--live').waitFor({ state: 'attached' });
    await page.getByText('3 more and an answer is due').waitFor();
    const focused = page.getByRole('link', { name: 'Ideas' }).first();
    await focused.focus();
    blocked = true;
    said.length = 0;
    await open?.close({ code: 1001 });
    await page.getByText('Updates are delayed').waitFor();
    await support(idea);
    blocked = false;
    await page.getByText('2 more and an answer is due').waitFor();
    await page.getByText('Updates are delayed').waitFor({ state: 'detached' });
    expect(said.filter((message) => message.includes('"subscribe"') && message.includes('"version"'))).not.toEqual([]);
    expect(await page.locator('a:focus', { hasText: 'Ideas' }).count()).toBe(1);
    await context.close();
  }, 60_000);
});
