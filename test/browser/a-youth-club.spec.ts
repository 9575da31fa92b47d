import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { Database, type Viewer } from '../../src/platform/index.js';
import { SayOfSummary } from '../../src/youth-spaces/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aBrowserIsAtHand, expectAccessible, openBrowser, openPage, type WatchedPage } from '../support/browser.js';
import { aYouthClub, STORY } from '../support/youth-club.js';
import { aYoungPerson, done, type Youth } from '../support/youth.js';

const MINUTE_MS = 60_000;

let app: TestApp;
let browser: Browser;
let youth: Youth;
let councillor: Viewer;
/** Everybody's browser, as wide as a phone. */
const opened: Record<string, WatchedPage> = {};

beforeAll(async () => {
  if (!aBrowserIsAtHand) return;
  app = await startApp();
  browser = await openBrowser();
  ({ youth, councillor } = await aYouthClub(app));
  const adults: Record<string, Viewer> = { worker: youth.workers[0], colleague: youth.workers[1], lead: youth.lead, councillor };
  for (const [name, viewer] of Object.entries(adults)) opened[name] = await openPage(browser, app, { viewer });
  for (const name of ['amber', 'bold']) opened[name] = await openPage(browser, app);
  // Six browsers at once: what has to be quick is measured where it has to be.
  for (const { context } of Object.values(opened)) context.setDefaultTimeout(30_000);
}, 2 * MINUTE_MS);

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

function at(name: string): Page {
  const found = opened[name]?.page;
  if (!found) throw new Error(`Nobody is called ${name}`);
  return found;
}

const part = (page: Page, title: string): Locator => page.locator('details', { has: page.locator('summary', { hasText: title }) }).last();

/** Takes the case of a post on and decides it as a worker does. */
async function decides(name: string, words: string, action: string, said: string): Promise<void> {
  const page = at(name);
  await page.goto('/moderation');
  const card = page.locator('article', { hasText: words }).first();
  await card.getByRole('button', { name: 'Take this case' }).click();
  await card.getByRole('radio', { name: action }).check();
  await card.getByLabel('Which rule').selectOption({ index: 1 });
  await card.getByLabel('Your words to the author').fill(said);
  await expectAccessible(page);
  await card.getByRole('button', { name: 'Decide the case' }).click();
  await page.getByText(`Decided: ${action}`).first().waitFor();
}

async function joins(name: string, code: string): Promise<void> {
  const page = at(name);
  const began = performance.now();
  await page.goto('/youth/join');
  await page.getByRole('textbox', { name: 'Your code' }).fill(code);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('Nothing is secret from the youth workers.').waitFor();
  await page.getByRole('radio').first().check();
  await page.getByRole('radio', { name: '16 or 17' }).check();
  await page.getByRole('button', { name: 'Join' }).click();
  await page.getByText('Your way back in').or(page.getByText('There is a problem')).waitFor();
  expect(await page.getByText('There is a problem').count()).toBe(0);
  await page.getByRole('link', { name: 'Go to the space' }).click();
  await page.getByText('What we are talking about').waitFor();
  expect(performance.now() - began).toBeLessThan(MINUTE_MS);
}

async function asksWhetherItIsRight(summary: string): Promise<void> {
  const [page, young] = [at('worker'), at('amber')];
  const form = part(page, 'Sum up what they say').or(part(page, 'Sum up what they said'));
  await form.locator('summary').click();
  await form.getByLabel('What they said, as fairly as you can (in English)').fill(summary);
  await form.getByRole('button', { name: 'Ask them whether this is right' }).click();
  const group = young.getByRole('group', { name: 'Does this say what you all said?' });
  await group.getByRole('button', { name: 'Yes' }).click();
  await group.getByRole('button', { name: 'Yes', pressed: true }).waitFor();
  const asked = await app.get(Database).row<{ id: string }>('select id from thread_summary where settled_at is null', []);
  for (let more = 0; more < 5; more++) done(await app.get(SayOfSummary).execute(await aYoungPerson(app, youth), { summaryId: asked?.id ?? '', stance: 'agree' }));
  await page.getByRole('button', { name: 'Close the asking' }).click();
  await page.getByRole('button', { name: 'Yes, close it' }).click();
  await page.getByRole('button', { name: 'Close the asking' }).waitFor({ state: 'detached' });
}

/** A day and a time as the clock of the place shows them, some minutes from now. */
function wall(minutes: number): { day: string; time: string } {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' }).format(new Date(app.clock.now().getTime() + minutes * MINUTE_MS));
  const [day = '', time = ''] = shown.split(' ');
  return { day, time };
}

/** In the order of the story: each goes on where the one before has left everybody's page. */
(aBrowserIsAtHand ? describe : describe.skip)('in a browser, a youth club is heard:', () => {
  it('a worker makes a code, and young people are in within a minute (Y2, Y8)', async () => {
    const page = at('worker');
    await page.goto('/youth');
    await page.getByRole('link', { name: 'The shed' }).click();
    await page.getByRole('link', { name: 'Codes and young people' }).click();
    await page.getByLabel('For how many young people').fill('5');
    await page.getByRole('button', { name: 'Make the code' }).click();
    const code = await page.locator('.joined__phrase').innerText();
    await expectAccessible(page);
    for (const name of ['amber', 'bold']) await joins(name, code);
    await expectAccessible(at('amber'));
  }, 3 * MINUTE_MS);

  it('a worker asks a question, and a post with a phone number waits and says why (Y7, W7)', async () => {
    const page = at('worker');
    await page.goto('/youth');
    await page.getByRole('link', { name: 'The shed' }).click();
    const form = part(page, 'Ask something new');
    await form.locator('summary').click();
    await form.getByLabel('Ask something new (in English)').fill(STORY.question);
    await form.getByRole('button', { name: 'Start the discussion' }).click();
    await page.getByRole('link', { name: STORY.question }).click();
    await page.getByText('For youth workers: this discussion').waitFor();
    for (const name of ['amber', 'bold']) {
      await at(name).reload();
      await at(name).getByRole('link', { name: STORY.question }).click();
      await at(name).getByText('Nobody has written yet.').waitFor();
    }
    const young = at('amber');
    await young.getByLabel('Your post').fill(STORY.held);
    await young.getByRole('button', { name: 'Send' }).click();
    await young.locator('.post--own').getByText('Why: It looks as if').waitFor();
    await expectAccessible(young);
    expect(await at('bold').getByText(STORY.number).count()).toBe(0);
  }, 2 * MINUTE_MS);

  it('its author reads why a worker hid it, asks for a second look beside it, and another worker takes that (W9)', async () => {
    await decides('worker', STORY.held, 'Hide', STORY.hidden);
    const own = at('amber').locator('.post--own');
    await own.getByText(STORY.hidden).waitFor();
    await own.getByText('Ask for a second look').click();
    await own.getByLabel('Why, if you want to say').fill(STORY.appeal);
    await expectAccessible(at('amber'));
    await own.getByRole('button', { name: 'Ask now' }).click();
    await own.getByText('You asked for a second look.').waitFor();
    const page = at('colleague');
    await page.goto('/moderation');
    await page.getByText(STORY.appeal).waitFor();
    await page.getByRole('button', { name: 'Take this case' }).click();
    await page.getByLabel('It stands').check();
    await page.getByLabel('Your reasons, to the author').fill(STORY.upheld);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Decide the appeal' }).click();
    await at('amber').locator('.post--own').getByText(STORY.upheld).waitFor();
    expect(await at('bold').getByText(STORY.number).count()).toBe(0);
  }, 2 * MINUTE_MS);

  it('said without, everybody reads it at once; one is worried and tells those whose job it is (E1, E5)', async () => {
    const young = at('amber');
    await young.getByLabel('Your post').fill(STORY.post);
    await young.getByRole('button', { name: 'Send' }).click();
    await young.locator('.post--own .prose').getByText(STORY.post).waitFor();
    await decides('worker', STORY.post, 'Publish', 'Thank you.');
    const other = at('bold');
    await other.getByText(STORY.post).waitFor();
    const thread = other.url();
    await other.locator('.post', { hasText: STORY.post }).getByRole('link', { name: 'Worried about somebody?' }).click();
    await other.getByText('We can’t promise to keep it secret.').waitFor();
    await other.getByRole('textbox', { name: 'What did you see or hear?' }).fill(STORY.concern);
    await expectAccessible(other);
    await other.getByRole('button', { name: 'Send it to them' }).click();
    await other.getByText('It has arrived.').waitFor();
    await other.goto(thread);
    await at('lead').goto('/concerns');
    await at('lead').getByRole('link', { name: STORY.concern }).click();
    await at('lead').getByText(STORY.post).waitFor();
    await expectAccessible(at('lead'));
    expect((await at('colleague').goto('/concerns'))?.status()).toBe(404);
    expect(opened['colleague']?.faults.splice(0).every((fault) => fault.includes('404'))).toBe(true);
  }, 2 * MINUTE_MS);

  it('a councillor is invited for a stated time, and seen coming, reading and gone (W1)', async () => {
    const page = at('worker');
    await page.goto(at('amber').url());
    const form = part(page, 'Invite a councillor');
    await form.locator('summary').click();
    await form.getByLabel('Which councillor').fill('invented');
    await form.getByLabel('Which councillor').press('Enter');
    await form.getByRole('button', { name: 'Choose Cllr Invented' }).click();
    const [from, until] = [wall(65), wall(125)];
    await form.getByLabel('On which day').fill(from.day);
    await form.getByLabel('From').fill(from.time);
    await form.getByLabel('Until which day').fill(until.day);
    await form.getByLabel('Until', { exact: true }).fill(until.time);
    await expectAccessible(page);
    await form.getByRole('button', { name: 'Invite them' }).click();
    await page.getByRole('button', { name: 'Yes, invite them' }).click();
    const seen = at('amber').locator('.invited');
    await seen.getByText('Coming', { exact: true }).waitFor();
    app.clock.moveTo(new Date(app.clock.now().getTime() + 70 * MINUTE_MS));
    const guest = at('councillor');
    await guest.goto('/youth/invitations');
    await expectAccessible(guest);
    await guest.getByRole('link', { name: 'Read the discussion' }).click();
    await guest.getByText('You are here as a guest').waitFor();
    await guest.getByText(STORY.post).waitFor();
    expect(await guest.getByText(STORY.number).count()).toBe(0);
    await expectAccessible(guest);
    await seen.getByText('Reading now').waitFor();
    app.clock.moveTo(new Date(app.clock.now().getTime() + 60 * MINUTE_MS));
    await seen.getByText('Has gone').waitFor();
    await guest.getByText(STORY.post).waitFor({ state: 'detached' });
  }, 2 * MINUTE_MS);

  it('it is summed up, agreed by a quick poll, handed over and answered (Y6)', async () => {
    const page = at('worker');
    await page.reload();
    await asksWhetherItIsRight(STORY.summary);
    await at('amber').getByText('The young people agreed with this. 6 agreed.').waitFor();
    const hand = part(page, 'Hand this to a councillor');
    await hand.locator('summary').click();
    await hand.getByLabel('Which council', { exact: true }).selectOption({ label: youth.town.council.name.en ?? '' });
    const asked = hand.locator('option', { hasText: 'Cllr Invented' });
    await asked.waitFor({ state: 'attached' });
    await hand.getByLabel('Which councillor').selectOption(await asked.getAttribute('value'));
    await hand.getByLabel('What is asked, for everybody to read (in English)').fill(STORY.asked);
    await hand.getByRole('button', { name: 'Ask the councillor' }).click();
    await page.getByRole('button', { name: 'Yes, ask it' }).click();
    await at('amber').getByText('This discussion lies with a councillor.').waitFor();
    const desk = at('councillor');
    await desk.goto('/desk');
    await desk.getByText('You owe 1 answer in all.').waitFor();
    await desk.locator('a[href="/answers?mine"]').click();
    await desk.getByRole('link', { name: STORY.asked }).click();
    await desk.getByRole('link', { name: 'Write the answer' }).click();
    await desk.getByLabel('I agree', { exact: true }).check();
    for (const language of ['English', 'Welsh']) await desk.getByLabel(`Your answer (in ${language})`).fill(STORY.answer);
    await expectAccessible(desk);
    await desk.getByRole('button', { name: 'Publish the answer' }).click();
    await desk.getByRole('button', { name: 'Yes, publish it' }).click();
    await at('amber').getByText('There is an answer. Write what you think of it.').waitFor();
  }, 2 * MINUTE_MS);

  it('it comes back: asked, said, decided, changed, in the words of both, for them and for everybody (Y10)', async () => {
    const page = at('worker');
    await page.reload();
    const change = part(page, 'Tell what changed');
    await change.locator('summary').click();
    await change.getByLabel('What changed because of this, or that nothing did and why (in English)').fill(STORY.changed);
    await change.getByRole('button', { name: 'Tell it' }).click();
    await at('amber').getByText(STORY.changed).waitFor();
    await asksWhetherItIsRight(STORY.saidOfIt);
    await page.getByRole('button', { name: 'Close this discussion' }).click();
    await page.getByRole('button', { name: 'Yes, close it' }).click();
    const came = at('bold').locator('.came-of-it');
    await came.getByText(STORY.saidOfIt).waitFor();
    for (const words of [STORY.asked, STORY.summary, STORY.answer, STORY.changed]) expect(await came.getByText(words).count()).toBe(1);
    await expectAccessible(at('bold'));
    const citizen = await openPage(browser, app);
    await citizen.page.goto((await at('amber').locator('a[href^="/answers/"]').first().getAttribute('href')) ?? '');
    await citizen.page.getByText(STORY.changed).waitFor();
    await expectAccessible(citizen.page);
    expect(await citizen.page.getByText('The shed').count()).toBe(0);
    expect(Object.entries({ ...opened, citizen }).flatMap(([name, { faults }]) => faults.map((fault) => `${name}: ${fault}`))).toEqual([]);
  }, 2 * MINUTE_MS);
});
