import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AddTheme } from '../../src/consultations/themes/add-theme.js';
import { ClaimNextAnswer } from '../../src/consultations/themes/claim-next-answer.js';
import { MergeThemes } from '../../src/consultations/themes/merge-themes.js';
import { QuoteAnswer, RemoveQuote } from '../../src/consultations/themes/quote-answer.js';
import { RenameTheme } from '../../src/consultations/themes/rename-theme.js';
import { TagStatement } from '../../src/consultations/themes/statements/index.js';
import { TagAnswer } from '../../src/consultations/themes/tag-answer.js';
import { TakeStance } from '../../src/opinions/index.js';
import { Database, globalId, isRefusal, type Problem, type Viewer } from '../../src/platform/index.js';
import { ITEM } from '../support/answered.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs } from '../support/client.js';
import { consultationIdOf, type OpenedRound } from '../support/consultations.js';
import { aConsultationAsking, sentIn } from '../support/sent-in.js';
import { aCitizen, aCouncillor, aProfessional, aTown, type Town } from '../support/town.js';

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
    { text: 'More trees, please.', sent: { mayQuote: true }, excerpt: 'More trees', code: 'QuoteNotPermitted' },
    { text: 'More trees, please.', sent: { mayQuote: true, ageBand: 'adult' as const }, excerpt: 'Fewer trees', code: 'NotInTheAnswer' },
    { text: 'Write to me: me@example.org, trees!', sent: { mayQuote: true, ageBand: 'adult' as const }, excerpt: 'Write to me: me@example.org', code: 'QuoteLeadsToSomebody' },
  ])('of "$text" as "$excerpt", permitted and of age $sent: $code (Y1, Y6, Y7)', async ({ text, sent, excerpt, code }) => {
    const round = await aConsultationAsking(app, councillor);
    const themeId = await aTheme(round, 'Trees');
    const answerId = await written(round, text, sent);
    done(await app.get(TagAnswer).tag(officers[0], { answerId, themeId }));
    expect(codeOf(await app.get(QuoteAnswer).execute(officers[0], { themeId, answerId, excerpt }))).toBe(code);
    const shown = await (await signedInAs(app, officers[1])).ask('query ($id: ID!) { consultation(id: $id) { themes { id quotes { text } } } }', { id: consultationIdOf(round) });
    expect(shown).toEqual({ themes: [{ id: globalId('theme', themeId), quotes: code ? [] : [{ text: excerpt }] }] });
  });

  it('is taken away by those who asked alone, and that is on the record (S7)', async () => {
    const round = await aConsultationAsking(app, councillor);
    const themeId = await aTheme(round, 'Trees');
    const answerId = await written(round, 'More trees', { mayQuote: true, ageBand: 'adult' });
    done(await app.get(TagAnswer).tag(officers[0], { answerId, themeId }));
    done(await app.get(QuoteAnswer).execute(officers[0], { themeId, answerId, excerpt: 'More' }));
    const quotes = (): Promise<{ id: string }[]> => app.get(Database).rows('select id from theme_quote where theme_id = $1', [themeId]);
    const [quote] = await quotes();
    const remove = (viewer: Viewer): Promise<Problem | string> => app.get(RemoveQuote).execute(viewer, { quoteId: quote?.id ?? '' });
    expect(codeOf(await remove(await aCouncillor(app, await aTown(app))))).toBe('NotAvailable');
    expect(await quotes()).toHaveLength(1);
    expect(done(await remove(officers[1]))).toBe(themeId);
    expect(await quotes()).toEqual([]);
    const acts = await app.get(Database).rows(`select 1 from audit_entry where content like '%quote.removed%' and content like '%' || $1 || '%'`, [round.consultationId]);
    expect(acts).toHaveLength(1);
  });
});

describe('by ward and age', () => {
  const query = `query ($id: ID!) { consultation(id: $id) { viewerReading { themes { said saidByAge { key size said } saidByWard { key size said } } } } }`;
  const groups = async (round: OpenedRound): Promise<unknown> => {
    const shown = await (await signedInAs(app, officers[0])).ask<{ viewerReading: { themes: unknown[] } }>(query, { id: consultationIdOf(round) });
    return shown.viewerReading.themes[0];
  };
  const say = async (round: OpenedRound, theme: string | null, count: number, ageBand: 'adult' | '16-17', wardId: string | null = null): Promise<void> => {
    for (let n = 0; n < count; n++) {
      const answerId = await written(round, `Words ${n}`, { ageBand, wardId });
      if (theme) done(await app.get(TagAnswer).tag(officers[0], { answerId, themeId: theme }));
    }
  };

  it('how many say a theme is told of groups and counts of five or more alone, and of none that another would give away (Y6)', async () => {
    const round = await aConsultationAsking(app, councillor);
    const theme = await aTheme(round, 'Trees');
    await say(round, theme, 7, 'adult');
    await say(round, null, 8, 'adult');
    await say(round, theme, 6, '16-17');
    await say(round, null, 5, '16-17');
    expect(await groups(round)).toMatchObject({ said: 13, saidByAge: [{ key: '16-17', size: 11, said: 6 }, { key: 'adult', size: 15, said: 7 }], saidByWard: [{ key: 'not-known', size: 26, said: 13 }] });
    // Two of them who live in the ward: neither they nor, by subtraction, the rest.
    await say(round, theme, 2, 'adult', town.ward.id);
    expect(await groups(round)).toMatchObject({ said: 15, saidByWard: null });
  });

  it('of a group of whom all but few say it, how many is left out as well (Y6)', async () => {
    const round = await aConsultationAsking(app, councillor);
    const theme = await aTheme(round, 'Trees');
    await say(round, theme, 9, 'adult');
    await say(round, null, 6, 'adult');
    await say(round, theme, 8, '16-17');
    await say(round, null, 1, '16-17');
    // One of 16 or 17 doesn't say it, and the sum over both ages is known.
    expect(await groups(round)).toMatchObject({ said: 17, saidByAge: null });
  });
});

describe('the statements of a round', () => {
  it('are sorted into the same themes once nobody can change their stance, and whoever agrees with several is counted once', async () => {
    const round = await aConsultationAsking(app, councillor);
    const [first = '', second = ''] = round.statementIds;
    const people = [await aCitizen(app), await aCitizen(app), await aCitizen(app)];
    const stances = [['agree', 'agree'], ['agree', 'disagree'], ['pass', 'disagree']] as const;
    for (const [at, person] of people.entries()) {
      for (const [place, statementId] of [first, second].entries()) {
        const stance = stances[at]?.[place] ?? 'pass';
        expect(codeOf(await app.get(TakeStance).execute(person, { statementId, stance }))).toBeNull();
      }
    }
    const [growth, other] = [await aTheme(round, 'Growth'), await aTheme(round, 'Other')];
    const tag = (viewer: Viewer, statementId: string, themeId: string): Promise<Problem | string> => app.get(TagStatement).tag(viewer, { statementId, themeId });
    expect(codeOf(await tag(officers[0], first, growth))).toBe('RoundStillOpen');
    await app.clock.at(round.closesAt, async () => {
      const elsewhere = await aConsultationAsking(app, councillor);
      expect(codeOf(await tag(officers[0], elsewhere.statementIds[0] ?? '', growth))).toBe('NotAvailable');
      expect(codeOf(await tag(await aCouncillor(app, await aTown(app)), first, growth))).toBe('NotAllowed');
      for (const viewer of officers) done(await tag(viewer, first, growth));
      done(await tag(officers[1], second, other));
      done(await app.get(MergeThemes).execute(officers[0], { themeId: other, intoThemeId: growth }));
    });
    app.clock.moveTo(round.closesAt);
    try {
      const query = 'query ($id: ID!) { consultation(id: $id) { viewerReading { themes { said agreed statements { id } } } } }';
      const shown = await (await signedInAs(app, officers[0])).ask<{ viewerReading: { themes: { agreed: number; statements: unknown[] }[] } }>(query, { id: consultationIdOf(round) });
      expect(shown.viewerReading.themes).toMatchObject([{ said: 0, agreed: 2, statements: [{}, {}] }]);
      done(await app.get(TagStatement).untag(officers[0], { statementId: first, themeId: growth }));
      expect(await app.get(Database).row('select agreed from consultation_theme where id = $1', [growth])).toEqual({ agreed: 1 });
    } finally {
      app.clock.moveTo(new Date());
    }
  });
});
