import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PublishOutcome, type PublishOutcomeInput } from '../../src/consultations/publish-outcome.js';
import { OutcomeIncomplete } from '../../src/consultations/outcome/outcome.problems.js';
import { ReviseOutcome } from '../../src/consultations/outcome/revise-outcome.js';
import { AddTheme } from '../../src/consultations/themes/add-theme.js';
import { TagAnswer } from '../../src/consultations/themes/tag-answer.js';
import { Database, EventConsumers, globalId, isRefusal, UnitOfWork, type Viewer } from '../../src/platform/index.js';
import { Contributors } from '../../src/proceedings/index.js';
import { ITEM } from '../support/answered.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs } from '../support/client.js';
import { consultationIdOf, type OpenedRound } from '../support/consultations.js';
import { eventually } from '../support/eventually.js';
import { aConsultationAsking, sentIn } from '../support/sent-in.js';
import { aCitizen, aCouncillor, aProfessional, aTown, type Town } from '../support/town.js';

let app: TestApp;
let town: Town;
let councillor: Viewer;

beforeAll(async () => {
  app = await startApp();
  town = await aTown(app, { publishesInAll: true });
  councillor = await aCouncillor(app, town);
});

afterAll(() => app.close());

const both = (text: string): { en: string; cy: string } => ({ en: text, cy: text });
const outcome = (round: OpenedRound, wishes: Partial<PublishOutcomeInput> = {}): PublishOutcomeInput => ({
  ...{ consultationId: round.consultationId, weAsked: both('Asked'), youSaid: both('Said'), weDid: both('Did') },
  ...{ themes: [], levelKept: 'partly', keptBecause: both('Half of it was done.'), ...wishes },
});
const publish = (round: OpenedRound, wishes: Partial<PublishOutcomeInput> = {}, at = round.closesAt): ReturnType<PublishOutcome['execute']> =>
  app.clock.at(at, () => app.get(PublishOutcome).execute(councillor, outcome(round, wishes)));
const missingIn = (given: unknown): OutcomeIncomplete['fields'] | null => (given instanceof OutcomeIncomplete ? given.fields : null);
const codeOf = (given: unknown): string | null => (isRefusal(given) ? given.code : null);
const days = (from: Date, count: number): Date => new Date(from.getTime() + count * 86_400_000);

describe('an outcome', () => {
  it('says what was done about every theme, with how many said it, or isn’t published (G4)', async () => {
    const round = await aConsultationAsking(app, councillor);
    const { id } = await sentIn(app, round.consultationId, { [ITEM.words]: { kind: 'open-text', text: 'Shade' } });
    const add = async (name: string): Promise<string> => {
      const theme = await app.get(AddTheme).execute(councillor, { consultationId: round.consultationId, name: both(name) });
      return isRefusal(theme) ? theme.code : theme;
    };
    const [shade, seats] = [await add('Shade'), await add('Seats')];
    const answer = await app.get(Database).row<{ id: string }>('select id from written_answer where submission_id = $1', [id]);
    await app.get(TagAnswer).tag(councillor, { answerId: answer?.id ?? '', themeId: shade });
    const did = { themeId: shade, done: 'did' as const, why: both('Ten trees.') };
    const refused = await publish(round, { themes: [did] });
    expect(missingIn(refused)).toEqual([{ path: 'themes', message: expect.stringContaining('Seats') }]);
    const lacking = await publish(round, { weDid: {}, themes: [did, { themeId: seats, done: 'did-not', why: { en: 'No money.' } }] });
    expect(missingIn(lacking)?.map(({ path }) => path)).toEqual(['weDid', 'themes.1.why.cy']);
    expect(codeOf(await publish(round, { themes: [did, { themeId: seats, done: 'did-not', why: both('No money.') }] }))).toBeNull();
    const query = 'query ($id: ID!) { consultation(id: $id) { outcomeVersions { number keptBecause { source } themes { themeId said done } } themes { said } } }';
    expect(await aVisitor(app).ask(query, { id: consultationIdOf(round) })).toEqual({
      outcomeVersions: [
        {
          number: 1,
          keptBecause: { source: 'Half of it was done.' },
          themes: [{ themeId: globalId('theme', shade), said: 1, done: 'DID' }, { themeId: globalId('theme', seats), said: 0, done: 'DID_NOT' }],
        },
      ],
      themes: [{ said: 1 }, { said: 0 }],
    });
    expect(codeOf(await app.get(AddTheme).execute(councillor, { consultationId: round.consultationId, name: both('Late') }))).toBe('OutcomeTold');
  });

  it('holds what is promised at a theme, by whom and by when; whoever sees to it is told, and those who wished it (D7)', async () => {
    const round = await aConsultationAsking(app, councillor);
    const theme = await app.get(AddTheme).execute(councillor, { consultationId: round.consultationId, name: both('Shade') });
    if (isRefusal(theme)) throw new Error(theme.code);
    const [respondent, owner] = [await aCitizen(app), await aProfessional(app, town.council.id, 'officer', { name: 'Tree officer' })];
    await sentIn(app, round.consultationId, {}, { source: 'online', profileId: respondent.profile?.id ?? '', ageBand: 'adult', wantsOutcome: true });
    const promise = (ownerId: string | null, dueOn = '2099-05-01'): PublishOutcomeInput['themes'] =>
      [{ themeId: theme, done: 'partly', why: both('Ten trees.'), commitments: [{ what: both('Ten more.'), dueOn, ownerId }] }];
    const stranger = await aCouncillor(app, await aTown(app));
    expect(missingIn(await publish(round, { themes: promise(stranger.profile?.id ?? '', '2020-01-01') }))?.map(({ path }) => path)).toEqual([
      'themes.0.commitments.0.dueOn',
      'themes.0.commitments.0.ownerId',
    ]);
    expect(codeOf(await publish(round, { themes: promise(owner.profile?.id ?? '') }))).toBeNull();
    const query = `query ($id: ID!) { consultation(id: $id) { outcomeVersions { themes {
      commitments { what { text } dueOn state owner { displayName } promisedIn { kind title path } } } } } }`;
    expect(await aVisitor(app).ask(query, { id: consultationIdOf(round) })).toEqual({
      outcomeVersions: [
        {
          themes: [
            {
              commitments: [
                {
                  ...{ what: { text: 'Ten more.' }, dueOn: '2099-05-01', state: 'PROMISED', owner: { displayName: 'Tree officer' } },
                  promisedIn: { kind: 'theme', title: 'Shade', path: `/consultations/${consultationIdOf(round)}/outcome#${globalId('theme', theme)}` },
                },
              ],
            },
          ],
        },
      ],
    });
    await eventually(async () => (await app.get(EventConsumers).consume()) === 'done', 20);
    const told = await app.get(Database).rows<{ profile_id: string }>(
      `select profile_id from notification where kind = 'commitment.made' and subject_kind = 'consultation' and subject_id = $1`,
      [round.consultationId],
    );
    expect(new Set(told.map(({ profile_id: id }) => id))).toEqual(new Set([respondent.profile?.id, owner.profile?.id]));
  });

  it('needs what shows that the promise was kept, partly or broken (G8)', async () => {
    const round = await aConsultationAsking(app, councillor);
    expect(missingIn(await publish(round, { keptBecause: {} }))).toMatchObject([{ path: 'keptBecause' }]);
  });

  it('is changed by another version with its reason; the one before stays (D4)', async () => {
    const round = await aConsultationAsking(app, councillor);
    const revise = (whyChanged: object): ReturnType<ReviseOutcome['execute']> =>
      app.clock.at(days(round.closesAt, 1), () => app.get(ReviseOutcome).execute(councillor, { ...outcome(round), levelKept: 'broken', whyChanged }));
    expect(codeOf(await revise(both('A mistake')))).toBe('NoOutcomeYet');
    await publish(round);
    expect(missingIn(await revise({}))).toMatchObject([{ path: 'whyChanged' }]);
    expect(codeOf(await revise(both('A mistake')))).toBeNull();
    const query = 'query ($id: ID!) { consultation(id: $id) { outcome { levelKept } outcomeVersions { number levelKept whyChanged { text } } } }';
    expect(await aVisitor(app).ask(query, { id: consultationIdOf(round) })).toEqual({
      outcome: { levelKept: 'BROKEN' },
      outcomeVersions: [{ number: 2, levelKept: 'BROKEN', whyChanged: { text: 'A mistake' } }, { number: 1, levelKept: 'PARTLY', whyChanged: null }],
    });
    await expect(app.get(Database).rows(`update outcome_version set level_kept = 'kept'`)).rejects.toThrow(/never changed/);
  });

  it('is due twelve weeks after closing, and the wait is shown to everybody (G5)', async () => {
    const round = await aConsultationAsking(app, councillor);
    const wait = async (at: Date): Promise<unknown> => {
      app.clock.moveTo(at);
      const query = 'query ($id: ID!) { consultation(id: $id) { outcomeWait { daysWaited isOverdue } } }';
      const { outcomeWait } = await aVisitor(app).ask<{ outcomeWait: unknown }>(query, { id: consultationIdOf(round) });
      app.clock.moveTo(new Date());
      return outcomeWait;
    };
    expect(await wait(days(round.closesAt, -1))).toBeNull();
    expect(await wait(days(round.closesAt, 84))).toEqual({ daysWaited: 84, isOverdue: false });
    expect(await wait(days(round.closesAt, 85))).toEqual({ daysWaited: 85, isOverdue: true });
    await publish(round, {}, days(round.closesAt, 80));
    expect(await wait(days(round.closesAt, 200))).toEqual({ daysWaited: 80, isOverdue: false });
  });

  it('is told to those who wished it, and to nobody else (G5)', async () => {
    const round = await aConsultationAsking(app, councillor);
    const [wishing, silent, gone] = [await aCitizen(app), await aCitizen(app), await aCitizen(app)];
    const send = (viewer: Viewer, sent: object): Promise<unknown> => sentIn(app, round.consultationId, {}, { source: 'online', profileId: viewer.profile?.id ?? '', ageBand: 'adult', ...sent });
    await send(wishing, { wantsOutcome: true });
    await send(silent, {});
    await send(gone, { wantsOutcome: true, isTakenBack: true });
    const told = await app.get(UnitOfWork).run((tx) => app.get(Contributors).to(tx, { kind: 'consultation', id: round.consultationId }));
    expect(told).toEqual([wishing.profile?.id]);
  });
});

describe('the export', () => {
  const countsOf = (rows: readonly { source: string | null }[]): Record<string, number> =>
    rows.reduce<Record<string, number>>((counts, { source }) => ({ ...counts, [String(source)]: (counts[String(source)] ?? 0) + 1 }), {});
  const lines = async (round: OpenedRound, format = 'csv'): Promise<{ status: number; text: string }> => {
    const response = await fetch(`${app.url}/consultations/${consultationIdOf(round)}/export.${format}`);
    return { status: response.status, text: await response.text() };
  };
  const say = (round: OpenedRound, text: string, sent: Parameters<typeof sentIn>[3]): Promise<unknown> =>
    sentIn(app, round.consultationId, { [ITEM.words]: { kind: 'open-text', text }, [ITEM.point]: { kind: 'map-point', latitude: 52.41239, longitude: -3.2, note: 'My door' } }, sent);

  it('is everybody’s once the outcome is told, and holds nothing that leads to a person (Y1, Y6, S2)', async () => {
    const round = await aConsultationAsking(app, councillor);
    await say(round, 'Permitted words', { mayQuote: true, ageBand: 'adult' });
    await say(round, 'Unpermitted words', { mayQuote: false, ageBand: 'adult' });
    await say(round, 'Young words', { mayQuote: true, ageBand: '16-17' });
    await say(round, 'Ageless words', { mayQuote: true });
    await say(round, 'Leading words', { mayQuote: true, ageBand: 'adult', holdsContactDetails: true });
    expect((await lines(round)).status).toBe(404);
    await publish(round);
    const { status, text } = await lines(round);
    expect([status, text.trim().split('\n').length]).toEqual([200, 6]);
    expect(text).toContain('Permitted words');
    for (const hidden of ['Unpermitted', 'Young', 'Ageless', 'Leading', 'My door', '52.41239', '16-17', 'adult']) expect(text).not.toContain(hidden);
    expect(text.match(/52\.4125,-3\.199/g)).toHaveLength(3);
    expect(JSON.parse((await lines(round, 'json')).text)).toHaveLength(5);
  });

  it('is nobody’s row by row where young people alone were asked: its rows would say counts under five (Y6)', async () => {
    const round = await aConsultationAsking(app, councillor, { whoMayTakePart: { openTo: 'signed-in', wardIds: [], ageBands: ['16-17'], organisations: false } });
    await say(round, 'Young words', { mayQuote: true, ageBand: '16-17' });
    await publish(round);
    expect([(await lines(round)).status, (await lines(round, 'json')).status]).toEqual([404, 404]);
  });

  it('says where a row came from by the rule of the results: nothing of fewer than five, nor of so few others (Y6)', async () => {
    const round = await aConsultationAsking(app, councillor);
    const citizens = await Promise.all(Array.from({ length: 6 }, () => aCitizen(app)));
    for (const { profile } of citizens) await say(round, 'Words', { source: 'online', profileId: profile?.id ?? '', ageBand: 'adult' });
    for (let n = 0; n < 7; n++) await say(round, 'Words', {});
    for (let n = 0; n < 3; n++) await say(round, 'Words', { source: 'meeting' });
    await say(round, 'Words', { source: 'organisation', profileId: councillor.profile?.id ?? '', organisationId: town.council.id });
    await publish(round);
    const rows = JSON.parse((await lines(round, 'json')).text) as { source: string | null }[];
    // Three at a meeting are too few, and so are they together with nobody else: the next smallest group goes with them.
    expect(countsOf(rows)).toEqual({ null: 9, paper: 7, organisation: 1 });
    const whole = await (await signedInAs(app, councillor)).get(`/consultations/${consultationIdOf(round)}/export.json?answers=all`);
    const told = (await whole.json()) as { source: string | null; age: string | null; ward: string | null }[];
    expect(countsOf(told)).toEqual({ null: 9, paper: 7, organisation: 1 });
    expect(told.filter(({ age }) => age !== null)).toEqual([]);
  });

  it.each([
    ['a;=1+1', "a;'=1+1"],
    [';=1+1', "';'=1+1"],
    ['a\n=1+1', "a\n'=1+1"],
    [' =1+1', " '=1+1"],
    ['1 = 1', '1 = 1'],
  ])('leaves nothing behind what ends a cell elsewhere that would be a formula: %j', async (text, harmless) => {
    const round = await aConsultationAsking(app, councillor);
    await say(round, text, { mayQuote: true, ageBand: 'adult' });
    await publish(round);
    expect((await lines(round)).text).toContain(harmless);
  });

  it.each(['=1+1', '+44', '-2', '@SUM(A1)', '\tx'])('says %j as text and not as a formula', async (text) => {
    const round = await aConsultationAsking(app, councillor);
    await say(round, text, { mayQuote: true, ageBand: 'adult' });
    await publish(round);
    expect((await lines(round)).text).toContain(`'${text}`);
  });

  it('of everything is for those who asked, without names, and on the record (S7)', async () => {
    const round = await aConsultationAsking(app, councillor);
    await say(round, 'Unpermitted words', { mayQuote: false, ageBand: '16-17' });
    const fetchAs = async (viewer: Viewer): Promise<Response> => (await signedInAs(app, viewer)).get(`/consultations/${consultationIdOf(round)}/export.csv?answers=all`);
    expect((await fetchAs(await aCouncillor(app, await aTown(app)))).status).toBe(404);
    const response = await fetchAs(councillor);
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('Unpermitted words')]);
    const acts = await app.get(Database).rows(`select 1 from audit_entry where content like '%consultation.exported%' and content like '%' || $1 || '%'`, [round.consultationId]);
    expect(acts).toHaveLength(1);
  });
});
