import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { PublishAnswer } from '../../src/answers/index.js';
import { Database, globalId, type Viewer } from '../../src/platform/index.js';
import { Choose, CloseThread } from '../../src/youth-spaces/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { dueOn } from '../support/answers.js';
import { aBrowserIsAtHand, expectAccessible, openBrowser, openPage, type WatchedPage } from '../support/browser.js';
import { anInvitation, aSettledSummary, both } from '../support/threads.js';
import { aCouncillor } from '../support/town.js';
import { aPublishedPost, aYoungPerson, aYouthSpace, done, type Youth } from '../support/youth.js';

let app: TestApp;
let browser: Browser;
let youth: Youth;
let people: Viewer[];

beforeAll(async () => {
  if (!aBrowserIsAtHand) return;
  app = await startApp();
  browser = await openBrowser();
  youth = await aYouthSpace(app);
  people = [];
  for (let each = 0; each < 11; each++) people.push(await aYoungPerson(app, youth));
  await aPublishedPost(app, people[1] as Viewer, youth, 'Somewhere dry to sit.');
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

const path = (): string => `/youth/threads/${globalId('thread', youth.threadId)}`;
const at = async (viewer: Viewer | undefined, where: string): Promise<WatchedPage> => {
  const opened = await openPage(browser, app, viewer ? { viewer } : {});
  await opened.page.goto(where);
  return opened;
};
const leave = async (...pages: WatchedPage[]): Promise<void> => {
  for (const { context, faults } of pages) {
    await context.close();
    expect(faults).toEqual([]);
  }
};

(aBrowserIsAtHand ? describe : describe.skip)('in a browser: in a thread', () => {
  it('a worker puts a poll, young people choose, react and reply, and see numbers only where nobody can be told from them (Y6)', async () => {
    const [worker, young] = [await at(youth.workers[0], path()), await at(people[0], path())];
    await worker.page.getByText('Put a quick choice').click();
    const poll = worker.page.locator('details', { hasText: 'Put a quick choice' });
    await poll.getByText('No pictures of people').waitFor();
    await poll.getByLabel('What do you ask? (in English)').fill('What first?');
    await poll.getByLabel('Option 1, in words (in English)').fill('A ramp');
    await poll.getByLabel('Option 1: one emoji').fill('🛹');
    await poll.getByLabel('Option 2, in words (in English)').fill('A roof');
    await expectAccessible(worker.page);
    await poll.getByRole('button', { name: 'Put it to them' }).click();

    const option = young.page.getByRole('button', { name: 'A ramp' });
    await option.click();
    await young.page.getByRole('button', { name: 'A ramp Your choice' }).waitFor();
    const [kept] = await app.get(Database).rows<{ poll_id: string; option_id: string }>('select poll_id, option_id from youth_poll_choice', []);
    for (const person of people.slice(1, 9)) done(await app.get(Choose).execute(person, { pollId: kept?.poll_id ?? '', optionId: kept?.option_id ?? null }));
    await young.page.getByRole('button', { name: 'Yes, that' }).click();
    await young.page.getByRole('button', { name: 'Yes, that', pressed: true }).waitFor();
    expect(await young.page.getByText('chose this').count()).toBe(0);
    done(await app.get(Choose).execute(people[9] as Viewer, { pollId: kept?.poll_id ?? '', optionId: kept?.option_id ?? null }));
    await young.page.getByText('10 chose this').waitFor();

    await young.page.getByText('Reply', { exact: true }).click();
    await young.page.getByLabel('Your reply to').fill('With a view of the river.');
    await young.page.locator('details.reply').getByRole('button', { name: 'Send' }).click();
    await young.page.locator('.posts--replies .prose').getByText('With a view of the river.').waitFor();
    await young.page.locator('.posts--replies').getByText('Waiting for a youth worker to read it').waitFor();
    await young.page.getByText('You have reached the end').waitFor();
    await expectAccessible(young.page);
    await leave(worker, young);
  }, 120_000);

  it('an invited councillor is announced, comes as a guest, and is seen', async () => {
    const councillor = await aCouncillor(app, youth.town, { name: 'Councillor Guest' });
    const { startsAt } = await anInvitation(app, youth, councillor, { mayPost: true });
    const young = await at(people[0], path());
    await young.page.getByText('Councillors invited here').waitFor();
    await young.page.locator('.invited').getByText('Coming', { exact: true }).waitFor();
    app.clock.moveTo(startsAt);
    const guest = await at(councillor, '/youth/invitations');
    await expectAccessible(guest.page);
    await guest.page.getByRole('link', { name: 'Read the discussion' }).click();
    await guest.page.getByText('You are here as a guest').waitFor();
    await guest.page.getByText('Somewhere dry to sit.').waitFor();
    expect(await guest.page.getByText('The shed').count()).toBe(0);
    await young.page.locator('.invited').getByText('Reading now').waitFor();
    await expectAccessible(guest.page);
    await leave(young, guest);
  }, 120_000);

  it('Y10: what was handed over comes back with what was asked, said, decided and changed, and what the young people say of that', async () => {
    const councillor = await aCouncillor(app, youth.town, { name: 'Councillor Asked' });
    const worker = await at(youth.workers[0], path());
    await worker.page.getByText('Sum up what they said').click();
    await worker.page.getByLabel('What they said, as fairly as you can (in English)').fill('They want somewhere dry to sit.');
    await worker.page.getByRole('button', { name: 'Ask them whether this is right' }).click();
    const young = await at(people[0], path());
    await young.page.getByRole('group', { name: 'Does this say what you all said?' }).getByRole('button', { name: 'Yes' }).click();
    await young.page.getByRole('button', { name: 'Yes', exact: true, pressed: true }).waitFor();
    await worker.page.getByRole('button', { name: 'Close the asking' }).click();
    await worker.page.getByRole('button', { name: 'Yes, close it' }).click();
    await young.page.getByText('Too few young people said').waitFor();
    await worker.page.getByText('Hand this to a councillor').click();
    const hand = worker.page.locator('details', { has: worker.page.getByText('Hand this to a councillor') });
    await hand.getByLabel('Which council', { exact: true }).selectOption({ label: youth.town.council.name.en ?? '' });
    const asked = hand.locator('option', { hasText: 'Councillor Asked' });
    await asked.waitFor({ state: 'attached' });
    await hand.getByLabel('Which councillor').selectOption(await asked.getAttribute('value'));
    await worker.page.getByLabel('What is asked, for everybody to read (in English)').fill('Will there be somewhere dry to sit?');
    await worker.page.getByRole('button', { name: 'Ask the councillor' }).click();
    await worker.page.getByRole('button', { name: 'Yes, ask it' }).click();
    await young.page.getByText('This discussion lies with a councillor.').waitFor();

    const handed = await app.get(Database).row<{ id: string }>('select id from youth_thread_handed where thread_id = $1', [youth.threadId]);
    const due = await dueOn(app, 'thread', handed?.id ?? '');
    done(await app.get(PublishAnswer).execute(councillor, { answerDueId: due.uuid, position: 'agree', text: both('A shelter in March.'), commitments: [] }));
    await young.page.getByText('There is an answer. Write what you think of it.').waitFor();
    const desk = await at(councillor, `/answers/${due.id}`);
    await desk.page.getByText('Tell what changed').click();
    await desk.page.getByLabel('What changed because of this, or that nothing did and why (in English)').fill('The shelter is up.');
    await desk.page.getByRole('button', { name: 'Tell it' }).click();
    await young.page.getByText('The shelter is up.').waitFor();
    await aSettledSummary(app, youth, people.slice(0, 6).map((person) => [person, 'agree'] as const), 'answer');
    done(await app.get(CloseThread).execute(youth.workers[0], { threadId: youth.threadId }));
    const came = young.page.locator('.came-of-it');
    await came.getByText('The young people agreed with this. 6 agreed.').waitFor();
    for (const words of ['Will there be somewhere dry to sit?', 'They want somewhere dry to sit.', 'A shelter in March.', 'The shelter is up.']) expect(await came.getByText(words).count()).toBe(1);
    await expectAccessible(young.page);
    const citizen = await at(undefined, `/answers/${due.id}`);
    await citizen.page.getByText('The shelter is up.').waitFor();
    await expectAccessible(citizen.page);
    await leave(worker, young, desk, citizen);
  }, 120_000);
});
