import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, globalId, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs, type Client } from '../support/client.js';
import type { Feed } from '../support/feed.js';
import type { Youth } from '../support/youth.js';
import { aYouthClub, STORY } from '../support/youth-club.js';

const POST = `id state heldBecause body { html } author { name professional { displayName } } decision { id words rule { text { text } } viewerCanAppeal appeal { state } }`;
const THREAD = `id state viewerCanPost question { text } posts(first: 50) { nodes { ${POST} } } visits { isReadingNow councillor { displayName } }
  summaries { id about text { html } viewerCanSay } changes { text { html } toldBy { displayName } }
  handed { said { text { html } agreement } saidOfIt { text { html } } } answerDue { id answers { position text { html } commitments { what { text } } } }`;
const READ = `query ($id: ID!) { youthThread(id: $id) { ${THREAD} } }`;
const FOLLOW = `subscription ($id: ID!) { youthThread(id: $id) { state posts(first: 50) { nodes { ${POST} } } visits { isReadingNow councillor { displayName } } } }`;
const QUEUE = `{ moderationQueue(first: 50) { nodes { id version reason rules { id text { text } } appeal { state words } subject { id html authorName } } } }`;

interface Post {
  id: string;
  state: string;
  heldBecause: string | null;
  body: { html: string };
  author: { name: string; professional: { displayName: string } | null };
  decision: { id: string; words: string; viewerCanAppeal: boolean; appeal: { state: string } | null } | null;
}
interface Thread {
  state: string;
  viewerCanPost: boolean;
  posts: { nodes: Post[] };
  visits: { isReadingNow: boolean; councillor: { displayName: string } }[];
  summaries: { id: string }[];
  changes: { text: { html: string }; toldBy: { displayName: string } }[];
  handed: { said: { text: { html: string } } } | null;
  answerDue: { id: string; answers: { position: string; text: { html: string }; commitments: { what: { text: string } }[] }[] } | null;
}
interface Waiting {
  nodes: { id: string; version: number; reason: string; rules: { id: string }[]; appeal: { state: string; words: string | null } | null; subject: { id: string } }[];
}
type Made = Record<string, string> & { __typename: string; version: number };

let app: TestApp;
let youth: Youth;
let councillor: Viewer;
let code: string;
let id: string;
let watching: Feed<Thread>;
/** Everybody by what they are; the young people by their pseudonyms. */
const people: Record<string, Client> = {};

beforeAll(async () => {
  app = await startApp();
  ({ youth, councillor } = await aYouthClub(app));
  const adults: Record<string, Viewer> = { worker: youth.workers[0], colleague: youth.workers[1], lead: youth.lead, councillor };
  for (const [name, viewer] of Object.entries(adults)) people[name] = await signedInAs(app, viewer);
  people['visitor'] = aVisitor(app);
});
afterAll(async () => {
  await Promise.all(Object.values(people).map((client) => client.close()));
  await app.close();
});

function by(name: string): Client {
  const client = people[name];
  if (!client) throw new Error(`Nobody is called ${name}`);
  return client;
}

/** What somebody does over HTTP, and what came of it: `result` names what to read of it. */
async function does(name: string, deed: string, input: object, result = ''): Promise<Made> {
  const kind = `${deed.charAt(0).toUpperCase()}${deed.slice(1)}Input`;
  const outcome = await by(name).ask<Made>(`mutation ($input: ${kind}!) { ${deed}(input: $input) { __typename ... on Problem { refused: code message } ${result} } }`, { input });
  if (outcome['refused']) throw new Error(`${deed} was refused: ${outcome['refused']} ${outcome['message']}`);
  return outcome;
}

const sees = (name: string): Promise<Thread> => by(name).ask<Thread>(READ, { id });
const postOf = (thread: Thread, postId: string): Post | undefined => thread.posts.nodes.find((post) => post.id === postId);
const both = (text: string): object => ({ en: text, cy: text });
const inHours = (count: number): string => new Date(app.clock.now().getTime() + count * 3_600_000).toISOString();

async function joins(pseudonym: string): Promise<void> {
  const client = aVisitor(app);
  people[pseudonym] = client;
  const joined = await client.ask<{ __typename: string; session: { profile: { id: string; displayName: string } } }>(
    `mutation ($input: JoinYouthSpaceInput!) { joinYouthSpace(input: $input) { __typename ... on YouthJoin { session { profile { id displayName } } } } }`,
    { input: { code, pseudonym, ageBand: 'AGE_16_17' } },
  );
  expect(joined.__typename).toBe('YouthJoin');
  client.shows(joined.session.profile.id);
}

async function waitingCase(name: string, postId: string): Promise<Waiting['nodes'][number]> {
  const found = (await by(name).ask<Waiting>(QUEUE)).nodes.find(({ subject }) => subject.id === postId);
  if (!found) throw new Error('It isn’t in the queue');
  return found;
}

const write = (name: string, body: string): Promise<Made> => does(name, 'writePost', { threadId: id, body, language: 'EN' }, `... on Post { ${POST} }`);

async function decides(name: string, postId: string, action: string, words: string): Promise<void> {
  const found = await waitingCase(name, postId);
  const { version } = await does(name, 'claimCase', { caseId: found.id }, '... on Case { version }');
  await does(name, 'decideCase', { caseId: found.id, version, action, ruleId: found.rules[0]?.id, words });
}

describe('a youth club is heard', () => {
  let held: Made;

  it('a worker makes a code; young people read what awaits them, choose a pseudonym and are in (Y2, Y8)', async () => {
    ({ code = '' } = await does('worker', 'createYouthCode', { spaceId: globalId('space', youth.spaceId), uses: 5, expiresAt: inHours(2) }, '... on YouthCode { code }'));
    const offer = await by('visitor').ask<{ pseudonyms: string[] }>('query ($code: String!) { youthCode(code: $code) { pseudonyms space { notice { html } } } }', { code });
    expect(offer.pseudonyms.length).toBeGreaterThan(0);
    for (const pseudonym of ['Amber Wren', 'Bold Heron', 'Calm Otter']) await joins(pseudonym);
  });

  it('a worker asks a question, and a post with a phone number waits and says why (Y7, W7)', async () => {
    ({ id = '' } = await does('worker', 'startThread', { spaceId: globalId('space', youth.spaceId), question: both(STORY.question) }, '... on YouthThread { id }'));
    watching = by('Bold Heron').follow<Thread>(FOLLOW, { id });
    held = await write('Amber Wren', STORY.held);
    expect(held).toMatchObject({ state: 'WAITING', heldBecause: expect.stringContaining('phone number') });
    expect(postOf(await sees('Bold Heron'), held['id'] ?? '')).toBeUndefined();
  });

  it('a worker hides it with a rule and words; its author appeals, and another worker decides that (W9)', async () => {
    const postId = held['id'] ?? '';
    await decides('worker', postId, 'HIDE', STORY.hidden);
    const { decision } = postOf(await sees('Amber Wren'), postId) ?? {};
    expect(decision).toMatchObject({ words: STORY.hidden, viewerCanAppeal: true });
    await does('Amber Wren', 'appeal', { decisionId: decision?.id, words: STORY.appeal });
    const appealed = await waitingCase('colleague', postId);
    expect(appealed.appeal).toMatchObject({ words: STORY.appeal });
    const { version } = await does('colleague', 'claimCase', { caseId: appealed.id }, '... on Case { version }');
    await does('colleague', 'decideAppeal', { caseId: appealed.id, version, verdict: 'UPHELD', words: STORY.upheld });
    expect(postOf(await sees('Amber Wren'), postId)).toMatchObject({ state: 'HIDDEN', decision: { appeal: { state: 'UPHELD' } } });
    expect(postOf(await sees('Bold Heron'), postId)).toBeUndefined();
  });

  it('said without, it is published and everybody reads it at once', async () => {
    const { id: postId = '' } = await write('Amber Wren', STORY.post);
    await decides('worker', postId, 'PUBLISH', 'Thank you.');
    const seen = await watching.until(({ posts }) => posts.nodes.some((post) => post.id === postId));
    expect(seen.posts.nodes.map(({ author, body }) => [author.name, body.html])).toEqual([['Amber Wren', expect.stringContaining('Lights by the ramp')]]);
    expect(JSON.stringify(watching.messages)).not.toContain(STORY.number);
  });

  it('one of them is worried about another and tells those whose job it is; no worker or councillor learns of it (E1, E4, E5)', async () => {
    const on = (await sees('Calm Otter')).posts.nodes[0]?.id;
    const notice = await by('Calm Otter').ask<{ version: string }>('query ($on: ID) { concernNotice(subjectId: $on) { version } }', { on });
    await does('Calm Otter', 'raiseConcern', { words: STORY.concern, isDangerNow: false, noticeVersion: notice.version, subjectId: on });
    const { nodes } = await by('lead').ask<{ nodes: { id: string }[] }>('{ concerns(first: 5) { nodes { id words evidence { html } } } }');
    expect(nodes).toMatchObject([{ words: STORY.concern, evidence: { html: expect.stringContaining('Lights by the ramp') } }]);
    await does('lead', 'acknowledgeConcern', { concernId: nodes[0]?.id });
    for (const other of ['worker', 'colleague', 'councillor', 'Amber Wren', 'visitor']) {
      const answer = await by(other).send('query ($id: ID!) { concern(id: $id) { words } }', { id: nodes[0]?.id });
      expect(JSON.stringify(answer)).not.toContain('every night');
    }
  });

  it('a councillor is invited for a stated time, reads this thread alone, and is seen doing so (W1)', async () => {
    expect((await by('councillor').send(READ, { id })).data?.['youthThread'] ?? null).toBeNull();
    await does('worker', 'inviteToThread', { threadId: id, councillorId: globalId('prof', councillor.profile?.id ?? ''), startsAt: inHours(1.1), endsAt: inHours(2) });
    expect((await by('councillor').send(READ, { id })).data?.['youthThread'] ?? null).toBeNull();
    app.clock.moveTo(new Date(inHours(1.2)));
    expect((await sees('councillor')).posts.nodes.map(({ body }) => body.html)).toEqual([expect.stringContaining('Lights by the ramp')]);
    await watching.until(({ visits }) => visits.some((visit) => visit.isReadingNow && visit.councillor.displayName === 'Cllr Invented'));
    expect((await by('councillor').send('query ($id: ID!) { youthSpace(id: $id) { id } }', { id: globalId('space', youth.spaceId) })).data?.['youthSpace'] ?? null).toBeNull();
    app.clock.moveTo(new Date(inHours(1)));
    expect((await by('councillor').send(READ, { id })).data?.['youthThread'] ?? null).toBeNull();
  });

  it('is summed up, agreed by the young people, handed over, and owed an answer that anybody reads and that leads to nobody (Y6)', async () => {
    const { id: summaryId = '' } = await does('worker', 'askSummary', { threadId: id, about: 'DISCUSSION', text: both(STORY.summary) }, '... on ThreadSummary { id }');
    for (const young of ['Amber Wren', 'Bold Heron', 'Calm Otter']) await does(young, 'sayOfSummary', { summaryId, stance: 'AGREE' });
    await does('worker', 'settleSummary', { summaryId });
    const councillorId = globalId('prof', councillor.profile?.id ?? '');
    await does('worker', 'handOverThread', { threadId: id, organisationId: globalId('org', youth.town.council.id), councillorId, question: both(STORY.asked) });
    const { answerDue } = await sees('Amber Wren');
    const open = JSON.stringify(await by('visitor').send('query ($id: ID!) { answerDue(id: $id) { id subject { title } } }', { id: answerDue?.id }));
    expect(open).toContain(STORY.asked);
    for (const name of ['Amber Wren', 'Bold Heron', 'Calm Otter', 'The shed']) expect(open).not.toContain(name);
    const commitments = [{ what: both('Four lights'), dueOn: '2099-03-01' }];
    await does('councillor', 'publishAnswer', { answerDueId: answerDue?.id, position: 'AGREE', text: both(STORY.answer), commitments });
  });

  it('comes back: asked, said, decided, changed, in the words of both, and the thread is closed (Y10)', async () => {
    await does('worker', 'tellWhatChanged', { threadId: id, text: both(STORY.changed) });
    const { id: summaryId = '' } = await does('worker', 'askSummary', { threadId: id, about: 'ANSWER', text: both(STORY.saidOfIt) }, '... on ThreadSummary { id }');
    for (const young of ['Amber Wren', 'Bold Heron']) await does(young, 'sayOfSummary', { summaryId, stance: 'AGREE' });
    await does('worker', 'settleSummary', { summaryId });
    await does('worker', 'closeThread', { threadId: id });
    const thread = await sees('Amber Wren');
    expect(thread).toMatchObject({
      state: 'CLOSED',
      viewerCanPost: false,
      handed: { said: { text: { html: expect.stringContaining('used after four') } }, saidOfIt: { text: { html: expect.stringContaining(STORY.saidOfIt) } } },
      answerDue: { answers: [{ position: 'AGREE', commitments: [{ what: { text: 'Four lights' } }] }] },
      changes: [{ text: { html: expect.stringContaining(STORY.changed) }, toldBy: { displayName: youth.workers[0].profile?.displayName } }],
    });
    const told = await app.get(Database).rows<{ act: string }>(`select content::jsonb ->> 'act' as act from audit_entry where organisation_id = $1`, [youth.town.youthService.id]);
    for (const act of ['case.decided', 'youth-thread.councillor-invited', 'youth-thread.handed-over', 'concern.raised']) expect(told.map((entry) => entry.act)).toContain(act);
  });
});
