import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  AnswerFollowUp,
  AnswersReader,
  AskFollowUp,
  CloseVerdicts,
  DelayAnswer,
  GiveVerdict,
  HandOverAnswer,
  PublishAnswer,
  RecordsReader,
  RemindOfFollowUps,
  restoreAnswerDue,
  revertAnswerDue,
  WriteResponseNote,
  type AnswerDue,
} from '../../src/answers/index.js';
import { SaveDraft } from '../../src/drafts/index.js';
import { AppointmentEntity, foundGroup } from '../../src/identity/index.js';
import { Report } from '../../src/moderation/index.js';
import { addDays, Database, globalId, UnitOfWork, visitor, type Viewer } from '../../src/platform/index.js';
import { anAnswer, anOwedQuestion, codeOf, dueOn } from '../support/answers.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs } from '../support/client.js';
import { anIdeaAwaitingAnswer } from '../support/ideas.js';
import { queriesOf } from '../support/queries.js';
import { theClerkDecides } from '../support/questions.js';
import { aCitizen, aCouncillor, aProfessional, aTown, type Town } from '../support/town.js';
import { contextOf } from '../support/viewers.js';

let app: TestApp;
let town: Town;
let councillor: Viewer;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  town = await aTown(app);
  councillor = await aCouncillor(app, town, { name: 'Councillor Owing' });
});

const rows = <Row extends Record<string, unknown>>(sql: string, values: unknown[]): Promise<Row[]> => app.get(Database).rows<Row>(sql, values);
const everybody = contextOf(visitor('en'));
const judge = (viewer: Viewer, due: AnswerDue, answers: boolean) => app.get(GiveVerdict).execute(viewer, { answerDueId: due.uuid, answers });
const read = (due: AnswerDue, fields: string): Promise<Record<string, unknown>> => aVisitor(app).ask(`query($id: ID!) { answerDue(id: $id) { ${fields} } }`, { id: due.id });
const VERDICTS = 'state reopenedAt verdicts { yes no isClosed percent least until }';

/** An answered question that so many asked, judged by each of them as given. */
async function judged(verdicts: readonly boolean[]): Promise<{ due: AnswerDue; askers: Viewer[]; questionId: string }> {
  const asked = await anOwedQuestion(app, town, councillor, verdicts.length);
  await anAnswer(app, councillor, asked.due);
  for (const [at, answers] of verdicts.entries()) expect(codeOf(await judge(asked.askers[at] as Viewer, asked.due, answers))).toBeNull();
  return asked;
}

/** Closes what is over at an instant so long after now. */
const closeAfter = (days: number, ms = 0): Promise<void> =>
  app.clock.at(new Date(Date.now() + days * 86_400_000 + ms), () => app.get(CloseVerdicts).execute());

describe('a verdict', () => {
  it('V1 V2: is one for each who asked, however often they say it at once; a changed mind replaces it', async () => {
    const { due, askers } = await anOwedQuestion(app, town, councillor, 2);
    const [first, second] = askers as [Viewer, Viewer];
    expect(codeOf(await judge(first, due, true))).toBe('VerdictClosed');
    await anAnswer(app, councillor, due);
    await Promise.all(Array.from({ length: 6 }, () => judge(first, due, true)));
    await judge(second, due, true);
    await judge(second, due, false);
    expect(await read(due, VERDICTS)).toMatchObject({ verdicts: { yes: 1, no: 1, percent: 50, least: 5, isClosed: false } });
    expect(await rows('select count(*)::int as count from answer_verdict where answer_due_id = $1', [due.uuid])).toEqual([{ count: 2 }]);
  });

  it('is for those who asked or supported, and nobody else', async () => {
    const { due } = await judged([true]);
    for (const other of [await aCitizen(app), councillor]) expect(codeOf(await judge(other, due, false))).toBe('DidNotAsk');
    const idea = await anIdeaAwaitingAnswer(app, town);
    const onIdea = await dueOn(app, 'idea', idea.id);
    await anAnswer(app, councillor, onIdea);
    const [supporter] = await rows<{ id: string }>('select profile_id as id from idea_support where idea_id = $1 limit 1', [idea.id]);
    const asSupporter = { ...visitor('en'), profile: { id: supporter?.id } } as Viewer;
    expect(codeOf(await judge(asSupporter, onIdea, true))).toBeNull();
  });

  it('V5: of others it is never told who said what; one’s own is seen by oneself', async () => {
    const { due, askers } = await judged([false]);
    const [asker] = askers as [Viewer];
    const own = 'query($id: ID!) { answerDue(id: $id) { viewerVerdict viewerCanJudge } }';
    expect(await (await signedInAs(app, asker)).ask(own, { id: due.id })).toEqual({ viewerVerdict: false, viewerCanJudge: true });
    expect(await (await signedInAs(app, councillor)).ask(own, { id: due.id })).toEqual({ viewerVerdict: null, viewerCanJudge: false });
    const told = JSON.stringify([
      ...(await rows('select topics, facts from outbox where topics @> array[$1]', [`answer-due:${due.uuid}`])),
      ...(await rows('select content from audit_entry where organisation_id = $1', [town.council.id])),
    ]);
    expect(told).not.toContain(asker.profile?.id);
  });

  it('V6: is taken until the stated instant, to the millisecond', async () => {
    const { due, askers } = await judged([true]);
    const { verdicts } = (await read(due, VERDICTS)) as { verdicts: { until: string } };
    const until = new Date(verdicts.until).getTime();
    const at = (ms: number) => app.clock.at(new Date(until + ms), () => judge(askers[0] as Viewer, due, false));
    expect(codeOf(await at(0))).toBe('VerdictClosed');
    expect(codeOf(await at(-1))).toBeNull();
  });
});

describe('an answer that answers nothing', () => {
  it('is reopened once when enough say so, with a new day; the idea or question is owed again', async () => {
    const { due, questionId } = await judged([true, false, false, false, false]);
    await closeAfter(27);
    expect(await read(due, VERDICTS)).toMatchObject({ state: 'ANSWERED', verdicts: { isClosed: false } });
    await closeAfter(28, 120_000);
    const reopened = await app.clock.at(new Date(Date.now() + 28 * 86_400_000 + 180_000), () => dueOn(app, 'question', questionId));
    expect(reopened).toMatchObject({ state: 'due', answeredAt: null, workingDaysLeft: 10, reopenedAt: expect.any(Date) });
    expect(await rows('select state from question where id = $1', [questionId])).toEqual([{ state: 'reopened' }]);
    const again = new Date(Date.now() + 30 * 86_400_000);
    expect(codeOf(await app.clock.at(again, () => anAnswer(app, councillor, due)))).toBeNull();
    const [answer] = await app.get(AnswersReader).answersTo(contextOf(visitor('en'))).load(due.uuid);
    expect(answer).toMatchObject({ number: 2, earlier: [{ number: 1 }] });
    const record = await rows<{ content: string }>('select content from audit_entry where organisation_id = $1', [town.council.id]);
    expect(record.filter(({ content }) => content.includes('answer-due.reopened'))).toHaveLength(1);
  });

  it('isn’t reopened a second time, whatever is said of the second answer', async () => {
    const { due, askers, questionId } = await judged([false, false, false, false, false]);
    await closeAfter(29);
    await app.clock.at(new Date(Date.now() + 30 * 86_400_000), () => anAnswer(app, councillor, due));
    for (const asker of askers) await app.clock.at(new Date(Date.now() + 31 * 86_400_000), () => judge(asker, due, false));
    await closeAfter(70);
    expect(await dueOn(app, 'question', questionId)).toMatchObject({ state: 'answered' });
    expect(await read(due, VERDICTS)).toMatchObject({ verdicts: { yes: 0, no: 5, isClosed: true } });
  });

  it.each([
    ['too few said anything', [false, false, false, false]],
    ['half of them say that it answers', [true, true, true, false, false, false]],
  ])('stays answered when %s', async (_why, verdicts) => {
    const { due } = await judged(verdicts);
    await closeAfter(29);
    expect(await read(due, VERDICTS)).toMatchObject({ state: 'ANSWERED', reopenedAt: null, verdicts: { isClosed: true } });
  });

  it('is reopened once when two nodes count at the same instant', async () => {
    const { due } = await judged([false, false, false, false, false]);
    await Promise.all([closeAfter(29), closeAfter(29)]);
    const events = await rows(`select id from outbox where kind = 'answer-due.reopened' and topics @> array[$1]`, [`answer-due:${due.uuid}`]);
    expect(events).toHaveLength(1);
  });
});

describe('answers of several councillors', () => {
  it('D1: differ, each under its own name and office; only that of the one who owes it stops the clock', async () => {
    const { due } = await anOwedQuestion(app, town, councillor);
    const other = await aCouncillor(app, town, { name: 'Councillor Other' });
    expect(codeOf(await anAnswer(app, other, due, 'disagree'))).toBeNull();
    expect(codeOf(await anAnswer(app, other, due, 'disagree'))).toBe('AlreadyAnswered');
    expect(await read(due, 'state answeredAt answers { name position }')).toEqual({ state: 'DUE', answeredAt: null, answers: [{ name: 'Councillor Other', position: 'DISAGREE' }] });
    expect(codeOf(await anAnswer(app, councillor, due))).toBeNull();
    expect(await read(due, 'state answers { name position office ward { text } }')).toEqual({
      state: 'ANSWERED',
      answers: [
        { name: 'Councillor Other', position: 'DISAGREE', office: 'Test councillor, Middle', ward: { text: 'Middle' } },
        { name: 'Councillor Owing', position: 'AGREE', office: 'Test councillor, Middle', ward: { text: 'Middle' } },
      ],
    });
  });

  it('say whose it is when it isn’t the council’s, and what they rest on; a hostile address is refused (S6)', async () => {
    const { due } = await anOwedQuestion(app, town, councillor);
    const client = await signedInAs(app, councillor);
    const publish = 'mutation($input: PublishAnswerInput!) { publishAnswer(input: $input) { __typename ... on AnswerDue { answers { whose { text } sources { title url } } } ... on InvalidInput { fields { path } } } }';
    const input = { answerDueId: due.id, position: 'NOT_OURS', text: { en: 'It is theirs.' }, commitments: [] };
    expect(await client.ask(publish, { input })).toEqual({ __typename: 'NotOursNeedsWhose' });
    expect(await client.ask(publish, { input: { ...input, position: 'AGREE', whose: { en: 'Theirs' } } })).toEqual({ __typename: 'NotOursNeedsWhose' });
    const sourced = (url: string) => ({ input: { ...input, whose: { en: 'The county’s' }, sources: [{ title: 'The law', url }] } });
    expect(await client.ask(publish, sourced('javascript:alert(1)'))).toMatchObject({ __typename: 'InvalidInput', fields: [{ path: 'sources.0.url' }] });
    expect(await client.ask(publish, sourced('https://www.legislation.gov.uk/'))).toMatchObject({
      answers: [{ whose: { text: 'The county’s' }, sources: [{ title: 'The law', url: 'https://www.legislation.gov.uk/' }] }],
    });
  });

  it('are drafted by an officer and published by the councillor, and the draft goes with it', async () => {
    const { due } = await anOwedQuestion(app, town, councillor);
    const officer = await aProfessional(app, town.council.id, 'officer');
    const draft = await app.get(SaveDraft).execute(officer, {
      kind: 'answer',
      organisationId: town.council.id,
      forProfileId: councillor.profile?.id ?? null,
      about: due.id,
      content: '{"text":"In May."}',
    });
    if ('code' in draft) throw new Error(draft.code);
    const input = { answerDueId: due.uuid, position: 'agree' as const, text: { en: 'In May.' }, commitments: [], draftId: draft.id };
    expect(codeOf(await app.get(PublishAnswer).execute(officer, input))).toBe('NotAllowed');
    expect(codeOf(await app.get(PublishAnswer).execute(councillor, { ...input, draftVersion: draft.version + 1 }))).toBe('DraftChangedMeanwhile');
    expect(codeOf(await app.get(PublishAnswer).execute(councillor, input))).toBeNull();
    expect(await rows('select id from draft where id = $1', [draft.id])).toEqual([]);
  });
});

describe('a question asked back', () => {
  const ask = (viewer: Viewer, due: AnswerDue) =>
    app.get(AskFollowUp).execute(viewer, { answerDueId: due.uuid, toProfileId: councillor.profile?.id ?? '', text: 'And who pays for it?', language: 'en' });
  const FOLLOW_UP = 'answers { followUp { text { source } isWaiting reply { source } replyName asker { displayName } } }';

  it('is one for each answer, by those who asked; read by the clerks, then answered by the same councillor', async () => {
    const { due, askers } = await anOwedQuestion(app, town, councillor, 2);
    const [first, second] = askers as [Viewer, Viewer];
    expect(codeOf(await ask(first, due))).toBe('NotAvailable');
    await anAnswer(app, councillor, due);
    expect(codeOf(await ask(await aCitizen(app), due))).toBe('DidNotAsk');
    expect((await Promise.all([ask(first, due), ask(second, due)])).map(codeOf).sort()).toEqual(['FollowedUpAlready', null]);
    expect(await read(due, FOLLOW_UP)).toEqual({ answers: [{ followUp: null }] });
    const [kept] = await rows<{ id: string }>('select id from answer_follow_up where answer_due_id = $1', [due.uuid]);
    const followUpId = kept?.id ?? '';
    const reply = { followUpId, text: { en: 'The council.' } };
    expect(codeOf(await app.get(AnswerFollowUp).execute(councillor, reply))).toBe('NotAvailable');
    await theClerkDecides(app, town, 'follow-up', followUpId, 'publish');
    expect(codeOf(await app.get(AnswerFollowUp).execute(await aCouncillor(app, town), reply))).toBe('NotAllowed');
    expect((await Promise.all([1, 2].map(() => app.get(AnswerFollowUp).execute(councillor, reply)))).map(codeOf).sort()).toEqual(['FollowUpAnswered', null]);
    expect(await read(due, FOLLOW_UP)).toMatchObject({
      answers: [{ followUp: { text: { source: 'And who pays for it?' }, isWaiting: false, reply: { source: 'The council.' }, replyName: 'Councillor Owing' } }],
    });
    expect(codeOf(await ask(second, due))).toBe('FollowedUpAlready');
  });

  it('is due from when it is public, shows as overdue, and whoever was asked is reminded, each time once; their group office is told', async () => {
    const { due, askers } = await anOwedQuestion(app, town, councillor);
    await anAnswer(app, councillor, due);
    await ask(askers[0] as Viewer, due);
    const [kept] = await rows<{ id: string }>('select id from answer_follow_up where answer_due_id = $1', [due.uuid]);
    const later = new Date(Date.now() + 7 * 86_400_000);
    await app.clock.at(later, () => theClerkDecides(app, town, 'follow-up', kept?.id ?? '', 'publish'));
    const [put] = await rows<{ due_on: string }>('select due_on::text as due_on from answer_follow_up where id = $1', [kept?.id]);
    const dueOnDay = put?.due_on ?? '';
    expect(dueOnDay > due.dueOn).toBe(true);
    const office = { organisationId: town.council.id, name: { en: 'Invented Group' }, officeName: 'Group Office', officeEmail: 'office@asked-back.example' };
    await app.get(UnitOfWork).run(async (tx) => tx.manager.update(AppointmentEntity, { profileId: councillor.profile?.id }, { groupId: await foundGroup(tx, office) }));
    const stagesAt = async (days: number): Promise<unknown[]> => {
      const instant = new Date(`${addDays(dueOnDay, days)}T12:00:00Z`);
      await app.clock.at(instant, () => Promise.all([1, 2].map(() => app.get(RemindOfFollowUps).execute())));
      return (await rows<{ stage: string }>('select stage from follow_up_reminder where follow_up_id = $1 order by sent_at', [kept?.id])).map(({ stage }) => stage);
    };
    expect(await stagesAt(-9)).toEqual([]);
    expect(await stagesAt(0)).toEqual(['due']);
    expect(await stagesAt(1)).toEqual(['due', 'overdue']);
    const reminded = await rows<{ facts: object }>(`select facts from outbox where kind = 'answer.follow-up-reminded' and $1 = any(topics) order by id`, [`answer-due:${due.uuid}`]);
    expect(reminded.map(({ facts }) => facts)).toMatchObject([{ owedBy: councillor.profile?.id, stage: 'due' }, { owedBy: councillor.profile?.id, stage: 'overdue' }]);
    expect(await rows(`select 1 from outbox where kind = 'answer-due.group-told' and $1 = any(topics)`, [`answer-due:${due.uuid}`])).toHaveLength(1);
    const desk = '{ me { desk { askedBack { nodes { id } } } } }';
    expect(await (await signedInAs(app, councillor)).ask(desk)).toEqual({ desk: { askedBack: { nodes: [{ id: due.id }] } } });
    app.clock.moveTo(new Date(`${addDays(dueOnDay, 1)}T12:00:00Z`));
    const seen = await read(due, 'answers { isAskedBack followUp { isOverdue } }');
    app.clock.moveTo(new Date());
    expect(seen).toEqual({ answers: [{ isAskedBack: true, followUp: { isOverdue: true } }] });
    await app.get(AnswerFollowUp).execute(councillor, { followUpId: kept?.id ?? '', text: { en: 'The council.' } });
    expect(await stagesAt(60)).toEqual(['due', 'overdue']);
  });

  it('that the clerks hide leaves its place to another', async () => {
    const { due, askers } = await anOwedQuestion(app, town, councillor, 2);
    await anAnswer(app, councillor, due);
    await ask(askers[0] as Viewer, due);
    const [kept] = await rows<{ id: string }>('select id from answer_follow_up where answer_due_id = $1', [due.uuid]);
    await theClerkDecides(app, town, 'follow-up', kept?.id ?? '', 'hide');
    expect(codeOf(await ask(askers[1] as Viewer, due))).toBeNull();
  });
});

describe('a response record', () => {
  const ofCouncillor = (viewer: Viewer) => app.get(RecordsReader).ofCouncillors(contextOf(visitor('en'))).load(viewer.profile?.id ?? '');
  const late = (due: AnswerDue): Date => new Date(`${addDays(due.dueOn, 1)}T12:00:00Z`);

  it('says what was answered of what was due, each with the number it rests on, and is silent under a minimum', async () => {
    const dues: AnswerDue[] = [];
    for (let question = 1; question <= 6; question++) dues.push((await anOwedQuestion(app, town, councillor)).due);
    const last = dues.at(-1) as AnswerDue;
    for (const due of dues.slice(0, 3)) await anAnswer(app, councillor, due);
    expect(await ofCouncillor(councillor)).toMatchObject({ answered: { value: null, of: 3 }, onTime: { value: null, of: 3 }, medianWorkingDays: { value: null, of: 3 } });
    await app.clock.at(late(last), () => anAnswer(app, councillor, dues[3] as AnswerDue));
    const figures = await app.clock.at(late(last), () => ofCouncillor(councillor));
    expect(figures).toMatchObject({ answered: { value: 4, of: 6 }, onTime: { value: 3, of: 6 }, medianWorkingDays: { value: null, of: 4 }, least: 5 });
    expect(await app.get(RecordsReader).ofCouncils(everybody).load(town.council.id)).toMatchObject({ answered: { value: null, of: 4 } });
    expect(await ofCouncillor(await aCitizen(app))).toBeNull();
  });

  it('leaves out what was paused, isn’t the council’s, is lifted, or was taken over late, and says how many', async () => {
    const questions = await Promise.all([1, 2, 3].map(() => anOwedQuestion(app, town, councillor)));
    const [paused, notOurs, lifted] = questions.map(({ due }) => due) as [AnswerDue, AnswerDue, AnswerDue];
    await app.get(DelayAnswer).execute(councillor, { answerDueId: paused.uuid, how: 'paused', until: addDays(new Date().toISOString().slice(0, 10), 5), reason: { en: 'A survey.' } });
    await anAnswer(app, councillor, notOurs, 'not-ours');
    const subject = { kind: 'question', id: lifted.subjectId };
    await app.get(UnitOfWork).run((tx) => revertAnswerDue(tx, subject, { reason: { en: 'False.' }, actor: 'system' }));
    const before = await aCouncillor(app, town);
    const overdue = (await anOwedQuestion(app, town, before)).due;
    const give = { answerDueId: overdue.uuid, toProfileId: councillor.profile?.id ?? '', reason: { en: 'Ill.' } };
    await app.clock.at(late(overdue), () => app.get(HandOverAnswer).execute(before, give));
    const figures = await app.clock.at(late(overdue), () => ofCouncillor(councillor));
    expect(figures).toMatchObject({ answered: { of: 0 }, leftOut: { paused: 1, notOurs: 1, removed: 1, takenOverLate: 1 } });
    const whole = await app.clock.at(late(overdue), () => app.get(RecordsReader).ofCouncils(contextOf(visitor('en'))).load(town.council.id));
    expect(whole).toMatchObject({ answered: { of: 1 }, leftOut: { takenOverLate: 0 } });
  });

  it('leaves out what a moderator removed after it was answered, counts it again when it is shown, and asks nobody about it meanwhile', async () => {
    const { due, questionId, askers } = await anOwedQuestion(app, town, councillor, 2);
    await anAnswer(app, councillor, due);
    const hidden = new Date(Date.now() + 2 * 86_400_000);
    const report = { subjectId: globalId('question', questionId), reason: 'It names somebody.' };
    await app.clock.at(hidden, () => app.get(Report).execute(everybody.viewer, report));
    await app.clock.at(hidden, () => theClerkDecides(app, town, 'question', questionId, 'hide'));
    expect(await ofCouncillor(councillor)).toMatchObject({ answered: { of: 0 }, leftOut: { removed: 1 } });
    expect(await dueOn(app, 'question', questionId)).toMatchObject({ state: 'answered', lifted: { because: 'removed' } });
    expect(codeOf(await judge(askers[1] as Viewer, due, false))).toBe('VerdictClosed');
    await app.get(UnitOfWork).run((tx) => restoreAnswerDue(tx, { kind: 'question', id: questionId }, councillor));
    expect(await ofCouncillor(councillor)).toMatchObject({ answered: { of: 1 }, leftOut: { removed: 0 } });
    expect(codeOf(await judge(askers[1] as Viewer, due, false))).toBeNull();
  });

  it('stands beside what the councillor says of it; what they said before is kept (D4)', async () => {
    const write = (viewer: Viewer, en: string) => app.get(WriteResponseNote).execute(viewer, { organisationId: town.council.id, text: { en } });
    expect(codeOf(await write(await aCitizen(app), 'Mine.'))).toBe('NotAllowed');
    await write(councillor, 'I was ill in May.');
    await write(councillor, 'I was ill in May and June.');
    expect((await ofCouncillor(councillor))?.note?.source).toBe('I was ill in May and June.');
    expect(await rows('select id from response_note where profile_id = $1', [councillor.profile?.id])).toHaveLength(2);
  });

  it('ranks nobody: no list of records, and nothing sorts by one', async () => {
    const schema = JSON.stringify(await aVisitor(app).send('{ __schema { queryType { fields { name type { name ofType { name } } } } } }'));
    expect(schema).not.toMatch(/ResponseRecord/);
  });
});

describe('a councillor’s own page', () => {
  it('shows what is owed this week, what was promised, and what the ward talks about', async () => {
    const { due, questionId } = await anOwedQuestion(app, town, councillor, 3);
    const answered = await anOwedQuestion(app, town, councillor);
    const commitments = [{ what: { en: 'A bench', cy: 'Mainc' }, dueOn: '2030-01-01' }];
    await app.get(PublishAnswer).execute(councillor, { answerDueId: answered.due.uuid, position: 'agree', text: { en: 'Yes.' }, commitments });
    const desk = '{ me { desk { owedInAll owedThisWeek { id } promised { what { text } } talkedAbout { activity subject { id } } } } }';
    const client = await signedInAs(app, councillor);
    const { desk: seen } = await client.ask<{ desk: { talkedAbout: object[] } }>(desk);
    expect(seen).toMatchObject({ owedInAll: 1, owedThisWeek: [], promised: [{ what: { text: 'A bench' } }] });
    expect(seen.talkedAbout[0]).toEqual({ activity: 3, subject: { id: globalId('question', questionId) } });
    app.clock.moveTo(new Date(`${due.dueOn}T12:00:00Z`));
    const { desk: inItsWeek } = await client.ask<{ desk: object }>(desk);
    app.clock.moveTo(new Date());
    expect(inItsWeek).toMatchObject({ owedThisWeek: [{ id: due.id }] });
    expect(await (await signedInAs(app, await aCitizen(app))).ask(desk)).toEqual({ desk: null });
  });
});

describe('a page of answers due', () => {
  it('of twenty costs as many queries as one of two', async () => {
    const list = `query($org: ID) { answersDue(filter: { organisationId: $org }) { nodes { holders { name } holdingReplies { name } verdicts { yes } answers { followUp { id } } subject { title } } } }`;
    const costs: number[] = [];
    for (const more of [2, 3]) {
      for (let question = 0; question < more; question++) await judged([true]);
      costs.push(await queriesOf(app, () => aVisitor(app).anew().ask(list, { org: globalId('org', town.council.id) })));
    }
    expect(costs[1]).toBe(costs[0]);
  });
});
