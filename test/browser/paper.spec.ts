import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { AddTheme, PublishOutcome, TagAnswer } from '../../src/consultations/index.js';
import { Database, isRefusal, newId, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aBrowserIsAtHand, DESKTOP, expectAccessible, openBrowser, openPage, PHONE, type WatchedPage } from '../support/browser.js';
import { consultationIdOf, type OpenedRound } from '../support/consultations.js';
import { aPicture } from '../support/files.js';
import { asking, items } from '../support/questionnaires.js';
import { anOpenQuestionnaire, withIds } from '../support/submissions.js';
import { aCouncillor, aProfessional, aTown, type Town } from '../support/town.js';

const inBrowser = aBrowserIsAtHand ? describe : describe.skip;

let app: TestApp;
let browser: Browser;
let town: Town;
let councillor: Viewer;
let first: Viewer;
let second: Viewer;

beforeAll(async () => {
  if (!aBrowserIsAtHand) return;
  app = await startApp();
  browser = await openBrowser();
  town = await aTown(app);
  councillor = await aCouncillor(app, town);
  [first, second] = [await aProfessional(app, town.council.id, 'officer', { name: 'Olwen Invented' }), await aProfessional(app, town.council.id, 'officer', { name: 'Tegid Invented' })];
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

const asked = withIds(asking({ ...items.why }, items.visits));
const at = (round: OpenedRound, part = ''): string => `/consultations/${consultationIdOf(round)}${part}`;
const today = (): string => app.clock.now().toISOString().slice(0, 10);

async function aRound(): Promise<OpenedRound> {
  const round = await anOpenQuestionnaire(app, councillor, { questionnaire: asked });
  await app.get(Database).rows(`update consultation set results_shown = 'live' where id = $1`, [round.consultationId]);
  return round;
}

const opened = (viewer: Viewer | undefined, viewport = PHONE): Promise<WatchedPage> => openPage(browser, app, { ...(viewer && { viewer }), viewport });

async function received(page: Page, place: string): Promise<void> {
  await page.getByLabel('Where it was handed in, or which meeting it was').fill(place);
  await page.getByLabel('The day on which it was received').fill(today());
  await page.getByLabel('It was there before the closing moment').check();
}

async function yesTo(part: Page | Locator, button: string, yes: string): Promise<void> {
  await part.getByRole('button', { name: button, exact: true }).click();
  await part.getByRole('button', { name: yes }).click();
}

/** What a reader sees to have come in. */
async function expectCounted(page: Page, round: OpenedRound, said: string): Promise<void> {
  await page.goto(at(round, '/results'));
  await page.getByText(said, { exact: true }).first().waitFor();
}

inBrowser('in a browser: what came on paper (G7)', () => {
  it('is typed in with its scan, counts once a colleague has compared it, and is put right or taken out by two', async () => {
    const round = await aRound();
    const [one, two, reader] = [await opened(first), await opened(second, DESKTOP), await opened(undefined)];
    await one.page.goto(at(round));
    await one.page.getByRole('link', { name: 'Paper and meetings' }).click();
    await one.page.getByRole('link', { name: 'Enter one' }).click();
    await received(one.page, 'The library');
    await one.page.getByLabel('Choose a file: Scans of the paper').setInputFiles({ name: 'page 1.png', mimeType: 'image/png', buffer: await aPicture('png', 200) });
    await one.page.getByRole('button', { name: 'Remove page 1.png' }).waitFor();
    await one.page.getByRole('textbox', { name: 'About why' }).fill('A bench by the gate.');
    await one.page.getByRole('radio', { name: 'yes', exact: true }).check();
    await one.page.getByLabel('Where they live').selectOption({ label: 'Middle' });
    await one.page.getByLabel('How old they are').selectOption({ label: '16 or 17' });
    await expectAccessible(one.page);
    await one.page.getByRole('button', { name: 'Enter it' }).click();
    await one.page.getByText('It was entered. Now somebody else compares it with the paper.').waitFor();
    await one.page.getByRole('link', { name: 'Back to paper and meetings' }).click();
    await one.page.getByText('You entered this yourself, so somebody else compares it with the paper.').waitFor();
    await expectCounted(reader.page, round, 'Nobody has answered yet.');

    await two.page.goto(at(round, '/paper'));
    const scan = two.page.getByRole('link', { name: 'page 1.png' });
    expect((await two.page.request.get((await scan.getAttribute('href')) ?? '')).headers()['content-type']).toBe('image/png');
    await expectAccessible(two.page);
    await yesTo(two.page, 'It is as on the paper', 'Yes, it is the same');
    await two.page.getByText('Nothing waits to be checked').waitFor();
    await expectCounted(reader.page, round, '1 submission');

    await doubt(one.page, round, 'It is signed by nobody.', 'It is put right and checked again');
    await expectCounted(reader.page, round, '1 submission');
    await one.page.goto(at(round, '/paper?state=doubted'));
    await one.page.getByText('You said so yourself, so somebody else has to agree.').waitFor();
    await two.page.goto(at(round, '/paper?state=doubted'));
    await two.page.getByText('It is signed by nobody.').waitFor();
    await expectAccessible(two.page);
    await yesTo(two.page, 'I agree', 'Yes, it was accepted in error');
    await two.page.getByText('Nobody doubts what was accepted').waitFor();
    await expectCounted(reader.page, round, 'Nobody has answered yet.');

    await two.page.goto(at(round, '/paper?state=returned'));
    await two.page.getByRole('button', { name: 'Put it right' }).click();
    await two.page.getByRole('textbox', { name: 'About why' }).fill('A bench by the gate, signed.');
    await two.page.getByRole('button', { name: 'Send it to be checked again' }).click();
    await two.page.getByText('Nothing is to be put right').waitFor();
    await one.page.goto(at(round, '/paper'));
    await yesTo(one.page, 'It is as on the paper', 'Yes, it is the same');
    await one.page.getByText('Nothing waits to be checked').waitFor();
    await expectCounted(reader.page, round, '1 submission');

    await doubt(two.page, round, 'It was sent in online too.', 'It is taken out for good');
    await one.page.goto(at(round, '/paper?state=doubted'));
    await yesTo(one.page, 'I agree', 'Yes, it was accepted in error');
    await one.page.getByText('Nobody doubts what was accepted').waitFor();
    await expectCounted(reader.page, round, 'Nobody has answered yet.');
    await one.page.goto(at(round, '/paper?state=removed'));
    await one.page.getByText('It was sent in online too.').waitFor();
    for (const { context } of [one, two, reader]) await context.close();
    expect([...one.faults, ...two.faults, ...reader.faults]).toEqual([]);
  }, 150_000);

  async function doubt(page: Page, round: OpenedRound, reason: string, remedy: string): Promise<void> {
    await page.goto(at(round, '/paper?state=accepted'));
    await page.getByText('It was accepted in error').click();
    await page.getByLabel('What is wrong with it').fill(reason);
    await page.getByRole('radio', { name: remedy }).check();
    await page.getByRole('button', { name: 'Ask a colleague to agree' }).click();
    await page.getByText('Nothing has been accepted yet').waitFor();
  }

  it('comes as a table: one wrong row keeps all of it out and is named, then a colleague accepts its rows together; ward and age are told by groups of five and more', async () => {
    const [upper] = await app.get(Database).rows<{ id: string }>(`insert into ward (id, organisation_id, name) values ($1, $2, '{"en": "Upper", "cy": "Uchaf"}') returning id`, [newId(), town.council.id]);
    expect(upper).toBeDefined();
    const round = await aRound();
    const [one, two] = [await opened(first), await opened(second)];
    await one.page.goto(at(round, '/paper/import'));
    await received(one.page, 'The town hall');
    const row = (number: number): string => `Shade ${number},${number % 2 ? 'a' : 'b'},en,${number < 12 ? 'Middle' : 'Upper'},${number < 12 ? 'adult' : '16-17'},yes`;
    const rows = Array.from({ length: 24 }, (_, number) => row(number));
    const table = (lines: string[]) => ({ name: 'meeting.csv', mimeType: 'text/csv', buffer: Buffer.from(['q1,q2,language,ward,age,quote', ...lines].join('\n')) });
    await one.page.getByLabel('Your table, as a CSV file').setInputFiles(table([...rows.slice(0, 7), 'Shade,z,en,Nowhere,adult,yes']));
    await one.page.getByRole('button', { name: 'Enter the table' }).click();
    await one.page.getByRole('heading', { name: 'What is wrong in the table' }).waitFor();
    expect(await one.page.getByRole('cell', { name: '9', exact: true }).count()).toBe(2);
    await expectAccessible(one.page);
    expect(await app.get(Database).rows('select 1 from paper_submission where consultation_id = $1', [round.consultationId])).toEqual([]);
    await one.page.getByLabel('Your table, as a CSV file').setInputFiles(table(rows));
    await one.page.getByRole('button', { name: 'Enter the table' }).click();
    await one.page.getByText('24 rows were entered.').waitFor();

    await two.page.goto(at(round, '/paper'));
    await two.page.getByRole('checkbox', { name: 'Compared: it is as on its paper' }).nth(1).check();
    await two.page.getByText('1 of 20 on this page are ticked.').waitFor();
    await two.page.getByRole('button', { name: 'Tick all 20' }).click();
    await expectAccessible(two.page);
    await yesTo(two.page, 'Accept the 20 that are ticked', 'Yes, they are as on their papers');
    await two.page.getByRole('button', { name: 'Tick all 4' }).click({ timeout: 30_000 });
    await yesTo(two.page, 'Accept the 4 that are ticked', 'Yes, they are as on their papers');
    await two.page.getByText('Nothing waits to be checked').waitFor();
    await expectCounted(two.page, round, '24 submissions');

    for (const [group, cells] of [['By ward', ['Middle', 'Upper']], ['By age', ['16 and 17', '18 and over']]] as const) {
      await two.page.getByRole('link', { name: group }).click();
      for (const cell of cells) await two.page.getByRole('columnheader', { name: cell }).waitFor();
      expect(await two.page.locator('tfoot td').allTextContents()).toEqual(['12', '12']);
      expect((await two.page.locator('td').allTextContents()).filter((cell) => /^[1-4]$/.test(cell.trim()))).toEqual([]);
      await expectAccessible(two.page);
    }
    await themed(two.page, round);
    for (const { context } of [one, two]) await context.close();
    expect([...one.faults, ...two.faults]).toEqual([]);
  }, 150_000);

  /** What many said, by ward and by age: one theme by twelve of each ward, another by one of a ward alone, which nothing gives away. */
  async function themed(page: Page, round: OpenedRound): Promise<void> {
    const themes = [];
    for (const [name, count] of [['Shade', 24], ['Rare', 13]] as const) {
      const theme = await app.get(AddTheme).execute(second, { consultationId: round.consultationId, name: { en: name, cy: name } });
      if (isRefusal(theme)) throw new Error(theme.code);
      themes.push({ themeId: theme, done: 'did' as const, why: { en: 'Ten trees.', cy: 'Deg coeden.' } });
      const answers = await app.get(Database).rows<{ id: string }>(
        `select a.id from written_answer a join consultation_submission s on s.id = a.submission_id join ward w on w.id = s.ward_id where a.consultation_id = $1 order by w.name->>'en', a.id limit $2`,
        [round.consultationId, count],
      );
      for (const { id } of answers) await app.get(TagAnswer).tag(second, { answerId: id, themeId: theme });
    }
    app.clock.moveTo(new Date(round.closesAt.getTime() + 86_400_000));
    const texts = { en: 'More shade.', cy: 'Mwy o gysgod.' };
    const told = await app.get(PublishOutcome).execute(second, { consultationId: round.consultationId, weAsked: texts, youSaid: texts, weDid: texts, levelKept: 'kept', keptBecause: texts, themes });
    if (isRefusal(told)) throw new Error(told.texts.en);
    await page.goto(at(round, '/outcome'));
    for (const fold of await page.getByText('Who wrote this, by ward and by age').all()) await fold.click();
    for (const group of ['Ward', 'Age']) expect(await page.getByRole('region', { name: `${group}: Shade` }).locator('td').allTextContents()).toEqual(['12', '12', '12', '12']);
    const rare = await page.getByRole('region', { name: 'Ward: Rare' }).locator('tbody td:first-of-type').allTextContents();
    expect(rare.filter((cell) => /^[1-4]$/.test(cell) || cell === '12')).toEqual([]);
    await expectAccessible(page);
  }
});
