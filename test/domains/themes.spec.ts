import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AddTheme } from '../../src/consultations/themes/add-theme.js';
import { ClaimNextAnswer } from '../../src/consultations/themes/claim-next-answer.js';
import { MergeThemes } from '../../src/consultations/themes/merge-themes.js';
import { QuoteAnswer } from '../../src/consultations/themes/quote-answer.js';
import { RenameTheme } from '../../src/consultations/themes/rename-theme.js';
import { TagAnswer } from '../../src/consultations/themes/tag-answer.js';
import { Database, globalId, isRefusal, type Problem, type Viewer } from '../../src/platform/index.js';
import { ITEM } from '../support/answered.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs } from '../support/client.js';
import { consultationIdOf, type OpenedRound } from '../support/consultations.js';
import { aConsultationAsking, sentIn } from '../support/sent-in.js';
import { aCouncillor, aProfessional, aTown, type Town } from '../support/town.js';

let app: TestApp;
let town: Town;
let councillor: Viewer;
let officers: [Viewer, Viewer];

beforeAll(async () => {
  app = await startApp();
  town = await aTown(app, { publishesInAll: true });
  councillor = await aCouncillor(app, town);
  officers = [await aProfessional(app, town.council.id, 'officer'), await aProfessional(app, town.council.id, 'officer')];
});

afterAll(() => app.close());

const done = (outcome: Problem | string): string => {
  if (isRefusal(outcome)) throw new Error(outcome.code);
  return outcome;
};
const codeOf = (outcome: unknown): string | null => (isRefusal(outcome) ? outcome.code : null);
const words = (text: string): Parameters<typeof sentIn>[2] => ({ [ITEM.words]: { kind: 'open-text', text } });
const aTheme = async (round: OpenedRound, name: string): Promise<string> =>
  done(await app.get(AddTheme).execute(officers[0], { consultationId: round.consultationId, name: { en: name, cy: `${name} (cy)` } }));
const answerOf = async (submissionId: string): Promise<string> =>
  (await app.get(Database).row<{ id: string }>('select id from written_answer where submission_id = $1', [submissionId]))?.id ?? '';
const written = async (round: OpenedRound, text: string, sent: Parameters<typeof sentIn>[3] = {}): Promise<string> =>
  answerOf((await sentIn(app, round.consultationId, words(text), sent)).id);
const said = async (themeId: string): Promise<number | undefined> =>
  (await app.get(Database).row<{ respondents: number }>(`select respondents from consultation_theme_tally where theme_id = $1 and grp = 'all'`, [themeId]))?.respondents;

describe('reading side by side', () => {
  it('gives each officer something else, and nobody what is read', async () => {
    const round = await aConsultationAsking(app, councillor);
    for (let count = 0; count < 6; count++) await written(round, `Words ${count}`);
    const claim = async (viewer: Viewer): Promise<string> => done(await app.get(ClaimNextAnswer).execute(viewer, { consultationId: round.consultationId }));
    const theme = await aTheme(round, 'Trees');
    const read: string[] = [];
    for (let turn = 0; turn < 3; turn++) {
      const both = await Promise.all(officers.map(claim));
      expect(await Promise.all(officers.map(claim))).toEqual(both);
      read.push(...both);
      await Promise.all(both.map(async (answerId, at) => done(await app.get(TagAnswer).tag(officers[at] ?? councillor, { answerId, themeId: theme }))));
    }
    expect(new Set(read).size).toBe(6);
    expect(codeOf(await app.get(ClaimNextAnswer).execute(officers[0], { consultationId: round.consultationId }))).toBe('NothingToRead');
    expect(await said(theme)).toBe(6);
  });

  it('loses no tag of two who tag at once, counts a respondent once, and shows each what the other did', async () => {
    const round = await aConsultationAsking(app, councillor);
    const { id } = await sentIn(app, round.consultationId, { ...words('More shade'), [ITEM.onlyIf]: { kind: 'open-text', text: 'And more' } });
    const answers = await app.get(Database).rows<{ id: string }>('select id from written_answer where submission_id = $1', [id]);
    const [trees, shade] = [await aTheme(round, 'Trees'), await aTheme(round, 'Shade')];
    const watching = (await signedInAs(app, officers[1])).follow<{ themes: { said: number }[] }>(
      'subscription ($id: ID!) { reading(consultationId: $id) { unread themes { said } } }',
      { id: consultationIdOf(round) },
    );
    const tag = (viewer: Viewer, answerId: string, themeId: string): Promise<Problem | string> => app.get(TagAnswer).tag(viewer, { answerId, themeId });
    await Promise.all(answers.flatMap((answer) => officers.flatMap((viewer) => [tag(viewer, answer.id, trees), tag(viewer, answer.id, shade)])));
    expect(await app.get(Database).rows('select 1 from theme_tag where theme_id = any($1)', [[trees, shade]])).toHaveLength(4);
    expect([await said(trees), await said(shade)]).toEqual([1, 1]);
    await watching.until(({ themes }) => themes.length === 2 && themes.every((theme) => theme.said === 1));
    done(await app.get(TagAnswer).untag(officers[0], { answerId: answers[0]?.id ?? '', themeId: trees }));
    expect(await said(trees)).toBe(1);
    done(await app.get(TagAnswer).untag(officers[0], { answerId: answers[1]?.id ?? '', themeId: trees }));
    expect(await said(trees)).toBe(0);
  });

  it('writes over no words of a colleague that weren’t seen, and in both languages (L1)', async () => {
    const theme = await aTheme(await aConsultationAsking(app, councillor), 'Trees');
    const rename = (viewer: Viewer, en: string): Promise<Problem | string> =>
      app.get(RenameTheme).execute(viewer, { themeId: theme, seenVersion: 1, name: { en, cy: en } });
    const codes = (await Promise.all([rename(officers[0], 'Woods'), rename(officers[1], 'Forest')])).map(codeOf);
    expect(codes.sort()).toEqual(['VersionChanged', null].sort());
    expect(codeOf(await app.get(RenameTheme).execute(officers[0], { themeId: theme, seenVersion: 2, name: { en: 'Only English' } }))).toBe('TranslationMissing');
  });

  it('counts whoever said either of two themes once when they become one', async () => {
    const round = await aConsultationAsking(app, councillor);
    const [one, two] = [await aTheme(round, 'One'), await aTheme(round, 'Two')];
    const [both, first, second] = [await written(round, 'Both'), await written(round, 'First'), await written(round, 'Second')];
    for (const [answerId, themeId] of [[both, one], [both, two], [first, one], [second, two]] as const) done(await app.get(TagAnswer).tag(officers[0], { answerId, themeId }));
    done(await app.get(MergeThemes).execute(officers[0], { themeId: one, intoThemeId: two }));
    expect([await said(one), await said(two)]).toEqual([undefined, 3]);
    expect(codeOf(await app.get(TagAnswer).tag(officers[1], { answerId: first, themeId: one }))).toBe('NotAvailable');
  });

  it('begins again where somebody changed their words: nothing said of the old ones is said of them', async () => {
    const round = await aConsultationAsking(app, councillor);
    const theme = await aTheme(round, 'Trees');
    const submission = await sentIn(app, round.consultationId, words('Trees please'));
    const answerId = await answerOf(submission.id);
    done(await app.get(TagAnswer).tag(officers[0], { answerId, themeId: theme }));
    await sentIn(app, round.consultationId, words('Benches please'), { id: submission.id });
    expect(await said(theme)).toBeUndefined();
    expect(codeOf(await app.get(TagAnswer).tag(officers[0], { answerId, themeId: theme }))).toBe('NotAvailable');
  });

  it('is for those who asked, and as early as they see results (S2)', async () => {
    const round = await aConsultationAsking(app, councillor, { resultsShown: 'after-closing' });
    await written(round, 'Secret words');
    const add = (viewer: Viewer): Promise<Problem | string> => app.get(AddTheme).execute(viewer, { consultationId: round.consultationId, name: { en: 'T', cy: 'T' } });
    expect(codeOf(await add(officers[0]))).toBe('NotAllowed');
    expect(await app.clock.at(round.closesAt, async () => codeOf(await add(officers[0])))).toBeNull();
    expect(codeOf(await app.clock.at(round.closesAt, async () => add(await aCouncillor(app, await aTown(app)))))).toBe('NotAllowed');
    const query = 'query ($id: ID!) { consultation(id: $id) { themes { name { text } } viewerReading { unread } writtenAnswers { nodes { text } } } }';
    expect(await aVisitor(app).ask(query, { id: consultationIdOf(round) })).toEqual({ themes: [], viewerReading: null, writtenAnswers: { nodes: [] } });
    expect(await (await signedInAs(app, officers[0])).ask(query, { id: consultationIdOf(round) })).toMatchObject({ viewerReading: null, writtenAnswers: { nodes: [] } });
    app.clock.moveTo(round.closesAt);
    try {
      expect(await (await signedInAs(app, officers[0])).ask(query, { id: consultationIdOf(round) })).toMatchObject({ viewerReading: { unread: 1 }, writtenAnswers: { nodes: [{ text: 'Secret words' }] } });
    } finally {
      app.clock.moveTo(new Date());
    }
  });
});

describe('a quotation', () => {
  it.each([
    { text: 'More trees, please.', sent: { mayQuote: true, ageBand: 'adult' as const }, excerpt: 'More trees', code: null },
    { text: 'More trees, please.', sent: { mayQuote: false, ageBand: 'adult' as const }, excerpt: 'More trees', code: 'QuoteNotPermitted' },
    { text: 'More trees, please.', sent: { mayQuote: true, ageBand: '16-17' as const }, excerpt: 'More trees', code: 'QuoteNotPermitted' },
    { text: 'More trees, please.', sent: { mayQuote: true, ageBand: 'unknown' as const }, excerpt: 'More trees', code: 'QuoteNotPermitted' },
    { text: 'More trees, please.', sent: { mayQuote: true }, excerpt: 'Fewer trees', code: 'NotInTheAnswer' },
    { text: 'Write to me: me@example.org, trees!', sent: { mayQuote: true }, excerpt: 'Write to me: me@example.org', code: 'QuoteLeadsToSomebody' },
  ])('of "$text" as "$excerpt", permitted and of age $sent: $code (Y6, Y7)', async ({ text, sent, excerpt, code }) => {
    const round = await aConsultationAsking(app, councillor);
    const themeId = await aTheme(round, 'Trees');
    const answerId = await written(round, text, sent);
    done(await app.get(TagAnswer).tag(officers[0], { answerId, themeId }));
    expect(codeOf(await app.get(QuoteAnswer).execute(officers[0], { themeId, answerId, excerpt }))).toBe(code);
    const shown = await (await signedInAs(app, officers[1])).ask('query ($id: ID!) { consultation(id: $id) { themes { id quotes { text } } } }', { id: consultationIdOf(round) });
    expect(shown).toEqual({ themes: [{ id: globalId('theme', themeId), quotes: code ? [] : [{ text: excerpt }] }] });
  });
});
