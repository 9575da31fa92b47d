import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GiveVerdict, PublishAnswer } from '../../src/answers/index.js';
import { AddTheme, HandOverTheme, PublishOutcome, TagAnswer } from '../../src/consultations/index.js';
import { Database, globalId, isRefusal, type Problem, type Viewer } from '../../src/platform/index.js';
import { HandOverThread } from '../../src/youth-spaces/index.js';
import { codeOf, dueOn } from '../support/answers.js';
import { ITEM } from '../support/answered.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs } from '../support/client.js';
import { consultationIdOf, type OpenedRound } from '../support/consultations.js';
import { aConsultationAsking, sentIn } from '../support/sent-in.js';
import { aSettledSummary } from '../support/threads.js';
import { aCitizen, aCouncillor, aProfessional, aTown, type Town } from '../support/town.js';
import { aYoungPerson, aYouthSpace } from '../support/youth.js';

let app: TestApp;
let town: Town;
let councillor: Viewer;
let officer: Viewer;

beforeAll(async () => {
  app = await startApp();
  town = await aTown(app);
  councillor = await aCouncillor(app, town, { name: 'Councillor Asked' });
  officer = await aProfessional(app, town.council.id, 'officer');
});
afterAll(() => app.close());

const both = (text: string): { en: string; cy: string } => ({ en: text, cy: `${text} (cy)` });
const done = <Outcome>(outcome: Outcome): Exclude<Outcome, Problem> => {
  if (isRefusal(outcome)) throw new Error(outcome.code);
  return outcome as Exclude<Outcome, Problem>;
};
const rows = <Row extends Record<string, unknown>>(sql: string, values: unknown[]): Promise<Row[]> => app.get(Database).rows<Row>(sql, values);

/** A theme that one respondent said, before or after the outcome is told. */
async function aThemeSaidBy(respondent: Viewer): Promise<{ themeId: string; round: OpenedRound; tell: () => Promise<void> }> {
  const round = await aConsultationAsking(app, councillor);
  const { id } = await sentIn(app, round.consultationId, { [ITEM.words]: { kind: 'open-text', text: 'More shade' } }, { profileId: respondent.profile?.id ?? null, source: 'online' });
  const themeId = done(await app.get(AddTheme).execute(officer, { consultationId: round.consultationId, name: both('Shade') }));
  const [answer] = await rows<{ id: string }>('select id from written_answer where submission_id = $1', [id]);
  done(await app.get(TagAnswer).tag(officer, { answerId: answer?.id ?? '', themeId }));
  const told = { consultationId: round.consultationId, weAsked: both('Asked'), youSaid: both('Said'), weDid: both('Did'), levelKept: 'kept' as const, keptBecause: both('It was.') };
  const tell = async (): Promise<void> => {
    const themes = [{ themeId, done: 'did-not' as const, why: both('No money.') }];
    done(await app.clock.at(round.closesAt, () => app.get(PublishOutcome).execute(councillor, { ...told, themes })));
  };
  return { themeId, round, tell };
}

describe('a theme of a consultation that is handed over', () => {
  it('D1: is owed an answer by a named councillor, once it is public, and once', async () => {
    const { themeId, round, tell } = await aThemeSaidBy(await aCitizen(app));
    const hand = (viewer: Viewer, councillorId?: string) => app.get(HandOverTheme).execute(viewer, { themeId, councillorId: councillorId ?? null });
    expect(codeOf(await hand(officer))).toBe('OutcomeNotTold');
    await tell();
    expect(codeOf(await hand(await aCitizen(app)))).toBe('NotAllowed');
    expect(codeOf(await hand(officer, (await aCouncillor(app, await aTown(app))).profile?.id))).toBe('NobodyToAnswer');
    const [first, second] = await Promise.all([hand(officer, councillor.profile?.id), hand(officer)]);
    expect(done(first)).toMatchObject({ id: (second as { id: string }).id, owedBy: councillor.profile?.id });
    const query = 'query($id: ID!) { consultation(id: $id) { themes { answerDue { rule owedBy { displayName } subject { kind title path } } viewerCanHandOver } } }';
    expect(await aVisitor(app).ask(query, { id: consultationIdOf(round) })).toEqual({
      themes: [
        {
          answerDue: {
            rule: 'theme-handed-over',
            owedBy: { displayName: 'Councillor Asked' },
            subject: { kind: 'theme', title: 'Shade', path: `/consultations/${consultationIdOf(round)}/outcome#${globalId('theme', themeId)}` },
          },
          viewerCanHandOver: false,
        },
      ],
    });
  });

  it('V5: is judged by those who said it, and by nobody else', async () => {
    const respondent = await aCitizen(app);
    const { themeId, tell } = await aThemeSaidBy(respondent);
    await tell();
    done(await app.get(HandOverTheme).execute(officer, { themeId, councillorId: councillor.profile?.id ?? null }));
    const due = await dueOn(app, 'theme', themeId);
    done(await app.get(PublishAnswer).execute(councillor, { answerDueId: due.uuid, position: 'agree', text: both('Trees in March.'), commitments: [] }));
    const judge = (viewer: Viewer) => app.get(GiveVerdict).execute(viewer, { answerDueId: due.uuid, answers: true });
    expect(codeOf(await judge(await aCitizen(app)))).toBe('DidNotAsk');
    expect(codeOf(await judge(respondent))).toBeNull();
  });
});

describe('a thread of young people that is handed over', () => {
  const question = both('When will there be places to sit by the river?');

  it('D1 Y3 Y6: is owed an answer in the worker’s words, which lead to no thread, no space and nobody', async () => {
    const youth = await aYouthSpace(app);
    const asked = await aCouncillor(app, youth.town, { name: 'Councillor Elsewhere' });
    const worker = youth.workers[0] as Viewer;
    const hand = (viewer: Viewer, wishes: object = {}) => app.get(HandOverThread).execute(viewer, { threadId: youth.threadId, organisationId: youth.town.council.id, question, ...wishes });
    expect(codeOf(await hand(await aYoungPerson(app, youth)))).toBe('NotAllowed');
    expect(codeOf(await hand(await aCitizen(app)))).toBe('NotAvailable');
    expect(codeOf(await hand(worker, { question: both('Ring me on 07700 900123') }))).toBe('LeadsToSomebody');
    expect(codeOf(await hand(worker))).toBe('NotSummedUp');
    await aSettledSummary(app, youth);
    expect(codeOf(await hand(worker, { councillorId: councillor.profile?.id }))).toBe('NobodyOwesThere');
    expect((await Promise.all([hand(worker), hand(worker)])).map(codeOf).sort()).toEqual(['HandedOverAlready', null]);

    const [handed] = await rows<{ id: string }>('select id from youth_thread_handed where thread_id = $1', [youth.threadId]);
    const due = await dueOn(app, 'thread', handed?.id ?? '');
    const seen = await aVisitor(app).send(`query($id: ID!) { answerDue(id: $id) { rule owedBy { displayName } subject { kind id title path } verdicts { yes } } }`, { id: due.id });
    expect(seen).toMatchObject({ data: { answerDue: { rule: 'thread-handed-over', owedBy: { displayName: 'Councillor Elsewhere' }, subject: { kind: 'thread', title: question.en, path: `/answers/${due.id}` }, verdicts: null } } });
    for (const hidden of [youth.threadId, youth.spaceId]) for (const kind of ['thread', 'space']) expect(JSON.stringify(seen)).not.toContain(globalId(kind, hidden));

    const inThread = 'query($id: ID!) { youthThread(id: $id) { answerDue { id state } viewerCanHandOver } }';
    const id = { id: globalId('thread', youth.threadId) };
    expect(await (await signedInAs(app, await aYoungPerson(app, youth))).ask(inThread, id)).toEqual({ answerDue: { id: due.id, state: 'DUE' }, viewerCanHandOver: false });
    expect(await aVisitor(app).send(inThread, id)).toMatchObject({ data: { youthThread: null } });
    done(await app.get(PublishAnswer).execute(asked, { answerDueId: due.uuid, position: 'agree', text: both('Benches in March.'), commitments: [] }));
    expect(await rows(`select 1 from outbox where kind = 'youth-thread.answered' and $1 = any(topics)`, [`youth-thread:${youth.threadId}`])).toHaveLength(1);
  });
});
