import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { RecordDecision } from '../../src/decisions/index.js';
import { FoundBody } from '../../src/identity/index.js';
import { globalId, isRefusal, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aBrowserIsAtHand, DESKTOP, expectAccessible, openBrowser, openPage, PHONE, writeInBoth } from '../support/browser.js';
import { aPublishedDecision, aRecord, inDays } from '../support/decisions.js';
import { eventually } from '../support/eventually.js';
import { anOpenIdea } from '../support/ideas.js';
import { aCitizen, aClerk, aCouncillor, aProfessional, aTown, type Town } from '../support/town.js';

const inBrowser = aBrowserIsAtHand ? describe : describe.skip;

let app: TestApp;
let browser: Browser;
let town: Town;
let councillor: Viewer;
let officer: Viewer;
let draft: string;
let decision: string;

beforeAll(async () => {
  if (!aBrowserIsAtHand) return;
  app = await startApp();
  browser = await openBrowser();
  town = await aTown(app);
  councillor = await aCouncillor(app, town, { name: 'Cllr Made-Up' });
  officer = await aProfessional(app, town.council.id, 'officer', { name: 'Olwen Office' });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

const focused = (page: Page): Promise<string> => page.evaluate<string>('document.activeElement?.textContent ?? ""');

inBrowser('in a browser: a decision is written, published, changed and withdrawn', () => {
  it('an officer drafts it for the councillor, who publishes it', async () => {
    const { page, context, faults } = await openPage(browser, app, { viewer: officer, viewport: DESKTOP });
    await page.goto('/decisions/new');
    await page.getByLabel('Which councillor publishes it').selectOption({ label: 'Cllr Made-Up' });
    await page.getByRole('button', { name: 'Begin writing' }).click();
    await writeInBoth(page, 'Title', 'A crossing on School Road');
    await writeInBoth(page, 'Summary', 'A crossing or not.');
    await page.getByText('Kept as a draft').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Check it, and tell the councillor that it is ready' }).click();
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
    await writeInBoth(page, 'What is to be decided', 'Whether there is a crossing.');
    await writeInBoth(page, 'Your reasons so far', 'Children cross there.');
    await writeInBoth(page, 'Name of the option', 'Build it');
    await writeInBoth(page, 'What it would mean for people', 'Safer.');
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
    await writeInBoth(page, 'Why it is changed', 'Wheelchairs.');
    await page.getByRole('button', { name: 'Publish the new version' }).click();
    await page.getByRole('button', { name: 'Yes, publish it' }).click();
    // What is typed stands in the form as well: the page of the decision alone says that it was published.
    await page.waitForURL((url) => url.pathname === decision);
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
    await writeInBoth(page, 'Why it is withdrawn', 'The road is closed anyway.');
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

inBrowser('in a browser: a committee decides, and those who contributed see what came of it', () => {
  let author: Viewer;
  let clerk: Viewer;
  let idea: string;
  let address: string;

  beforeAll(async () => {
    const other = await aCouncillor(app, town, { name: 'Cllr Dissenting' });
    [author, clerk] = [await aCitizen(app), await aClerk(app, town.council.id)];
    const members = [councillor, other].map(({ profile }) => ({ profileId: profile?.id ?? '', day: inDays(app, 0) }));
    const body = await app.get(FoundBody).execute(clerk, { organisationId: town.council.id, name: { en: 'Cabinet', cy: 'Cabinet' }, members });
    if (isRefusal(body)) throw new Error(body.texts.en);
    idea = `/ideas/${globalId('idea', (await anOpenIdea(app, town, { author, title: 'Open on Sundays' })).id)}`;
    address = `/decisions/${globalId('dec', (await aPublishedDecision(app, councillor, { bodyId: body.id })).id)}`;
  });

  it('says what it drew on by its address, seen from both ends (D6)', async () => {
    const { page, context, faults } = await openPage(browser, app, { viewer: councillor, viewport: PHONE });
    await page.goto(`${address}/steps`);
    await page.getByLabel('Its address').fill(`${app.url}${idea}`);
    const cite = page.locator('form').filter({ has: page.getByLabel('Its address') });
    await cite.getByLabel('Why (in English)').fill('It costs little.');
    await cite.getByLabel('Why (in Welsh)').fill('Nid yw’n costio llawer.');
    await page.getByRole('button', { name: 'Say so in public' }).click();
    await page.getByRole('button', { name: 'Yes, say so' }).click();
    await page.getByText('Done. It is public.').waitFor();
    await page.goto(idea);
    await page.getByText('It costs little.').waitFor();
    await page.getByRole('listitem').filter({ hasText: 'It costs little.' }).getByRole('link', { name: 'The library’s hours' }).click();
    await page.getByRole('listitem').filter({ hasText: 'It costs little.' }).getByRole('link', { name: 'Open on Sundays' }).waitFor();
    await context.close();
    expect(faults).toEqual([]);
  }, 90_000);

  it('is recorded with each vote and dissent in its own language; who has a pecuniary interest is not recorded as voting (D3)', async () => {
    app.clock.moveTo(new Date(app.clock.now().getTime() + 2 * 86_400_000));
    const { page, context, faults } = await openPage(browser, app, { viewer: clerk, viewport: PHONE });
    await page.goto(`${address}/record`);
    await page.getByLabel('Open', { exact: true }).check();
    await writeInBoth(page, 'Why', 'It is wanted.');
    await writeInBoth(page, 'Why not: Stay shut', 'It helps nobody.');
    await page.getByLabel('How Cllr Made-Up voted').selectOption('FOR');
    await page.getByLabel('How Cllr Dissenting voted').selectOption('AGAINST');
    await page.getByLabel('Why Cllr Dissenting saw it differently').fill('Rhy ddrud.');
    await page.getByLabel('In which language Cllr Dissenting said so').selectOption('CY');
    await page.getByRole('button', { name: 'Declare an interest' }).click();
    await page.getByLabel('Whose').selectOption({ label: 'Cllr Made-Up' });
    await page.getByLabel('What sort of interest').selectOption('PECUNIARY');
    await writeInBoth(page, 'What the interest is', 'A bookshop.');
    await page.getByRole('button', { name: 'Add a commitment' }).click();
    await writeInBoth(page, 'What is promised', 'Open the doors');
    await page.getByLabel('By when').fill(inDays(app, 30));
    await page.getByLabel('By whom').selectOption({ label: 'Cllr Dissenting' });
    await expectAccessible(page);
    await record(page);
    await page.getByText('Declared a pecuniary interest, and has no dispensation to take part: Cllr Made-Up.').first().waitFor();
    await page.getByLabel('How Cllr Made-Up voted').selectOption('INTEREST');
    await record(page);
    await page.waitForURL((url) => url.pathname === address);
    await page.getByText('Rhy ddrud.').waitFor();
    expect(await page.getByText('Written in Welsh').count()).toBe(1);
    await page.getByText('1 against, 1 stood aside for an interest').waitFor();
    await page.getByText('Decided 2 days after it was first published').waitFor();
    await expectAccessible(page);
    await context.close();
    expect(faults).toEqual([]);
  }, 90_000);

  it('is done once what was promised is, as is then suggested; the author of the idea sees it on their own page (D7)', async () => {
    const { page, context, faults } = await openPage(browser, app, { viewer: clerk, viewport: DESKTOP });
    for (const [state, suggested] of [['Under way', 'has been begun'], ['Delivered', 'is settled']] as const) {
      await page.goto(`${address}/steps`);
      await page.getByRole('group', { name: 'How it stands' }).getByLabel(state).check();
      await page.getByRole('button', { name: 'Say how it stands' }).click();
      if (state === 'Delivered') await page.getByRole('button', { name: 'Yes, say so' }).click();
      await page.getByText(suggested).waitFor();
    }
    await expectAccessible(page);
    await page.getByRole('button', { name: 'It is done' }).click();
    await page.getByRole('button', { name: 'Yes, it is done' }).click();
    await page.getByText('Done. It is public.').waitFor();
    await context.close();

    const own = await openPage(browser, app, { viewer: author, viewport: PHONE });
    await own.page.goto('/me');
    await own.page.getByText('A decision drew on it').waitFor();
    await own.page.getByText('Cllr Dissenting, by').waitFor();
    await expectAccessible(own.page);
    await own.context.close();
    expect([...faults, ...own.faults]).toEqual([]);
  }, 90_000);
});

inBrowser('in a browser: what a reader finds of a decision', () => {
  it('D9, D2: a key decision is in the plan of the place, says on which ground a part is withheld, and is opened for views', async () => {
    const withheldReasons = { ground: 'confidential', text: { en: 'About one tenant.', cy: 'Am un tenant.' } };
    const published = await aPublishedDecision(app, councillor, { isKey: true, decidesOn: inDays(app, 29), title: { en: 'A lease', cy: 'Prydles' }, withheldReasons });
    const address = `/decisions/${globalId('dec', published.id)}`;
    const { page, context, faults } = await openPage(browser, app, { viewer: councillor, viewport: PHONE });
    await page.goto(`${address}/steps`);
    await page.getByRole('button', { name: 'Open it for views' }).click();
    await page.getByRole('button', { name: 'Yes, open it' }).click();
    await page.getByText('Done. It is public.').waitFor();
    await page.goto(address);
    await page.getByText('You read this because of your office').click();
    await page.getByText('About one tenant.').waitFor();
    await context.close();

    const reader = await openPage(browser, app, { viewport: PHONE, javaScriptEnabled: false });
    app.clock.moveTo(new Date(app.clock.now().getTime() + 2 * 86_400_000));
    await reader.page.goto('/forward-plan');
    await reader.page.getByRole('link', { name: 'A lease' }).click();
    await reader.page.getByText('Ground in law:').waitFor();
    await reader.page.getByRole('link', { name: 'Ask Cllr Made-Up about it in public' }).waitFor();
    expect(await reader.page.content()).not.toContain('About one tenant.');
    await reader.context.close();
    expect([...faults, ...reader.faults]).toEqual([]);
  }, 90_000);

  it('D9: once a clerk has said that an election is near, writing a decision asks for the reason at once', async () => {
    const clerk = await aClerk(app, town.council.id);
    const { page, context, faults } = await openPage(browser, app, { viewer: clerk, viewport: PHONE });
    await page.goto(`/councils/${globalId('org', town.council.id)}`);
    await page.getByRole('link', { name: 'Weeks before an election' }).click();
    await page.getByLabel('The first day').fill(inDays(app, 0));
    await page.getByLabel('The last day').fill(inDays(app, 0));
    await page.getByRole('button', { name: 'Keep these days' }).click();
    await page.getByText('Kept. It holds from its first day on.').waitFor();
    await page.getByText('Now', { exact: true }).waitFor();
    await expectAccessible(page);
    await context.close();

    const writing = await openPage(browser, app, { viewer: councillor, viewport: PHONE });
    await writing.page.goto('/decisions/new');
    await writing.page.getByRole('button', { name: 'Begin writing' }).click();
    await writing.page.getByText('An election is near').waitFor();
    await writing.page.getByLabel('Why it cannot wait until after the election (in English)').fill('The roof is down.');
    await expectAccessible(writing.page);
    await writing.context.close();
    app.clock.moveTo(new Date(app.clock.now().getTime() + 2 * 86_400_000));
    expect([...faults, ...writing.faults]).toEqual([]);
  }, 60_000);

  it('is superseded by one that was decided after it; each leads to the other', async () => {
    const decided = async (title: string) => {
      const published = await aPublishedDecision(app, councillor, { title: { en: title, cy: title } });
      app.clock.moveTo(new Date(app.clock.now().getTime() + 86_400_000));
      const recorded = await app.get(RecordDecision).execute(councillor, await aRecord(app, published));
      if (isRefusal(recorded)) throw new Error(recorded.texts.en);
      return `/decisions/${globalId('dec', published.id)}`;
    };
    const [earlier, later] = [await decided('Hours of old'), await decided('Hours anew')];
    const { page, context, faults } = await openPage(browser, app, { viewer: councillor, viewport: PHONE });
    await page.goto(`${later}/steps`);
    await page.getByText('Say that it is done').waitFor();
    expect(await page.getByLabel('Which decision').getByText('Hours of old').count()).toBe(0);
    await page.goto(`${earlier}/steps`);
    const form = page.locator('form').filter({ has: page.getByLabel('Which decision') });
    await form.getByLabel('Which decision').selectOption({ label: 'Hours anew' });
    await form.getByLabel('Why (in English)').fill('The old ones served few.');
    await form.getByLabel('Why (in Welsh)').fill('Ychydig a wasanaethid.');
    await form.getByRole('button', { name: 'Say so' }).click();
    await form.getByRole('button', { name: 'Yes, go on' }).click();
    await page.getByText('Done. It is public.').waitFor();
    await page.goto(earlier);
    await page.getByText('The old ones served few.').waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Hours anew' }).first().click();
    await page.getByText('It stands in the place of').waitFor();
    await context.close();
    expect(faults).toEqual([]);
  }, 90_000);
});

async function record(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Record it', exact: true }).click();
  await page.getByRole('button', { name: 'Yes, record it' }).click();
}
