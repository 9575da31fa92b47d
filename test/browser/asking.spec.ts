import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page, Request } from 'playwright-core';
import { AddTheme } from '../../src/consultations/index.js';
import { Sessions } from '../../src/identity/index.js';
import { Database, globalId, isRefusal, UnitOfWork, type Viewer } from '../../src/platform/index.js';
import { ITEM, OPTION, QUESTIONNAIRE } from '../support/answered.js';
import { startApp, type TestApp } from '../support/app.js';
import { aBrowserIsAtHand, DESKTOP, expectAccessible, openBrowser, openPage, PHONE, signIn } from '../support/browser.js';
import { anOpenConsultation, consultationIdOf, type OpenedRound } from '../support/consultations.js';
import { eventually } from '../support/eventually.js';
import { asking, items } from '../support/questionnaires.js';
import { aConsultationAsking, sentIn } from '../support/sent-in.js';
import { anOpenQuestionnaire, aSubmission, sendIn, withIds } from '../support/submissions.js';
import { aCitizen, aClerk, aCouncillor, aProfessional, aTown, type Town } from '../support/town.js';

const inBrowser = aBrowserIsAtHand ? describe : describe.skip;
const DAY_MS = 86_400_000;

let app: TestApp;
let browser: Browser;
let town: Town;
let councillor: Viewer;
let officer: Viewer;

beforeAll(async () => {
  if (!aBrowserIsAtHand) return;
  app = await startApp();
  browser = await openBrowser();
  town = await aTown(app);
  councillor = await aCouncillor(app, town);
  officer = await aProfessional(app, town.council.id, 'officer', { name: 'Olwen Invented' });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

const at = (round: OpenedRound, part = ''): string => `/consultations/${consultationIdOf(round)}${part}`;
/** The reason of a change, written in both languages; or what stands there. */
async function why(part: Locator, text?: string): Promise<string> {
  const boxes = ['English', 'Welsh'].map((language) => part.getByLabel(`Why (in ${language})`));
  if (text !== undefined) for (const box of boxes) await box.fill(text);
  return (await boxes[0]?.inputValue()) ?? '';
}
const words = (text: string) => ({ [ITEM.words]: { kind: 'open-text' as const, text } });
const online = (viewer: Viewer) => ({ source: 'online' as const, profileId: viewer.profile?.id ?? null });
const theDayAfter = ({ closesAt }: OpenedRound, days = 1): Date => new Date(closesAt.getTime() + days * DAY_MS);
const sectionOf = (page: Page, name: string): Locator => page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) }).last();

inBrowser('in a browser: a consultation while it runs', () => {
  it('is begun as a copy of an earlier one, with its questions and without its times', async () => {
    const earlier = await anOpenConsultation(app, councillor, { title: { en: 'The upper meadow', cy: 'Y ddôl uchaf' } });
    const { page, context, faults } = await openPage(browser, app, { viewer: officer, viewport: PHONE });
    await page.goto(at(earlier));
    await page.getByRole('link', { name: 'Use it as a template' }).click();
    await page.getByRole('radio', { name: 'A copy of “The upper meadow”' }).waitFor();
    expect(await page.getByRole('radio', { name: 'A copy of “The upper meadow”' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Begin to write' }).click();
    await page.getByRole('heading', { name: 'Write a consultation' }).waitFor();
    expect(await page.getByLabel('Title (in English)').inputValue()).toBe('The upper meadow');
    await page.getByRole('link', { name: 'Promise and time', exact: true }).click();
    expect(await page.getByRole('group', { name: 'When it closes' }).getByLabel('Day').inputValue()).toBe('');
    await page.getByRole('link', { name: 'Questions', exact: true }).click();
    await eventually(async () => (await page.getByLabel(/Statements to begin with/).first().inputValue()).startsWith('More trees.'));
    await context.close();
    expect(faults).toEqual([]);
  }, 60_000);

  it('G3, G8: is put off and never brought forward, promises less for a reason, and is stopped in public', async () => {
    const round = await anOpenConsultation(app, councillor, { level: 'involve' });
    const { page, context, faults } = await openPage(browser, app, { viewer: officer, viewport: PHONE });
    await page.goto(at(round, '/change'));
    const day = (days: number): string => theDayAfter(round, days).toISOString().slice(0, 10);
    const change = async (part: string, button: string, yes: string): Promise<void> => {
      await why(sectionOf(page, part), 'Because many asked for it.');
      await sectionOf(page, part).getByRole('button', { name: button }).click();
      await sectionOf(page, part).getByRole('button', { name: yes }).click();
    };
    const extend = sectionOf(page, 'Give people more time');
    await extend.getByLabel('New last day').fill(day(-5));
    await change('Give people more time', 'Put off the closing', 'Yes, put it off');
    await extend.getByText(/never earlier|put off|later/i).first().waitFor();
    await extend.getByRole('alert').waitFor();
    expect(await why(extend)).toBe('Because many asked for it.');
    await expectAccessible(page);
    await extend.getByLabel('New last day').fill(day(5));
    await change('Give people more time', 'Put off the closing', 'Yes, put it off');
    await extend.getByText('This was changed').waitFor();
    await page.getByRole('radio', { name: /We ask you and listen/ }).check();
    await change('Change what you promise', 'Change the promise', 'Yes, change it');
    await sectionOf(page, 'Change what you promise').getByText('This was changed').waitFor();
    await expectAccessible(page);
    await change('Stop it before its time', 'Stop the consultation', 'Yes, stop it now');
    await page.getByText('Because many asked for it.').first().waitFor();
    await page.getByText('Stopped before its time').waitFor();
    expect(await page.getByRole('listitem').filter({ hasText: 'Because many asked for it.' }).count()).toBe(2);
    await expectAccessible(page);
    await context.close();
    expect(faults).toEqual([]);
  }, 90_000);

  it('shows live counts, by ward and by age, with no group of fewer than five (Y6)', async () => {
    const round = await aConsultationAsking(app, councillor);
    const answer = (optionId: string) => ({ [ITEM.choice]: { kind: 'one-choice' as const, optionId } });
    for (let number = 0; number < 14; number++) {
      const inWard = { wardId: number < 12 ? town.ward.id : null, ageBand: number < 12 ? ('adult' as const) : ('16-17' as const) };
      await sentIn(app, round.consultationId, answer(number % 2 ? OPTION.yes : OPTION.no), { ...online(await aCitizen(app)), ...inWard });
    }
    const { page, context, faults } = await openPage(browser, app, { viewport: PHONE });
    await page.goto(at(round, '/results'));
    await page.getByText('14 submissions').waitFor();
    await page.locator('.liveness--live').waitFor({ state: 'attached' });
    await sendIn(app, await aCitizen(app, { wardId: town.ward.id }), aSubmission(round.consultationId, { answers: [{ itemId: ITEM.choice, optionIds: [OPTION.yes] }] }));
    await page.getByText('15 submissions').waitFor();
    await page.getByText('As a table').first().click();
    await expectAccessible(page);
    for (const group of ['By ward', 'By age']) {
      await page.getByRole('link', { name: group }).click();
      await page.getByText(/Why some figures are dashes|This can’t be told by group/).first().waitFor();
      await expectAccessible(page);
      const cells = await page.locator('td').allTextContents();
      expect(cells.filter((cell) => /^[1-4]$/.test(cell.trim()))).toEqual([]);
    }
    await context.close();
    expect(faults).toEqual([]);
  }, 90_000);

  it('shows a script in a title or an option as the words it is (S6)', async () => {
    const script = '<script>document.title = "taken over"</script><img src=x onerror="document.title = 1">';
    const label = { en: script, cy: script };
    const [choice] = asking({ ...items.visits, options: items.visits.options.map((option) => ({ ...option, label })) });
    const round = await anOpenQuestionnaire(app, councillor, { questionnaire: withIds(choice ? [choice] : []), openTo: 'anyone' });
    await app.get(Database).rows('update consultation set title = $2 where id = $1', [round.consultationId, JSON.stringify(label)]);
    const { page, context, faults } = await openPage(browser, app, { viewport: PHONE });
    for (const part of ['', '/take-part', '/results']) {
      await page.goto(at(round, part));
      await page.getByRole('heading', { name: script }).or(page.getByText(script)).first().waitFor();
      expect(await page.evaluate('[...document.images, ...document.scripts].filter(({ src, text }) => /\\/x$/.test(src) || /taken over/.test(text ?? "") && !/^\\s*\\{/.test(text)).length')).toBe(0);
      expect(await page.title()).toContain('<script>');
    }
    await context.close();
    expect(faults).toEqual([]);
  }, 60_000);

  it('hides what comes in until it closes, from those who ask as well, where they chose so', async () => {
    const round = await aConsultationAsking(app, councillor, { resultsShown: 'after-closing' });
    await sentIn(app, round.consultationId, words('Shade, please.'), online(await aCitizen(app)));
    for (const viewer of [undefined, officer]) {
      const { page, context, faults } = await openPage(browser, app, { ...(viewer && { viewer }), viewport: PHONE });
      await page.goto(at(round, '/results'));
      await page.getByText('Nothing is shown yet').waitFor();
      expect(await page.getByText(/1 submission/).count()).toBe(0);
      await expectAccessible(page);
      await context.close();
      expect(faults).toEqual([]);
    }
  }, 60_000);
});

inBrowser('in a browser: answering a consultation', () => {
  const asked = withIds(asking({ ...items.why, isRequired: true }, items.visits));

  it('lets somebody signed in change what they sent, take it back and send it again', async () => {
    const round = await anOpenQuestionnaire(app, councillor, { questionnaire: asked });
    const { page, context, faults } = await openPage(browser, app, { viewer: await aCitizen(app), viewport: PHONE });
    await answerWith(page, round, 'For the shade.', 'Send my answers');
    await page.goto(at(round, '/take-part'));
    expect(await page.getByRole('textbox', { name: 'About why' }).inputValue()).toBe('For the shade.');
    await answerWith(page, round, 'For the shade, and the birds.', 'Send my changed answers');
    await page.goto(at(round, '/take-part'));
    await page.getByRole('button', { name: 'Take my answers back' }).click();
    await page.getByRole('button', { name: 'Yes, take them back' }).click();
    await page.getByText('Your answers were taken back').waitFor();
    await expectAccessible(page);
    await answerWith(page, round, 'After all: the shade.', 'Send my answers');
    await context.close();
    expect(faults).toEqual([]);
    const rows = await app.get(Database).rows('select version, withdrawn_at as taken_back_at from consultation_submission where consultation_id = $1', [round.consultationId]);
    expect(rows).toEqual([{ version: 4, taken_back_at: null }]);
  }, 90_000);

  it('keeps what was typed when the session has ended meanwhile, and takes it once somebody has signed in again', async () => {
    const round = await anOpenQuestionnaire(app, councillor, { questionnaire: asked });
    const viewer = await aCitizen(app);
    const { page, context } = await openPage(browser, app, { viewer, viewport: PHONE });
    await page.goto(at(round, '/take-part'));
    await page.getByRole('textbox', { name: 'About why' }).fill('Typed before it ended.');
    await page.getByText('Kept as a draft').waitFor();
    await app.get(UnitOfWork).run((tx) => app.get(Sessions).endAllOf(tx, viewer.accountId ?? ''));
    await page.getByRole('textbox', { name: 'About why' }).fill('Typed after it ended.');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'Send my answers' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByText('Typed after it ended.').count()).toBe(1);
    expect(await app.get(Database).rows('select 1 from consultation_submission where consultation_id = $1', [round.consultationId])).toEqual([]);
    await expectAccessible(page);
    await signIn(context, app, viewer);
    await page.goto(at(round, '/take-part'));
    await eventually(async () => (await page.getByRole('textbox', { name: 'About why' }).inputValue()) === 'Typed after it ended.');
    await answerWith(page, round, undefined, 'Send my answers');
    await context.close();
  }, 90_000);

  it('W3: takes what an organisation says from its clerk, and shows it apart', async () => {
    const round = await anOpenQuestionnaire(app, councillor, { questionnaire: asked, organisations: true });
    await app.get(Database).rows(`update consultation set results_shown = 'live' where id = $1`, [round.consultationId]);
    const { page, context, faults } = await openPage(browser, app, { viewer: await aClerk(app, town.youthService.id), viewport: PHONE });
    await page.goto(at(round));
    await page.getByRole('link', { name: 'Take part' }).click();
    await page.getByText(/You answer for .*, not for yourself/).waitFor();
    await answerWith(page, round, 'Young people ask for seats.', 'Send my answers');
    await page.goto(at(round, '/results'));
    await page.getByRole('link', { name: 'By how it came' }).click();
    await page.getByText(/organisation/i).first().waitFor();
    await expectAccessible(page);
    await context.close();
    expect(faults).toEqual([]);
  }, 60_000);

  async function answerWith(page: Page, round: OpenedRound, text: string | undefined, button: string): Promise<void> {
    if (!page.url().endsWith('/take-part')) await page.goto(at(round, '/take-part'));
    if (text !== undefined) await page.getByRole('textbox', { name: 'About why' }).fill(text);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: button, exact: true }).click();
    await page.getByText('Thank you. We have your answers.').waitFor();
  }
});

inBrowser('in a browser: the map that people point at', () => {
  it('is drawn by the clerk from the outlines of the wards: checked, looked at, confirmed; and by no other clerk (S7)', async () => {
    const fresh = await aTown(app);
    const { page, context, faults } = await openPage(browser, app, { viewer: await aClerk(app, fresh.council.id), viewport: PHONE });
    const council = globalId('org', fresh.council.id);
    await page.goto(`/councils/${council}`);
    await page.getByRole('link', { name: 'Draw the council’s map' }).click();
    await page.getByText('There is no map yet').waitFor();
    await choose(page, 'Nowhere');
    await page.getByText(`aren’t in the file by their names here: ${fresh.ward.name.en}`).waitFor();
    await expectAccessible(page);
    await choose(page, `${fresh.ward.name.en} Ward`);
    await page.getByText('1 ward, found by its name.').waitFor();
    expect(await app.get(Database).rows('select 1 from organisation_area where organisation_id = $1', [fresh.council.id])).toEqual([]);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'This is our map from now on' }).click();
    await page.getByText('The map was drawn.').waitFor();
    await page.getByRole('img', { name: `Map with the wards ${fresh.ward.name.en}` }).waitFor();
    await expectAccessible(page);
    await context.close();
    expect(faults).toEqual([]);
    const [entry] = await app.get(Database).rows<{ act: string }>(`select content::jsonb->>'act' as act from audit_entry where organisation_id = $1 order by seq desc limit 1`, [fresh.council.id]);
    expect(entry?.act).toBe('map.drawn');
    const other = await openPage(browser, app, { viewer: await aClerk(app, town.council.id), viewport: PHONE });
    expect((await other.page.goto(`/councils/${council}/map`))?.status()).toBe(404);
    await other.context.close();
  }, 60_000);

  function choose(page: Page, name: string): Promise<void> {
    const outline = [[-3.2, 51.8], [-3.1, 51.8], [-3.1, 51.9], [-3.2, 51.8]];
    const shapes = { type: 'FeatureCollection', features: [{ type: 'Feature', properties: { name }, geometry: { type: 'Polygon', coordinates: [outline] } }] };
    return page.getByLabel('Outlines of all wards').setInputFiles({ name: 'wards.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(JSON.stringify(shapes)) });
  }
});

inBrowser('in a browser: finding what people said', () => {
  it('G4, G5: two officers read side by side, name, merge, quote and sort, and tell the outcome twice', async () => {
    const round = await aConsultationAsking(app, councillor, { questionnaire: QUESTIONNAIRE });
    for (const text of ['Shade on the path, please.', 'Trees along the water.', 'More seats.']) {
      await sentIn(app, round.consultationId, words(text), { ...online(await aCitizen(app)), mayQuote: true, wardId: town.ward.id, ageBand: 'adult' });
    }
    app.clock.moveTo(theDayAfter(round));
    const one = await openPage(browser, app, { viewer: officer, viewport: DESKTOP });
    const two = await openPage(browser, app, { viewer: await aProfessional(app, town.council.id, 'officer', { name: 'Tegid Invented' }), viewport: PHONE });
    for (const { page } of [one, two]) {
      await page.goto(at(round, '/themes'));
      await page.locator('.liveness--live').waitFor({ state: 'attached' });
    }
    await addTheme(one.page, 'Shade');
    await two.page.getByText('Shade', { exact: true }).first().waitFor();
    await addTheme(two.page, 'Trees and shade');
    await one.page.getByText('Trees and shade', { exact: true }).first().waitFor();
    // Each is given another one.
    for (const { page } of [one, two]) await page.getByRole('button', { name: 'Begin to read' }).click();
    const given = await Promise.all([one, two].map(({ page }) => page.locator('.desk__words').textContent()));
    expect(new Set(given).size).toBe(2);
    for (const { page } of [one, two]) {
      await page.locator('.desk .tagging__theme').first().click();
      await page.locator('.desk .tagging__theme[aria-pressed=true]').waitFor();
    }
    await one.page.getByText('2 people').first().waitFor();
    await expectAccessible(two.page);
    await rename(one.page, 'Shade', 'Shade in summer');
    await two.page.getByText('Shade in summer', { exact: true }).first().waitFor();
    await merge(two.page, 'Trees and shade', 'Shade in summer');
    await eventually(async () => (await one.page.locator('.theme-list > li').count()) === 1);
    await quote(one.page);
    await expectAccessible(one.page);
    await one.page.getByRole('button', { name: 'Take this quotation away' }).click();
    await one.page.getByRole('button', { name: 'Yes, take it away' }).click();
    await eventually(async () => (await one.page.locator('.theme-list blockquote').count()) === 0);
    await two.context.close();

    await tellOutcome(one.page, round, 'Ten trees.');
    await one.page.goto(at(round, '/themes'));
    await one.page.getByText('The outcome is published').waitFor();
    expect(await one.page.getByText('Change or put together').count()).toBe(0);
    await tellOutcome(one.page, round, 'Twelve trees.');
    await one.page.getByRole('link', { name: 'Version 1' }).click();
    await one.page.getByText('This is version 1').waitFor();
    await one.page.getByText('Ten trees.').first().waitFor();
    await expectAccessible(one.page);
    await one.context.close();
    expect([...one.faults, ...two.faults]).toEqual([]);
  }, 150_000);

  it('sorts the statements of a round into the same themes, once it has closed', async () => {
    const round = await anOpenConsultation(app, councillor);
    const { page, context, faults } = await openPage(browser, app, { viewer: officer, viewport: PHONE });
    await page.goto(at(round, '/themes'));
    await page.getByText('People can still agree or disagree.').waitFor();
    app.clock.moveTo(theDayAfter(round));
    await page.reload();
    await page.locator('.liveness--live').waitFor({ state: 'attached' });
    await addTheme(page, 'Trees');
    await page.getByRole('list', { name: 'Themes of “More trees.”' }).getByRole('button', { name: 'Trees' }).click();
    await page.locator('.tagging__theme[aria-pressed=true]').waitFor();
    await page.getByText(/agreed with its statements/).waitFor();
    await expectAccessible(page);
    await context.close();
    expect(faults).toEqual([]);
  }, 60_000);

  it('lets somebody go on to another page while what they leave is changing', async () => {
    const round = await aConsultationAsking(app, councillor);
    const { page, context, faults } = await openPage(browser, app, { viewer: officer, viewport: PHONE });
    await page.goto(at(round, '/themes'));
    await page.locator('.liveness--live').waitFor({ state: 'attached' });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const asksFor = (name: string) => (request: Request): boolean => (request.postData() ?? '').includes(`query ${name}(`);
    await page.route('**/graphql', async (route) => {
      if (asksFor('Consultation')(route.request())) await held;
      await route.continue();
    });
    const goesOn = page.waitForRequest(asksFor('Consultation'));
    await page.getByRole('link', { name: 'The lower meadow' }).click();
    await goesOn;
    const added = await app.get(AddTheme).execute(officer, { consultationId: round.consultationId, name: { en: 'Shade', cy: 'Cysgod' } });
    expect(isRefusal(added)).toBe(false);
    await page.locator('.theme-list strong', { hasText: 'Shade' }).waitFor();
    release();
    await page.getByRole('heading', { name: 'How this consultation goes' }).waitFor();
    await context.close();
    expect(faults).toEqual([]);
  }, 60_000);

  async function addTheme(page: Page, name: string): Promise<void> {
    for (const box of await page.getByRole('textbox', { name: /A new theme/ }).all()) await box.fill(name);
    await page.getByRole('button', { name: 'Add the theme' }).click();
    await page.locator('.theme-list strong').filter({ hasText: new RegExp(`^${name}$`) }).waitFor();
  }

  const openTheme = async (page: Page, name: string) => {
    const theme = page.locator('.theme-list > li').filter({ has: page.locator('strong', { hasText: new RegExp(`^${name}$`) }) });
    await theme.locator('summary').click();
    await theme.getByRole('button', { name: 'Give it this name' }).waitFor();
    return theme;
  };

  async function rename(page: Page, name: string, to: string): Promise<void> {
    const theme = await openTheme(page, name);
    for (const box of await theme.getByRole('textbox', { name: /Name/ }).all()) await box.fill(to);
    await theme.getByRole('button', { name: 'Give it this name' }).click();
  }

  async function merge(page: Page, name: string, into: string): Promise<void> {
    const theme = await openTheme(page, name);
    await theme.getByLabel('Put it together with').selectOption({ label: into });
    await theme.getByRole('button', { name: 'Put together' }).click();
  }

  async function quote(page: Page): Promise<void> {
    const answer = page.locator('.written').filter({ has: page.locator('.tag') }).first();
    await answer.getByText('Themes and quotation').click();
    await answer.getByRole('button', { name: 'Quote it' }).click();
    await page.locator('.theme-list blockquote').waitFor();
  }

  async function tellOutcome(page: Page, round: OpenedRound, text: string): Promise<void> {
    await page.goto(at(round, '/outcome/write'));
    for (const box of await page.getByRole('textbox').all()) await box.fill(text);
    await page.getByRole('radio', { name: 'We did it' }).check();
    await page.getByRole('radio', { name: 'Promise kept' }).check();
    await page.getByRole('button', { name: 'Publish the outcome' }).click();
    await page.getByRole('button', { name: 'Yes, publish it now' }).click();
    await page.getByRole('heading', { name: 'What came of it' }).waitFor();
    await page.getByText(text).first().waitFor();
  }
});
