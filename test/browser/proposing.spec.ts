import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { DrawMap, FoundOrganisation } from '../../src/identity/index.js';
import { SupportIdea } from '../../src/ideas/index.js';
import { CloseIdea } from '../../src/ideas/states/index.js';
import { Database, globalId, localId, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aBrowserIsAtHand, DESKTOP, expectAccessible, openBrowser, openPage, PHONE, type WatchedPage } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { aPicture } from '../support/files.js';
import { anOpenIdea } from '../support/ideas.js';
import { aCitizen, aClerk, aTown, type Town } from '../support/town.js';

const inBrowser = aBrowserIsAtHand ? describe : describe.skip;
const YEAR_MS = 366 * 86_400_000;

let app: TestApp;
let browser: Browser;
let town: Town;
let author: Viewer;
let neighbour: Viewer;
let address: string;

beforeAll(async () => {
  if (!aBrowserIsAtHand) return;
  app = await startApp({ JOBS: 'true' });
  browser = await openBrowser();
  town = await aTown(app, { supportThreshold: 50 });
  const middle = { wardId: town.ward.id, latitude: 52.35, longitude: -4.55 };
  await app.get(DrawMap).execute(town.council.id, { south: 52.3, west: -4.6, north: 52.4, east: -4.5 }, [middle]);
  await anOpenIdea(app, town, { title: 'A shelter at the bus stop' });
  author = await aCitizen(app, { displayName: 'Invented Author' });
  neighbour = await aCitizen(app, { displayName: 'Invented Neighbour' });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

const as = (viewer: Viewer, viewport = PHONE): Promise<WatchedPage> => openPage(browser, app, { viewer, viewport });

async function closeWithoutFault({ context, faults }: WatchedPage): Promise<void> {
  await context.close();
  expect(faults).toEqual([]);
}

/** With the arrow keys, as somebody does who can't press on it. */
async function pointAtTheMap(page: Page): Promise<void> {
  await page.getByText('A point on the map').click();
  const map = page.getByRole('application', { name: 'Map to choose a place on' });
  await map.focus();
  await map.press('ArrowUp');
  await page.getByText('nearest to the middle of Middle').waitFor();
}

inBrowser('in a browser: proposing', () => {
  it('a citizen proposes with a picture and a point on the map, and is shown what is like it while typing', async () => {
    const opened = await as(author);
    const { page } = opened;
    await page.goto('/ideas/new');
    await page.getByRole('radio', { name: town.council.name.en ?? '' }).check();
    await page.getByLabel('Your idea in one line').fill('A shelter at the stop');
    await page.getByText('These are like yours').waitFor();
    await page.getByRole('button', { name: 'Support this instead: A shelter at the bus stop' }).waitFor();
    await page.getByLabel('Your idea in one line').fill('A drinking fountain in the park');
    await page.getByLabel('What, why and for whom').fill('For **everybody** who walks there.');
    await pointAtTheMap(page);
    const buffer = await aPicture('png');
    await page.locator('input[type=file]').setInputFiles({ name: 'park.png', mimeType: 'image/png', buffer });
    await page.getByLabel('What picture 1 shows').fill('The dry corner by the gate.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Propose it' }).click();
    await page.waitForURL(/\/ideas\/idea_/);
    address = new URL(page.url()).pathname;
    await page.getByRole('img', { name: 'The dry corner by the gate.' }).waitFor();
    await page.getByText('What you can do with it').waitFor();
    await expectAccessible(page);
    await closeWithoutFault(opened);
  }, 90_000);

  it('is on the map, whose list says the same, and the keyboard leads from the point to the idea', async () => {
    const opened = await openPage(browser, app, { viewport: DESKTOP });
    const { page } = opened;
    await page.goto('/ideas/map');
    await page.getByText('1 idea on the map').waitFor();
    await page.getByRole('listitem').filter({ hasText: 'A drinking fountain in the park' }).waitFor();
    await expectAccessible(page);
    const point = page.getByRole('link', { name: '1: A drinking fountain in the park' });
    await point.focus();
    await point.press('Enter');
    await page.waitForURL(`**${address}`);
    await closeWithoutFault(opened);
  }, 60_000);

  it('a neighbour supports it by one tap and sees the count, and argues', async () => {
    const opened = await as(neighbour);
    const { page } = opened;
    await page.goto(address);
    await page.getByRole('button', { name: 'Support this idea' }).click();
    await page.getByText('You support this').waitFor();
    expect(await page.locator('.support__count').innerText()).toContain('1');
    await page.getByText('Add an argument').click();
    await page.getByRole('radio', { name: 'For', exact: true }).check();
    await page.getByLabel('Your argument', { exact: true }).fill('Children walk past it every day.');
    await page.getByRole('button', { name: 'Add it' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Children walk past it every day.' }).waitFor();
    await expectAccessible(page);
    await closeWithoutFault(opened);
  }, 90_000);

  it('is told live when the words change after that, and sees what was changed (D7)', async () => {
    const [home, theirs] = [await as(neighbour), await as(author)];
    await home.page.goto('/me');
    await home.page.locator('.liveness--live').waitFor({ state: 'attached' });
    await theirs.page.goto(`${address}/change`);
    await theirs.page.getByLabel('Your idea in one line').fill('Two drinking fountains in the park');
    await theirs.page.getByLabel('Why you change it').fill('One at each gate.');
    await theirs.page.getByRole('button', { name: 'Publish the change' }).click();
    await theirs.page.waitForURL(`**${address}`);
    await home.page.getByText('The idea has a new version.').waitFor();
    await home.page.goto(address);
    await home.page.getByText('Version 2').click();
    await home.page.locator('ins').filter({ hasText: 'Two' }).waitFor();
    await expectAccessible(home.page);
    await closeWithoutFault(home);
    await closeWithoutFault(theirs);
  }, 90_000);

  it('somebody whom the author gave an invitation proposes it too, and is shown beside the author', async () => {
    const [opened, invited] = [await as(author), await as(neighbour)];
    const { page } = opened;
    await page.goto(address);
    await page.getByText('Propose it together with somebody').click();
    await page.getByRole('button', { name: 'Make an invitation' }).click();
    const link = await page.locator('.receipt code').first().innerText();
    await invited.page.goto(link);
    await invited.page.getByText('Invented Author invites you to propose this idea together.').waitFor();
    await expectAccessible(invited.page);
    await invited.page.getByRole('button', { name: 'Yes, propose it together' }).click();
    await invited.page.waitForURL(`**${address}`);
    await page.getByText('together with Invented Neighbour').waitFor();
    await invited.page.goto(link);
    await invited.page.getByText('This invitation is over').waitFor();
    await closeWithoutFault(invited);
    await closeWithoutFault(opened);
  }, 90_000);

  it('offers help through the council’s clerks, who pass the message on (Y4)', async () => {
    const [theirs, own] = [await as(neighbour), await as(author)];
    await theirs.page.goto(address);
    await theirs.page.getByText('Offer help', { exact: true }).click();
    await theirs.page.getByLabel('What you would do').fill('I can dig.');
    await theirs.page.getByRole('button', { name: 'Offer it' }).click();
    await theirs.page.getByText('I can dig.').waitFor();
    await own.page.goto(address);
    await own.page.getByText('contact goes through the organisation').waitFor();
    await own.page.getByText('Write to them').click();
    await own.page.getByLabel('Your message').fill('Saturday at ten?');
    await own.page.getByRole('button', { name: 'Send it to the clerks' }).click();
    await own.page.getByText('The clerks have it and pass it on.').waitFor();
    const clerk = await as(await aClerk(app, town.council.id));
    await clerk.page.goto('/ideas/messages');
    await clerk.page.getByText('Saturday at ten?').waitFor();
    await expectAccessible(clerk.page);
    await clerk.page.getByRole('button', { name: 'I have passed it on' }).click();
    await clerk.page.getByText(/^Passed on/).waitFor();
    for (const opened of [theirs, own, clerk]) await closeWithoutFault(opened);
  }, 90_000);

  it('V5: the neighbour checks the receipt against the published list once the idea has closed', async () => {
    app.clock.moveTo(new Date(Date.now() + YEAR_MS));
    await app.get(CloseIdea).execute(localId('idea', address.split('/').at(-1) ?? ''));
    const opened = await as(neighbour);
    const { page } = opened;
    await page.goto('/me');
    await page.getByText('Your receipt').first().click();
    await page.getByRole('button', { name: 'Check that it was counted' }).click();
    await eventually(async () => (await page.getByText('It was counted: your receipt is in the published list of 1.').count()) === 1);
    await closeWithoutFault(opened);
  }, 60_000);
});

inBrowser('in a browser: what comes to an idea from others', () => {
  it('V8: a clerk sees what was seen of a rush at it, and takes the false supports out of the count in public', async () => {
    const idea = await anOpenIdea(app, town, { title: 'A skate park' });
    await Promise.all(Array.from({ length: 30 }, () => aCitizen(app)));
    await app.get(Database).rows(`update profile set created_at = created_at - interval '1 year'`);
    for (const newcomer of await Promise.all(Array.from({ length: 20 }, () => aCitizen(app)))) await app.get(SupportIdea).execute(newcomer, { ideaId: idea.id });
    const opened = await as(await aClerk(app, town.council.id));
    const { page } = opened;
    await page.goto(`/ideas/${globalId('idea', idea.id)}`);
    await page.getByText('What was seen').waitFor();
    await page.getByText('In ten minutes 20 people supported this idea').waitFor();
    await expectAccessible(page);
    await page.getByLabel('Why they are false (in English)').fill('One person made them.');
    await page.getByLabel('Why they are false (in Welsh)').fill('Un person a’u creodd.');
    await page.getByRole('button', { name: 'Remove them' }).click();
    await page.getByRole('button', { name: 'Yes, remove them' }).click();
    await page.getByText('20 false supports were removed').waitFor();
    await page.getByText('One person made them.').first().waitFor();
    expect(await page.locator('.support__count').innerText()).toMatch(/^0/);
    await closeWithoutFault(opened);
  }, 90_000);

  it('a community group takes it up without waiting for the council, and gives it back', async () => {
    const idea = await anOpenIdea(app, town, { title: 'Mend the stile' });
    const { organisation } = await app.get(FoundOrganisation).execute({
      ...{ slug: 'stile-friends', kind: 'voluntary', tier: null, name: { en: 'Stile Friends', cy: 'Ffrindiau’r Gamfa' }, languages: ['en', 'cy'], publishesInAll: false },
      ...{ jurisdiction: 'wales', accent: null, supportThreshold: null, answerDays: null, wards: [] },
    });
    const opened = await as(await aClerk(app, organisation.id));
    const { page } = opened;
    await page.goto(`/ideas/${globalId('idea', idea.id)}`);
    await page.getByText('Take it up as Stile Friends').click();
    await page.getByLabel('What your group does, and how people can join (in English)').fill('We meet on Saturdays.');
    await page.getByRole('button', { name: 'Take it up' }).click();
    await page.getByText('Taken up by Stile Friends').waitFor();
    await page.getByText('Give it back as Stile Friends').click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Yes, give it back' }).click();
    await page.getByText('Given back').waitFor();
    await page.getByText('We meet on Saturdays.').waitFor();
    expect(await page.getByRole('link', { name: 'Propose an idea' }).count()).toBe(0);
    await closeWithoutFault(opened);
  }, 60_000);
});
