import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AnswersDueReader, PublishAnswer, type AnswerDue } from '../../src/answers/index.js';
import { SaveDraft, DraftsReader } from '../../src/drafts/index.js';
import { Report } from '../../src/moderation/index.js';
import { Database, globalId, isRefusal, PageArgs, visitor, type Problem, type Viewer } from '../../src/platform/index.js';
import { AskQuestion, AskToo, JoinQuestions, QuestionsReader, ReviseQuestion, WithdrawQuestion } from '../../src/questions/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs } from '../support/client.js';
import { aPublishedQuestion, aWaitingQuestion, theClerkDecides } from '../support/questions.js';
import { aCitizen, aClerk, aCouncillor, aTown, type Town } from '../support/town.js';
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
  councillor = await aCouncillor(app, town, { name: 'Councillor Asked' });
});

const rows = <Row extends Record<string, unknown>>(sql: string, values: unknown[]): Promise<Row[]> => app.get(Database).rows<Row>(sql, values);
const codeOf = (outcome: object | Problem): string | null => (isRefusal(outcome) ? outcome.code : null);
const seenBy = (viewer: Viewer, id: string) => app.get(QuestionsReader).byId(contextOf(viewer), id);
const everybody = visitor('en');
const dueOn = (id: string): Promise<AnswerDue | null> => app.get(AnswersDueReader).dueOn(contextOf(everybody)).load(`question:${id}`);
const asked = (viewer: Viewer, title = 'When will the bridge open again?', body = '') =>
  app.get(AskQuestion).execute(viewer, { organisationId: town.council.id, councillorId: councillor.profile?.id ?? '', title, body, language: 'en' });

describe('a question before it is published', () => {
  it('S2: is seen by its author and the clerks alone, and is in no list', async () => {
    const author = await aCitizen(app);
    const { id } = await aWaitingQuestion(app, town, councillor, { author });
    expect(await seenBy(author, id)).toMatchObject({ state: 'waiting', askerCount: 1 });
    expect(await seenBy(await aClerk(app, town.council.id), id)).toMatchObject({ state: 'waiting' });
    for (const other of [everybody, councillor, await aCitizen(app), await aClerk(app, (await aTown(app)).council.id)]) expect(await seenBy(other, id)).toBeNull();
    const page = await app.get(QuestionsReader).page({ ...new PageArgs(), sort: 'newest', filter: { organisationId: town.council.id } });
    expect(page.nodes).toEqual([]);
    expect(await app.get(QuestionsReader).similar(town.council.id, 'when will the bridge open')).toEqual([]);
    expect(await dueOn(id)).toBeNull();
  });

  it('Y7: says to its author and to the clerks which contact details it holds', async () => {
    const author = await aCitizen(app);
    const question = await asked(author, 'Who do I ring about the bridge?', 'My number is 07700 900123.');
    if (isRefusal(question)) throw new Error(question.code);
    const client = await signedInAs(app, author);
    expect(await client.ask('query($id: ID!) { question(id: $id) { heldBecause } }', { id: globalId('question', question.id) })).toEqual({
      heldBecause: 'Questions are read before they are published. It may hold contact details: a telephone number.',
    });
    const clerk = await signedInAs(app, await aClerk(app, town.council.id));
    const { nodes } = await clerk.ask<{ nodes: { reason: string }[] }>('{ moderationQueue { nodes { reason } } }');
    expect(nodes).toEqual([{ reason: 'Questions are read before they are published. It may hold contact details: a telephone number.' }]);
  });

  it('comes back with a rule and words, is put otherwise, and waits anew (W9)', async () => {
    const author = await aCitizen(app);
    const question = await aWaitingQuestion(app, town, councillor, { author });
    await theClerkDecides(app, town, 'question', question.id, 'ask-for-changes');
    const seen = await seenBy(author, question.id);
    expect(seen?.state).toBe('returned');
    const client = await signedInAs(app, author);
    const told = await client.ask('query($id: ID!) { question(id: $id) { decision { action words rule { text { text } } } viewerCanChange } }', { id: seen?.id });
    expect(told).toMatchObject({ decision: { action: 'ASK_FOR_CHANGES', words: 'Because of the code.', rule: { text: { text: expect.any(String) } } }, viewerCanChange: true });
    const words = { questionId: question.id, title: 'When does the bridge open?', body: '', language: 'en' as const };
    expect(codeOf(await app.get(ReviseQuestion).execute(author, { ...words, version: 1 }))).toBe('VersionChanged');
    expect(codeOf(await app.get(ReviseQuestion).execute(await aCitizen(app), { ...words, version: seen?.version ?? 0 }))).toBe('NotAvailable');
    expect(codeOf(await app.get(ReviseQuestion).execute(author, { ...words, version: seen?.version ?? 0 }))).toBeNull();
    await theClerkDecides(app, town, 'question', question.id, 'publish');
    expect(await seenBy(everybody, question.id)).toMatchObject({ state: 'published', title: 'When does the bridge open?' });
  });

  it('is taken back by its author, and by nobody once it is published', async () => {
    const author = await aCitizen(app);
    const { id } = await aWaitingQuestion(app, town, councillor, { author });
    expect(codeOf(await app.get(WithdrawQuestion).execute(await aCitizen(app), { questionId: id }))).toBe('NotAvailable');
    expect(codeOf(await app.get(WithdrawQuestion).execute(author, { questionId: id }))).toBeNull();
    expect(await rows(`select state from moderation_case where subject_id = $1`, [id])).toEqual([{ state: 'decided' }]);
    const published = await aPublishedQuestion(app, town, councillor, { author });
    expect(codeOf(await app.get(WithdrawQuestion).execute(author, { questionId: published.id }))).toBe('QuestionSettled');
    expect(await dueOn(published.id)).toMatchObject({ state: 'due' });
  });

  it('is drafted by its author alone, and the draft goes when it is asked', async () => {
    const author = await aCitizen(app);
    const draft = await app.get(SaveDraft).execute(author, { kind: 'question', content: '{"title":"When"}' });
    if (isRefusal(draft)) throw new Error(draft.code);
    const input = { organisationId: town.council.id, councillorId: councillor.profile?.id ?? '', title: 'When will it open?', body: '', language: 'en' as const, draftId: draft.id };
    expect(codeOf(await app.get(AskQuestion).execute(await aCitizen(app), input))).toBe('NotAvailable');
    expect(codeOf(await app.get(AskQuestion).execute(author, input))).toBeNull();
    expect(await app.get(DraftsReader).byId(author, draft.id)).toBeNull();
  });
});

describe('who asks', () => {
  it('Y3 Y4: is an adult: young people are told where they ask instead, and nothing is kept', async () => {
    for (const ageBand of ['16-17', 'up-to-15', 'unknown'] as const) {
      expect(codeOf(await asked(await aCitizen(app, { ageBand })))).toBe('QuestionsAreForAdults');
    }
    expect(await rows('select id from question where organisation_id = $1', [town.council.id])).toEqual([]);
  });

  it('W3: nobody asks at work', async () => {
    expect(codeOf(await asked(councillor))).toBe('NotAllowed');
  });

  it('asks somebody in office, of a council that answers, and has few waiting at a time (S4)', async () => {
    const author = await aCitizen(app);
    const elsewhere = await aCouncillor(app, await aTown(app));
    const input = { organisationId: town.council.id, title: 'When will it open?', body: '', language: 'en' as const };
    expect(codeOf(await app.get(AskQuestion).execute(author, { ...input, councillorId: elsewhere.profile?.id ?? '' }))).toBe('NotACouncillorNow');
    expect(codeOf(await app.get(AskQuestion).execute(author, { ...input, organisationId: town.youthService.id, councillorId: councillor.profile?.id ?? '' }))).toBe('NotAvailable');
    for (let waiting = 1; waiting <= 5; waiting++) expect(codeOf(await asked(author, `What about item number ${waiting}?`))).toBeNull();
    expect(codeOf(await asked(author, 'And what about this?'))).toBe('TooManyWaiting');
  });

  it('S4: writes a question of some length, and not too long', async () => {
    const client = await signedInAs(app, await aCitizen(app));
    const ask = 'mutation($input: AskQuestionInput!) { askQuestion(input: $input) { __typename ... on InvalidInput { fields { path } } } }';
    const input = { organisationId: globalId('org', town.council.id), councillorId: globalId('prof', councillor.profile?.id ?? ''), language: 'EN' };
    expect(await client.ask(ask, { input: { ...input, title: 'Why?' } })).toMatchObject({ fields: [{ path: 'title' }] });
    expect(await client.ask(ask, { input: { ...input, title: 'Why is it closed?', body: 'x'.repeat(1_501) } })).toMatchObject({ fields: [{ path: 'body' }] });
  });
});

describe('a published question', () => {
  it('D1: is owed an answer by the councillor it was put to, though another has the ward', async () => {
    const other = await aCouncillor(app, town, { name: 'Another' });
    const { id } = await aPublishedQuestion(app, town, other);
    expect(await dueOn(id)).toMatchObject({ owedBy: other.profile?.id, rule: 'question-published', state: 'due' });
  });

  it('V1 V2 V4 V5: is asked by more, each of them once however often they say so; who they are isn’t told', async () => {
    const { id } = await aPublishedQuestion(app, town, councillor);
    const citizen = await aCitizen(app);
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => app.get(AskToo).execute(citizen, { questionId: id, asks: true })));
    expect(outcomes.map(codeOf)).toEqual(Array.from({ length: 6 }, () => null));
    expect(await seenBy(everybody, id)).toMatchObject({ askerCount: 2 });
    await app.get(AskToo).execute(citizen, { questionId: id, asks: false });
    await app.get(AskToo).execute(citizen, { questionId: id, asks: false });
    expect(await seenBy(everybody, id)).toMatchObject({ askerCount: 1 });
    expect(await rows('select count(*)::int as count from question_asker where question_id = $1', [id])).toEqual([{ count: 1 }]);
    const events = JSON.stringify(await rows('select topics, facts from outbox where topics @> array[$1]', [`question:${id}`]));
    expect(events).not.toContain(citizen.profile?.id);
  });

  it('is asked too by whoever may vote there, 16 in Wales, and by nobody at work', async () => {
    const { id } = await aPublishedQuestion(app, town, councillor);
    expect(codeOf(await app.get(AskToo).execute(await aCitizen(app, { ageBand: '16-17' }), { questionId: id, asks: true }))).toBeNull();
    expect(codeOf(await app.get(AskToo).execute(await aCitizen(app, { ageBand: 'up-to-15' }), { questionId: id, asks: true }))).toBe('NotAllowed');
    expect(codeOf(await app.get(AskToo).execute(councillor, { questionId: id, asks: true }))).toBe('NotAllowed');
  });

  it('is found by its words, misspelt too, and while something like it is typed', async () => {
    const { id } = await aPublishedQuestion(app, town, councillor, { title: 'When will the footbridge be mended?' });
    await aPublishedQuestion(app, town, councillor, { title: 'Who empties the bins in August?' });
    const found = async (search: string) => (await app.get(QuestionsReader).page({ ...new PageArgs(), sort: 'newest', filter: { organisationId: town.council.id, search } })).nodes.map(({ uuid }) => uuid);
    expect(await found('footbridge')).toEqual([id]);
    expect(await found('footbrige')).toEqual([id]);
    expect((await app.get(QuestionsReader).similar(town.council.id, 'will the footbridge be mended soon'))[0]?.uuid).toBe(id);
  });

  it('is listed page by page in both orders, each once', async () => {
    const ids = [];
    for (const title of ['What about the first?', 'What about the second?', 'What about the third?']) ids.push((await aPublishedQuestion(app, town, councillor, { title })).id);
    await app.get(AskToo).execute(await aCitizen(app), { questionId: ids[0] ?? '', asks: true });
    for (const [sort, order] of [['newest', [ids[2], ids[1], ids[0]]], ['most-asked', [ids[0], ids[2], ids[1]]]] as const) {
      const seen: string[] = [];
      for (let after: string | null = null; ; ) {
        const page = await app.get(QuestionsReader).page({ first: 1, after, sort, filter: { organisationId: town.council.id } });
        seen.push(...page.nodes.map(({ uuid }) => uuid));
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect(seen).toEqual(order);
    }
  });

  it('is reported and hidden: its words go, and nothing is owed', async () => {
    const { id } = await aPublishedQuestion(app, town, councillor);
    const later = new Date(Date.now() + 2 * 86_400_000);
    const report = { subjectId: globalId('question', id), reason: 'It names somebody.' };
    await app.clock.at(later, () => app.get(Report).execute(everybody, report));
    await app.clock.at(later, () => theClerkDecides(app, town, 'question', id, 'hide'));
    expect(await seenBy(everybody, id)).toBeNull();
    expect(await dueOn(id)).toMatchObject({ state: 'lifted', lifted: { because: 'removed' } });
    const stillListed = await app.get(QuestionsReader).page({ ...new PageArgs(), sort: 'newest', filter: { organisationId: town.council.id } });
    expect(stillListed.nodes).toEqual([]);
  });

  it('tells those who follow it, live', async () => {
    const author = await aCitizen(app);
    const question = await aWaitingQuestion(app, town, councillor, { author });
    const id = globalId('question', question.id);
    const client = await signedInAs(app, author);
    const feed = client.follow<{ state: string; askerCount: number }>('subscription($id: ID!) { question(id: $id) { state askerCount } }', { id });
    await feed.until(({ state }) => state === 'WAITING');
    await theClerkDecides(app, town, 'question', question.id, 'publish');
    await feed.until(({ state }) => state === 'PUBLISHED');
    await app.get(AskToo).execute(await aCitizen(app), { questionId: question.id, asks: true });
    await feed.until(({ askerCount }) => askerCount === 2);
    const nosy = aVisitor(app).follow('subscription($id: ID!) { question(id: $id) { state } }', { id: globalId('question', (await aWaitingQuestion(app, town, councillor)).id) });
    await nosy.untilEnded();
    expect(nosy.messages).toEqual([]);
    await client.close();
  });
});

describe('questions that ask the same', () => {
  it('V1: are joined: one answer to many, nobody counted twice, the old address leads on, on the record', async () => {
    const [both, author] = [await aCitizen(app), await aCitizen(app)];
    const stays = await aPublishedQuestion(app, town, councillor);
    const goes = await aPublishedQuestion(app, town, councillor, { author, title: 'Is the bridge open soon?' });
    for (const questionId of [stays.id, goes.id]) await app.get(AskToo).execute(both, { questionId, asks: true });
    expect(codeOf(await app.get(JoinQuestions).execute(both, { questionId: goes.id, intoId: stays.id }))).toBe('NotAvailable');
    expect(codeOf(await app.get(JoinQuestions).execute(author, { questionId: goes.id, intoId: stays.id }))).toBeNull();
    expect(await seenBy(everybody, stays.id)).toMatchObject({ askerCount: 3 });
    expect(await seenBy(everybody, goes.id)).toMatchObject({ state: 'joined', joinedIntoId: stays.id });
    expect(await dueOn(goes.id)).toMatchObject({ state: 'lifted', lifted: { because: 'joined' } });
    const due = await dueOn(stays.id);
    await app.get(PublishAnswer).execute(councillor, { answerDueId: due?.uuid ?? '', position: 'agree', text: { en: 'In May.' }, commitments: [] });
    const mine = await app.get(QuestionsReader).ofAsker(author.profile?.id ?? '', new PageArgs());
    expect(mine.nodes.map(({ state }) => state).sort()).toEqual(['answered', 'joined']);
    const record = await rows<{ content: string }>('select content from audit_entry where organisation_id = $1', [town.council.id]);
    expect(record.some(({ content }) => content.includes('question.joined'))).toBe(true);
  });

  it('are joined by the clerks before the second is published, and to nothing of another council', async () => {
    const clerk = await aClerk(app, town.council.id);
    const stays = await aPublishedQuestion(app, town, councillor);
    const goes = await aWaitingQuestion(app, town, councillor);
    const otherTown = await aTown(app);
    const elsewhere = await aPublishedQuestion(app, otherTown, await aCouncillor(app, otherTown));
    const join = (intoId: string) => app.get(JoinQuestions).execute(clerk, { questionId: goes.id, intoId });
    expect(codeOf(await join(elsewhere.id))).toBe('CannotBeJoined');
    expect(codeOf(await join(goes.id))).toBe('CannotBeJoined');
    expect(codeOf(await join(stays.id))).toBeNull();
    expect(codeOf(await join(stays.id))).toBe('CannotBeJoined');
    expect(await seenBy(everybody, goes.id)).toBeNull();
    expect(await seenBy(everybody, stays.id)).toMatchObject({ askerCount: 2 });
  });
});

describe('on one’s own page', () => {
  it('is what one asked and asks too, whatever became of it; nobody else’s', async () => {
    const me = await aCitizen(app);
    await aWaitingQuestion(app, town, councillor, { author: me });
    const others = await aPublishedQuestion(app, town, councillor);
    await app.get(AskToo).execute(me, { questionId: others.id, asks: true });
    const client = await signedInAs(app, me);
    const { questions } = await client.ask<{ questions: { nodes: unknown[] } }>('{ me { questions { nodes { state viewerAsks viewerCanAskToo } } } }');
    expect(questions.nodes).toEqual([{ state: 'PUBLISHED', viewerAsks: true, viewerCanAskToo: true }, { state: 'WAITING', viewerAsks: true, viewerCanAskToo: false }]);
  });
});
