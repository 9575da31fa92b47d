import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { Database, globalId, type Viewer } from '../../src/platform/index.js';
import { anOwedQuestion, dueOn } from '../support/answers.js';
import { startApp, type TestApp } from '../support/app.js';
import { aBrowserIsAtHand, DESKTOP, expectAccessible, openBrowser, openPage, PHONE, writeInBoth } from '../support/browser.js';
import { inDays } from '../support/decisions.js';
import { eventually } from '../support/eventually.js';
import { aPublishedQuestion } from '../support/questions.js';
import { aClerk, aCouncillor, aProfessional, aTown, type Town } from '../support/town.js';

const inBrowser = aBrowserIsAtHand ? describe : describe.skip;

let app: TestApp;
let browser: Browser;
let town: Town;
let councillor: Viewer;
let officer: Viewer;
let asker: Viewer;
let question: string;
let answer: string;

beforeAll(async () => {
  if (!aBrowserIsAtHand) return;
  app = await startApp();
  browser = await openBrowser();
  town = await aTown(app);
  councillor = await aCouncillor(app, town, { name: 'Cllr Made-Up' });
  officer = await aProfessional(app, town.council.id, 'officer', { name: 'Olwen Office' });
  const owed = await anOwedQuestion(app, town, councillor, 2);
  asker = owed.askers[1] as Viewer;
  question = `/questions/${globalId('question', owed.questionId)}`;
  answer = `/answers/${owed.due.id}`;
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

/** Somebody does something on a page, on which nothing goes wrong. */
async function as(viewer: Viewer | undefined, viewport: typeof PHONE, work: (page: Page) => Promise<void>): Promise<void> {
  const { page, context, faults } = await openPage(browser, app, viewer ? { viewer, viewport } : { viewport });
  await work(page);
  await context.close();
  expect(faults).toEqual([]);
}

inBrowser('in a browser: an answer that is owed', () => {
  it('is seen on the councillor’s desk, acknowledged, and put off once with a public reason', () =>
    as(councillor, PHONE, async (page) => {
      await page.goto('/desk');
      await page.getByText('You owe 1 answer in all.').waitFor();
      await expectAccessible(page);
      await page.goto(answer);
      await page.getByText('Not yet acknowledged').waitFor();
      await page.getByRole('button', { name: 'I have seen this' }).click();
      await page.getByText('Done. It is public.').waitFor();
      await eventually(async () => (await page.getByText('Not yet acknowledged').count()) === 0);
      await page.getByText('No other councillor of this council is in office to whom it could be handed over.').waitFor();
      await page.getByText('Say something until you can answer').click();
      await writeInBoth(page, 'What you say meanwhile', 'I have asked the engineer.');
      await page.getByRole('button', { name: 'Show this meanwhile' }).click();
      await page.getByText('This is not an answer: the clock ran on.').waitFor();
      await page.getByText('Put it off, once').click();
      await page.getByLabel('Due on a later day').check();
      await page.getByLabel('The new day').fill(inDays(app, 0));
      await writeInBoth(page, 'Why, in public', 'The survey is in May.');
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Put it off', exact: true }).click();
      await page.getByRole('button', { name: 'Yes, put it off' }).click();
      await page.getByText('There is a problem').waitFor();
      expect(await page.getByLabel('Why, in public (in English)').first().inputValue()).toBe('The survey is in May.');
      await page.getByLabel('The new day').fill(inDays(app, 40));
      await page.getByRole('button', { name: 'Put it off', exact: true }).click();
      await page.getByRole('button', { name: 'Yes, put it off' }).click();
      await page.getByText('Put off once:').waitFor();
      expect(await page.getByText('Put it off, once').count()).toBe(0);
      await expectAccessible(page);
    }), 90_000);

  it('is drafted by an officer, with a source and a commitment; who publishes is somebody else', () =>
    as(officer, DESKTOP, async (page) => {
      await page.goto(answer);
      await page.getByRole('link', { name: 'Draft the answer' }).click();
      await page.getByText('You draft for Cllr Made-Up').waitFor();
      await page.getByLabel('I agree in part').check();
      await writeInBoth(page, 'Your answer', 'By the summer.');
      await page.getByRole('button', { name: 'Add a source' }).click();
      await page.getByLabel('What it is called').fill('The engineer’s report');
      await page.getByLabel('Its address').fill('https://council.example/report');
      await page.getByRole('button', { name: 'Add a commitment' }).click();
      await writeInBoth(page, 'What is promised', 'Mend the bridge');
      await page.getByLabel('By when').fill(inDays(app, 90));
      await page.getByText('Kept as a draft').waitFor();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Tell the councillor that it is ready' }).click();
      await page.getByText('can publish it.').waitFor();
      expect(await page.getByRole('button', { name: 'Publish the answer' }).count()).toBe(0);
    }), 90_000);

  it('is published by the councillor as it was kept, unless somebody changed it meanwhile', async () => {
    const drafting = await openPage(browser, app, { viewer: officer, viewport: DESKTOP });
    await as(councillor, PHONE, async (page) => {
      await page.goto('/desk');
      await page.getByRole('link', { name: 'By the summer.' }).click();
      const text = page.getByLabel('Your answer (in English)');
      await eventually(async () => (await text.inputValue()) === 'By the summer.');
      expect(await page.getByLabel('Its address').inputValue()).toBe('https://council.example/report');

      await drafting.page.goto(`${answer}/write`);
      const theirs = drafting.page.getByLabel('Your answer (in English)');
      await eventually(async () => (await theirs.inputValue()) === 'By the summer.');
      await theirs.fill('By midsummer.');
      await drafting.page.getByText('Kept as a draft').waitFor();
      await eventually(async () => (await app.get(Database).rows<{ content: string }>(`select content::text as content from draft`, [])).some(({ content }) => content.includes('midsummer')));

      await page.getByRole('button', { name: 'Publish the answer' }).click();
      await page.getByRole('button', { name: 'Yes, publish it' }).click();
      await page.getByText('Olwen Office').waitFor();
      await page.getByRole('button', { name: 'Go on with theirs' }).click();
      await eventually(async () => (await text.inputValue()) === 'By midsummer.');
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Publish the answer' }).click();
      await page.getByRole('button', { name: 'Yes, publish it' }).click();
      await page.getByRole('link', { name: 'The engineer’s report' }).waitFor();
      await page.getByText('Mend the bridge').waitFor();
      await page.getByText('signed on').waitFor();
      await expectAccessible(page);
    });
    await drafting.context.close();
    expect(drafting.faults).toEqual([]);
  }, 90_000);

  it('is judged by somebody who asked, who asks one thing back', () =>
    as(asker, PHONE, async (page) => {
      await page.goto(question);
      await page.getByRole('link', { name: 'Say whether it answers it' }).click();
      await page.getByRole('button', { name: 'No, it doesn’t' }).click();
      await page.getByText('You said no.').waitFor();
      await page.getByText('Yes: 0 · No: 1').waitFor();
      await page.getByText('Ask one thing back').click();
      await page.getByLabel('Your further question').fill('And who pays for the bridge?');
      await page.getByRole('button', { name: 'Send it to the clerks' }).click();
      await page.getByText('The clerks read it before others see it.').first().waitFor();
      await expectAccessible(page);
    }), 90_000);

  it('what was asked back is published by a clerk and answered by the councillor, for anybody to read', async () => {
    await as(await aClerk(app, town.council.id), DESKTOP, async (page) => {
      await page.goto('/moderation');
      await page.getByText('And who pays for the bridge?').waitFor();
      await page.getByRole('button', { name: 'Take this case' }).first().click();
      await page.getByRole('radio', { name: 'Publish' }).check();
      await page.getByLabel('Which rule').selectOption({ index: 1 });
      await page.getByLabel('Your words to the author').fill('Thank you.');
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Decide the case' }).click();
      await page.getByText('Decided: Publish').waitFor();
    });
    await as(councillor, PHONE, async (page) => {
      await page.goto('/desk');
      await page.getByRole('region', { name: 'Asked back of your answers' }).getByRole('link').first().click();
      await writeInBoth(page, 'Your answer to it', 'The council does.');
      await page.getByRole('button', { name: 'Publish the answer to it' }).click();
      await eventually(async () => (await page.getByLabel('Your answer to it (in English)').count()) === 0);
      await page.getByText('The council does.').waitFor();
    });
    const reader = await openPage(browser, app, { viewport: PHONE, javaScriptEnabled: false });
    await reader.page.goto(answer);
    for (const words of ['The survey is in May.', 'I have asked the engineer.', 'By midsummer.', 'And who pays for the bridge?', 'The council does.']) await reader.page.getByText(words).first().waitFor();
    await reader.page.getByRole('link', { name: 'How Cllr Made-Up has answered' }).first().click();
    await reader.page.getByText('Too few to say').first().waitFor();
    await reader.page.getByText('A figure that rests on fewer than 5 is not shown.').waitFor();
    await reader.context.close();
    expect(reader.faults).toEqual([]);
  }, 90_000);
});

inBrowser('in a browser: one answer to many, by whoever owes it and whoever differs', () => {
  let colleague: Viewer;
  let duplicate: string;
  let due: string;

  beforeAll(async () => {
    colleague = await aCouncillor(app, town, { name: 'Cllr Other', portfolios: ['culture'] });
    const asked = await aPublishedQuestion(app, town, councillor, { title: 'When is the pool open again?' });
    duplicate = `/questions/${globalId('question', (await aPublishedQuestion(app, town, councillor, { title: 'When will the pool be open again?' })).id)}`;
    due = `/answers/${(await dueOn(app, 'question', asked.id)).id}`;
  });

  it('a clerk joins a question to the one that asks the same; the old address leads on', async () => {
    await as(await aClerk(app, town.council.id), PHONE, async (page) => {
      await page.goto(duplicate);
      await page.getByText('Join it to one that asks the same').click();
      await page.getByLabel('When is the pool open again?').check();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Join the two' }).click();
      await page.getByRole('button', { name: 'Yes, join the two' }).click();
      await page.getByText('This question was joined with another.').waitFor();
      await page.getByRole('link', { name: 'When is the pool open again?' }).click();
      await page.getByText('2 people ask this').waitFor();
    });
  }, 60_000);

  it('D1: is handed over to a colleague with a public reason, who answers; whoever owed it differs', async () => {
    await as(councillor, PHONE, async (page) => {
      await page.goto(due);
      await page.getByText('Hand it over to another councillor').click();
      const form = page.locator('form').filter({ has: page.getByLabel('Who answers instead') });
      await form.getByLabel('Who answers instead').selectOption({ label: `Cllr Other · ${town.ward.name.en} · Culture and sport` });
      await form.getByLabel('Why, in public (in English)').fill('She sits on the pool’s board.');
      await form.getByLabel('Why, in public (in Welsh)').fill('Mae hi ar fwrdd y pwll.');
      await page.getByRole('button', { name: 'Hand it over', exact: true }).click();
      await page.getByRole('button', { name: 'Yes, hand it over' }).click();
      await page.getByText('She sits on the pool’s board.').first().waitFor();
      await expectAccessible(page);
    });
    for (const [viewer, position, words, way] of [
      [colleague, 'I agree', 'In June.', 'Write the answer'],
      [councillor, 'I disagree', 'Not before August.', 'Answer it too'],
    ] as const) {
      await as(viewer, PHONE, async (page) => {
        await page.goto(due);
        await page.getByRole('link', { name: way }).click();
        await page.getByLabel(position, { exact: true }).check();
        await writeInBoth(page, 'Your answer', words);
        await page.getByRole('button', { name: 'Publish the answer' }).click();
        await page.getByRole('button', { name: 'Yes, publish it' }).click();
        await page.getByText('signed on').first().waitFor();
      });
    }
    await as(undefined, DESKTOP, async (page) => {
      await page.goto(due);
      await page.getByText('Several councillors have answered. They may differ; each speaks for themselves.').waitFor();
      for (const words of ['In June.', 'Not before August.', 'Answered as the one who owed it']) await page.getByText(words).waitFor();
      await expectAccessible(page);
    });
  }, 90_000);

  it('V7: a clerk settles how the council answers from a day on, for what is opened then', async () => {
    await as(await aClerk(app, town.council.id), PHONE, async (page) => {
      await page.goto(`/councils/${globalId('org', town.council.id)}`);
      await page.getByRole('link', { name: 'Settle this anew' }).click();
      await page.getByLabel('From which day').fill(inDays(app, -1));
      await page.getByLabel('Supporters, of 1,000 electors').fill('20');
      await expectAccessible(page);
      await settle(page);
      await page.getByText('This can hold from today on').first().waitFor();
      await page.getByLabel('From which day').fill(inDays(app, 10));
      await settle(page);
      await page.getByText('Settled. It is public.').waitFor();
      await page.getByText('2% of the electors').waitFor();
    });
  }, 60_000);
});

async function settle(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Settle this' }).click();
  await page.getByRole('button', { name: 'Yes, settle it' }).click();
}
