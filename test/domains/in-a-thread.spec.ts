import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, globalId, localId, type Viewer } from '../../src/platform/index.js';
import { FilesReader } from '../../src/files/index.js';
import { Choose, ClosePoll, CloseThread, HandOverThread, MarkThreadRead, PollsReader, PostsReader, React, AskSummary, SayOfSummary, SettleSummary, StartPoll, TellWhatChanged, ThreadsReader, WritePost } from '../../src/youth-spaces/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs, type Client } from '../support/client.js';
import { aPicture, headersOf, upload } from '../support/files.js';
import { queriesOf } from '../support/queries.js';
import { aHandedThread, anAnsweredThread, anInvitation, aSettledSummary, both, minutes, tellChange } from '../support/threads.js';
import { aCitizen, aCouncillor, aProfessional } from '../support/town.js';
import { aPost, aPublishedPost, asking, aYoungPerson, aYouthSpace, decidePost, done, refusalOf, type Youth } from '../support/youth.js';

let app: TestApp;
const clients: Client[] = [];

beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  for (const client of clients) await client.close();
  await app.close();
});

const as = async (viewer: Viewer): Promise<Client> => {
  const client = await signedInAs(app, viewer);
  clients.push(client);
  return client;
};
const many = async (youth: Youth, count: number): Promise<Viewer[]> => {
  const people: Viewer[] = [];
  for (let each = 0; each < count; each++) people.push(await aYoungPerson(app, youth));
  return people;
};
const thread = (youth: Youth): { id: string } => ({ id: globalId('thread', youth.threadId) });

interface Poll {
  id: string;
  options: string[];
}

const OPTIONS = [{ words: both('A skate ramp'), emoji: '🛹' }, { words: both('Benches') }, { words: both('A roof') }];
const startPoll = (viewer: Viewer, youth: Youth, wishes: object = {}): ReturnType<StartPoll['execute']> =>
  app.get(StartPoll).execute(viewer, { threadId: youth.threadId, question: both('What first?'), options: OPTIONS, ...wishes });
async function aPoll(youth: Youth, wishes: object = {}): Promise<Poll> {
  const { id } = done(await startPoll(youth.workers[0], youth, wishes));
  const options = await app.get(Database).rows<{ id: string }>('select id from youth_poll_option where poll_id = $1 order by number', [id]);
  return { id, options: options.map((option) => option.id) };
}
const choose = (viewer: Viewer, poll: Poll, option: number | null): ReturnType<Choose['execute']> =>
  app.get(Choose).execute(viewer, { pollId: poll.id, optionId: option === null ? null : (poll.options[option] ?? null) });
const countsFor = async (viewer: Viewer, poll: Poll): Promise<(number | null)[] | undefined> => (await app.get(PollsReader).byId(asking(viewer), poll.id))?.options.map(({ count }) => count);

describe('a poll', () => {
  it('W1 W3: is put by a worker of the space and chosen in by its young people alone; nobody else sees it', async () => {
    const youth = await aYouthSpace(app);
    const [young, elsewhere] = [await aYoungPerson(app, youth), await aYoungPerson(app, await aYouthSpace(app))];
    expect(refusalOf(await startPoll(young, youth))).toBe('NotAllowed');
    expect(refusalOf(await startPoll(elsewhere, youth))).toBe('NotAvailable');
    expect(refusalOf(await startPoll(youth.workers[0], youth, { options: [{ words: both('A'), emoji: 'no' }, { words: both('B') }] }))).toBe('OptionNotPossible');
    const poll = await aPoll(youth);
    const supervisor = await aProfessional(app, youth.town.youthService.id, 'supervisor');
    expect([refusalOf(await choose(youth.workers[0], poll, 0)), refusalOf(await choose(supervisor, poll, 0))]).toEqual(['NotAllowed', 'NotAllowed']);
    for (const viewer of [elsewhere, await aCitizen(app), await aCouncillor(app, youth.town)]) {
      expect([refusalOf(await choose(viewer, poll, 0)), await countsFor(viewer, poll)]).toEqual(['NotAvailable', undefined]);
    }
  });

  it('V1 V2: takes one choice a profile, another replaces it, it can be taken back until it closes, and then stands (V6)', async () => {
    const youth = await aYouthSpace(app);
    const poll = await aPoll(youth);
    const other = await aPoll(youth);
    const young = await aYoungPerson(app, youth);
    const rows = (): Promise<{ option_id: string }[]> => app.get(Database).rows('select option_id from youth_poll_choice where poll_id = $1', [poll.id]);
    await Promise.all(Array.from({ length: 4 }, () => choose(young, poll, 0)));
    expect(await rows()).toEqual([{ option_id: poll.options[0] }]);
    done(await choose(young, poll, 1));
    expect(await rows()).toEqual([{ option_id: poll.options[1] }]);
    expect((await app.get(PollsReader).byId(asking(young), poll.id))?.viewerChoice).toBe(globalId('option', poll.options[1] ?? ''));
    expect(refusalOf(await app.get(Choose).execute(young, { pollId: poll.id, optionId: other.options[0] ?? null }))).toBe('NotAvailable');
    done(await choose(young, poll, null));
    expect(await rows()).toEqual([]);
    done(await choose(young, poll, 2));
    expect(refusalOf(await app.get(ClosePoll).execute(young, { pollId: poll.id }))).toBe('NotAllowed');
    done(await app.get(ClosePoll).execute(youth.workers[1], { pollId: poll.id }));
    expect([refusalOf(await choose(young, poll, 0)), refusalOf(await choose(young, poll, null))]).toEqual(['PollClosed', 'PollClosed']);
    expect(await rows()).toEqual([{ option_id: poll.options[2] }]);
  });

  it('Y6: shows no count of fewer than five, and none in a small round while people choose; live, and never who', async () => {
    const youth = await aYouthSpace(app);
    const poll = await aPoll(youth);
    const people = await many(youth, 11);
    const watching = (await as(people[10] as Viewer)).follow<{ polls: { options: { count: number | null }[] }[] }>('subscription ($id: ID!) { youthThread(id: $id) { polls { options { count } } } }', thread(youth));
    await watching.until(() => true);
    for (const [place, person] of people.slice(0, 9).entries()) done(await choose(person, poll, place < 6 ? 0 : 1));
    expect(await countsFor(people[10] as Viewer, poll)).toEqual([null, null, null]);
    for (const [place, person] of people.slice(0, 10).entries()) done(await choose(person, poll, place < 9 ? 0 : 1));
    expect(await countsFor(youth.workers[0], poll)).toEqual([null, null, null]);
    done(await choose(people[10] as Viewer, poll, 0));
    await watching.until(({ polls }) => polls[0]?.options[0]?.count === 10);
    expect(await countsFor(youth.workers[0], poll)).toEqual([10, null, null]);
    for (const message of watching.messages) for (const { id } of people.flatMap(({ profile }) => profile ?? [])) expect(JSON.stringify(message)).not.toContain(id);
  });

  it('S2: has pictures that are read by those who see its thread, and by nobody else', async () => {
    const youth = await aYouthSpace(app);
    const worker = youth.workers[0];
    const sent = await upload(app, await headersOf(app, worker), 'ramp.png', await aPicture('png'));
    const notes = await upload(app, await headersOf(app, worker), 'notes.txt', 'Not a picture');
    const options = (id: string): object => ({ options: [{ words: both('A ramp by the river'), fileId: localId('file', id) }, { words: both('Nothing') }] });
    expect(refusalOf(await startPoll(worker, youth, options(notes.body.id)))).toBe('OptionNotPossible');
    await aPoll(youth, options(sent.body.id));
    const young = await aYoungPerson(app, youth);
    const seen = await (await as(young)).ask('query ($id: ID!) { youthThread(id: $id) { polls { options { words { text } picture { url } } } } }', thread(youth));
    expect(seen).toEqual({ polls: [{ options: [{ words: { text: 'A ramp by the river' }, picture: { url: sent.body.url } }, expect.objectContaining({ picture: null })] }] });
    const councillor = await aCouncillor(app, youth.town);
    const reads = async (viewer: Viewer): Promise<boolean> => (await app.get(FilesReader).visible(asking(viewer), localId('file', sent.body.id))) !== null;
    expect([await reads(young), await reads(councillor), await reads(await aYoungPerson(app, await aYouthSpace(app)))]).toEqual([true, false, false]);
    const { startsAt, endsAt } = await anInvitation(app, youth, councillor);
    expect([await app.clock.at(startsAt, () => reads(councillor)), await app.clock.at(endsAt, () => reads(councillor))]).toEqual([true, false]);
    expect((await fetch(`${app.url}${sent.body.url}`)).status).toBe(404);
  });
});

describe('reactions', () => {
  it('V1 V2 W3: are one a young person and post, replaced or taken back, to what everybody sees; never by adults', async () => {
    const youth = await aYouthSpace(app);
    const [author, young] = [await aYoungPerson(app, youth), await aYoungPerson(app, youth)];
    const [postId, waiting] = [await aPublishedPost(app, author, youth), await aPost(app, author, youth)];
    const react = (viewer: Viewer, reaction: 'heart' | 'idea' | null, to = postId): ReturnType<React['execute']> => app.get(React).execute(viewer, { postId: to, reaction });
    expect([refusalOf(await react(young, 'heart', waiting)), refusalOf(await react(youth.workers[0], 'heart')), refusalOf(await react(await aCitizen(app), 'heart'))]).toEqual(['NotAvailable', 'NotAllowed', 'NotAvailable']);
    const rows = (): Promise<object[]> => app.get(Database).rows('select reaction from post_reaction where post_id = $1', [postId]);
    await Promise.all([react(young, 'heart'), react(young, 'heart'), react(young, 'heart')]);
    done(await react(young, 'idea'));
    expect(await rows()).toEqual([{ reaction: 'idea' }]);
    done(await react(young, null));
    expect(await rows()).toEqual([]);
  });

  it('Y6: are counted where that is shown, and tell nobody who', async () => {
    const youth = await aYouthSpace(app);
    const people = await many(youth, 10);
    const postId = await aPublishedPost(app, people[0] as Viewer, youth);
    const seenBy = async (viewer: Viewer) => (await as(viewer)).ask<{ posts: { nodes: { reactions: object[]; viewerReaction: string | null }[] } }>('query ($id: ID!) { youthThread(id: $id) { posts { nodes { reactions { reaction count } viewerReaction } } } }', thread(youth));
    for (const person of people.slice(0, 9)) done(await app.get(React).execute(person, { postId, reaction: 'heart' }));
    expect((await seenBy(people[1] as Viewer)).posts.nodes[0]).toEqual({ reactions: [], viewerReaction: 'HEART' });
    done(await app.get(React).execute(people[9] as Viewer, { postId, reaction: 'heart' }));
    const [shown] = (await seenBy(youth.workers[0])).posts.nodes;
    expect(shown).toEqual({ reactions: [{ reaction: 'HEART', count: 10 }], viewerReaction: null });
  });
});

describe('what is new', () => {
  it('Y5: is marked for each from when they were here before, by when it was published; it is told to nobody and counted nowhere', async () => {
    const youth = await aYouthSpace(app);
    const [author, reader] = [await aYoungPerson(app, youth), await aYoungPerson(app, youth)];
    const early = await aPublishedPost(app, author, youth, 'First');
    const waiting = await aPost(app, author, youth, 'Published later');
    const later = <Answer>(by: number, work: () => Answer): Answer => app.clock.at(minutes(app, by), work);
    const newTo = async (viewer: Viewer): Promise<string[]> => (await app.get(PostsReader).page(asking(viewer), youth.threadId, { first: 50 })).nodes.filter(({ isNew }) => isNew).map(({ uuid }) => uuid);
    const here = (viewer: Viewer) => app.get(MarkThreadRead).execute(viewer, { threadId: youth.threadId });
    expect([await newTo(reader), (await app.get(ThreadsReader).threads(asking(reader)).load(youth.threadId))?.newSince]).toEqual([[], null]);
    done(await here(reader));
    await later(40, async () => decidePost(app, youth.workers[0], youth, waiting, 'publish'));
    expect(await later(50, () => newTo(reader))).toEqual([waiting]);
    done(await later(50, () => here(reader)));
    expect(await later(60, () => newTo(reader))).toEqual([waiting]);
    expect(await later(90, () => newTo(reader))).toEqual([]);
    expect([await later(50, () => newTo(author)), early]).toEqual([[], early]);
    const events = (): Promise<object[]> => app.get(Database).rows('select id from outbox where $1 = any(topics)', [`youth-thread:${youth.threadId}`]);
    const before = await events();
    done(await later(200, () => here(reader)));
    expect(await events()).toEqual(before);
    expect(refusalOf(await here(await aCitizen(app)))).toBe('NotAvailable');
  });
});

describe('summing up and handing over', () => {
  it('W1 V1 Y6: a worker drafts, young people say whether it says it, and the share is told where it may be', async () => {
    const youth = await aYouthSpace(app);
    const [worker] = youth.workers;
    const ask = (viewer: Viewer, wishes: object = {}) => app.get(AskSummary).execute(viewer, { threadId: youth.threadId, about: 'discussion', text: both('More places to sit.'), ...wishes });
    const people = await many(youth, 10);
    expect([refusalOf(await ask(people[0] as Viewer)), refusalOf(await ask(worker, { about: 'answer' })), refusalOf(await ask(worker, { text: both('Ring 07700 900123') }))]).toEqual(['NotAllowed', 'NotTheTime', 'LeadsToSomebody']);
    const { id: summaryId } = done(await ask(worker));
    expect(refusalOf(await ask(worker))).toBe('AskedAlready');
    const say = (viewer: Viewer, stance: 'agree' | 'disagree' | null) => app.get(SayOfSummary).execute(viewer, { summaryId, stance });
    expect(refusalOf(await say(worker, 'agree'))).toBe('NotAllowed');
    for (const [place, person] of people.entries()) done(await say(person, place < 4 ? 'agree' : 'disagree'));
    done(await say(people[4] as Viewer, 'agree'));
    done(await say(people[4] as Viewer, 'agree'));
    expect(await app.get(Database).rows('select count(*)::int as said from summary_stance where summary_id = $1', [summaryId])).toEqual([{ said: 10 }]);
    done(await app.get(SettleSummary).execute(worker, { summaryId }));
    expect(refusalOf(await say(people[0] as Viewer, null))).toBe('SummarySettled');
    const SEEN = 'query ($id: ID!) { youthThread(id: $id) { summaries { number agreement agree others percent viewerStance } } }';
    expect(await (await as(people[0] as Viewer)).ask(SEEN, thread(youth))).toEqual({ summaries: [{ number: 1, agreement: 'NOT_AGREED', agree: 5, others: 5, percent: 50, viewerStance: 'AGREE' }] });
    // Not agreed: it is said again, or handed over with that.
    done(await ask(worker, { text: both('More places to sit, with a roof.') }));
    expect(await (await as(worker)).ask(SEEN, thread(youth))).toMatchObject({ summaries: [{}, { number: 2, agreement: 'ASKED', agree: null }] });
  });

  it('Y10: a thread that was handed over is closed when it tells what was asked, said, decided and changed, and what the young people say of that, in the words of both', async () => {
    const youth = await aYouthSpace(app);
    const councillor = await aCouncillor(app, youth.town, { name: 'Councillor Asked' });
    const young = await aYoungPerson(app, youth);
    const [worker] = youth.workers;
    const poll = await aPoll(youth);
    const close = async (): Promise<string | null> => refusalOf(await app.get(CloseThread).execute(worker, { threadId: youth.threadId }));
    expect(await close()).toBe('NotYetTold');
    const due = await aHandedThread(app, youth, councillor);
    expect([refusalOf(await app.get(WritePost).execute(young, { threadId: youth.threadId, body: 'And?', language: 'en' })), refusalOf(await choose(young, poll, 0)), await close()]).toEqual(['ThreadClosed', 'ThreadClosed', 'NotYetTold']);
    await (await as(councillor)).ask('mutation ($input: PublishAnswerInput!) { publishAnswer(input: $input) { __typename } }', { input: { answerDueId: due.id, position: 'AGREE', text: both('Benches in March.'), commitments: [] } });
    expect(await close()).toBe('NotYetTold');
    // It is back: they say what they think, and the councillor, who sees no thread, tells what changed.
    done(await app.get(WritePost).execute(young, { threadId: youth.threadId, body: 'At last.', language: 'en' }));
    expect(refusalOf(await app.get(TellWhatChanged).byCouncillor(await aCouncillor(app, youth.town), { answerDueId: due.uuid, text: both('Not mine.') }))).toBe('NotAllowed');
    expect(await (await as(councillor)).ask('mutation ($input: TellAskersWhatChangedInput!) { tellAskersWhatChanged(input: $input) { __typename ... on ThreadChange { toldBy { displayName } } } }', { input: { answerDueId: due.id, text: both('Two benches are up.') } })).toEqual({ __typename: 'ThreadChange', toldBy: { displayName: 'Councillor Asked' } });
    expect(await close()).toBe('NotYetTold');
    const people = await many(youth, 5);
    await aSettledSummary(app, youth, people.map((person) => [person, 'agree'] as const), 'answer');
    expect(await close()).toBeNull();

    const TOLD = 'handed { question { text } said { text { source } agreement } changed { text { source } toldBy { displayName } } saidOfIt { text { source } agreement agree others } }';
    const told = {
      question: { text: 'When will there be places to sit?' },
      said: { text: { source: 'More places to sit.' }, agreement: 'TOO_FEW' },
      changed: [{ text: { source: 'Two benches are up.' }, toldBy: { displayName: 'Councillor Asked' } }],
      saidOfIt: { text: { source: 'More places to sit.' }, agreement: 'AGREED', agree: 5, others: null },
    };
    const inside = await (await as(young)).ask(`query ($id: ID!) { youthThread(id: $id) { state answerDue { answers { text { source } name } } ${TOLD} } }`, thread(youth));
    expect(inside).toEqual({ state: 'CLOSED', answerDue: { answers: [{ text: { source: 'Benches in March.' }, name: 'Councillor Asked' }] }, handed: told });
    const outside = await aVisitor(app).send(`query ($id: ID!) { answerDue(id: $id) { ${TOLD} } }`, { id: due.id });
    expect(outside.data).toEqual({ answerDue: { handed: told } });
    for (const hidden of [globalId('thread', youth.threadId), globalId('space', youth.spaceId), young.profile?.displayName ?? '?']) expect(JSON.stringify(outside)).not.toContain(hidden);
  });

  it('Y10: one that was handed to nobody says what was said and what changed', async () => {
    const youth = await aYouthSpace(app);
    const close = async (): Promise<string | null> => refusalOf(await app.get(CloseThread).execute(youth.workers[0], { threadId: youth.threadId }));
    await aSettledSummary(app, youth);
    expect(await close()).toBe('NotYetTold');
    expect(refusalOf(await tellChange(app, await aYoungPerson(app, youth), youth))).toBe('NotAllowed');
    done(await tellChange(app, youth.workers[1], youth));
    expect(await close()).toBeNull();
    expect(refusalOf(await app.get(HandOverThread).execute(youth.workers[0], { threadId: youth.threadId, organisationId: youth.town.council.id, question: both('Too late?') }))).toBe('ThreadClosed');
  });
});

describe('a long thread', () => {
  it('costs as many queries as a short one, all that its page shows included', async () => {
    const youth = await aYouthSpace(app);
    const people = await many(youth, 3);
    await anAnsweredThread(app, youth, await aCouncillor(app, youth.town));
    const client = await as(people[0] as Viewer);
    const PAGE = `query ($id: ID!) { youthThread(id: $id) { space { title { text } adults { displayName } } newSince polls { options { count } } visits { councillor { displayName } } summaries { agreement } changes { text { html } }
      handed { said { agreement } } posts { nodes { isNew replyToId reactions { count } viewerReaction body { html } decision { words } author { professional { displayName } } } } } }`;
    const costs: number[] = [];
    for (const posts of [2, 8]) {
      for (let post = 0; post < posts; post++) {
        const postId = await aPublishedPost(app, people[1] as Viewer, youth);
        for (const person of people) done(await app.get(React).execute(person, { postId, reaction: 'thanks' }));
      }
      costs.push(await queriesOf(app, () => client.ask(PAGE, thread(youth))));
    }
    expect(costs[1]).toBe(costs[0]);
  });
});
