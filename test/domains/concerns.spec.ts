import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Database, EventConsumers, globalId, Jobs, localId, type Language, type Viewer } from '../../src/platform/index.js';
import { ConcernsReader } from '../../src/safeguarding/index.js';
import { LeaveSpace, PostsReader } from '../../src/youth-spaces/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs, type Client } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { aCitizen, aClerk, aCouncillor, anAccount, aProfessional, aTown, aYouthWorker, type Town } from '../support/town.js';
import { contextOf } from '../support/viewers.js';
import { aPublishedPost, aYoungPerson, aYouthSpace, done, type Youth } from '../support/youth.js';

const NOTICE = `query ($subjectId: ID, $aboutId: ID, $organisationId: ID) {
  concernNotice(subjectId: $subjectId, aboutId: $aboutId, organisationId: $organisationId) { html version readBy { name isLead organisation { id } } } }`;
const RAISE = `mutation ($input: RaiseConcernInput!) { raiseConcern(input: $input) { __typename ... on ConcernReceived { readBy } ... on Problem { code message } } }`;
const CONCERN = `id version state words isDangerNow raisedByName acknowledgeBy passedOnAt about { displayName } acknowledgedBy { displayName } isHeld hasGone viewerSeesSubject
  evidence { html authorName context path } file { kind words body reference by { displayName } } acts { act actor }`;
const ONE = `query ($id: ID!) { concern(id: $id) { ${CONCERN} } }`;
const ALL = `{ concerns(first: 50) { nodes { id words } } }`;

interface Notice {
  html: string;
  version: string;
  readBy: { name: string; isLead: boolean }[];
}
interface Shown {
  id: string;
  version: number;
  state: string;
  words: string;
  raisedByName: string | null;
  acknowledgeBy: string;
  passedOnAt: string | null;
  about: { displayName: string } | null;
  acknowledgedBy: { displayName: string } | null;
  evidence: { html: string; authorName: string; context: string[] } | null;
  isHeld: boolean;
  hasGone: boolean;
  viewerSeesSubject: boolean;
  file: { kind: string; words: string; body: string | null; reference: string | null; by: { displayName: string } }[];
  acts: { act: string; actor: string | null }[];
}
interface Told {
  subjectId?: string;
  aboutId?: string;
  organisationId?: string;
}

let app: TestApp;
let town: Town;
let youth: Youth;
let young: Viewer;
let lead: Viewer;
let deputy: Viewer;
let number = 0;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  youth = await aYouthSpace(app);
  town = youth.town;
  young = await aYoungPerson(app, youth);
  ({ lead, deputy } = youth);
});

const as = (viewer: Viewer | null, language?: Language): Promise<Client> => (viewer ? signedInAs(app, viewer, language) : Promise.resolve(aVisitor(app, language)));
const here = (): Told => ({ organisationId: globalId('org', town.youthService.id) });
const notice = async (by: Viewer | null, told: Told): Promise<Notice> => (await as(by)).ask<Notice>(NOTICE, { ...told });

/** Reads the notice, then writes. */
async function raise(by: Viewer | null, told: Told = here(), given: Record<string, unknown> = {}): Promise<{ __typename: string; code?: string; words: string }> {
  const { version } = await notice(by, told);
  const words = `I saw something on the bridge (${++number}).`;
  const input = { words, isDangerNow: false, noticeVersion: version, ...told, ...given };
  return { ...(await (await as(by)).ask<{ __typename: string }>(RAISE, { input })), words };
}

/** One that has arrived, by its global id. */
async function raised(by: Viewer | null = young, told: Told = here()): Promise<string> {
  const { __typename, words } = await raise(by, told);
  if (__typename !== 'ConcernReceived') throw new Error(`Not raised: ${__typename}`);
  const row = await app.get(Database).row<{ id: string }>('select id from concern where words = $1', [words]);
  return globalId('concern', row?.id ?? '');
}

/** Null too for whoever may not ask at all. */
const read = async (by: Viewer, id: string): Promise<Shown | null> => ((await (await as(by)).send(ONE, { id })).data?.['concern'] ?? null) as Shown | null;
const listed = async (by: Viewer): Promise<string[]> => (await (await as(by)).ask<{ nodes: { id: string }[] }>(ALL)).nodes.map(({ id }) => id);

async function act(by: Viewer, name: string, input: object): Promise<{ __typename: string; code?: string }> {
  const kind = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return (await as(by)).ask(`mutation ($input: ${kind}!) { ${name}(input: $input) { __typename ... on Problem { code } } }`, { input });
}
const acknowledge = (by: Viewer, concernId: string): Promise<object> => act(by, 'acknowledgeConcern', { concernId });
const later = <Value>(minutes: number, work: () => Promise<Value>): Promise<Value> => app.clock.at(new Date(app.clock.now().getTime() + minutes * 60_000), work);

describe('E5: before somebody writes', () => {
  it('they are told who will read it, that secrecy can’t be promised, and what to do now, in their language', async () => {
    const told = await notice(young, here());
    expect(told.readBy).toMatchObject([{ name: lead.profile?.displayName, isLead: true }, { name: deputy.profile?.displayName, isLead: false }]);
    for (const words of ['999', 'can’t promise', '0800 1111']) expect(told.html).toContain(words);
    // Wales has a helpline of its own; England’s notice doesn’t send anybody there.
    expect(told.html).toContain('Meic 0808 802 3456');
    const elsewhere = await aTown(app, { jurisdiction: 'england' });
    const other = await notice(young, { organisationId: globalId('org', elsewhere.youthService.id) });
    expect([other.html.includes('0800 1111'), other.html.includes('Meic')]).toEqual([true, false]);
    expect((await (await as(young, 'cy')).ask<Notice>(NOTICE, { ...here() })).html).toContain('Ni allwn addo');
  });

  it('nothing is taken without that, nor when who will read it has changed since', async () => {
    const { version } = await notice(young, here());
    expect(await raise(young, here(), { noticeVersion: 'unread' })).toMatchObject({ code: 'NoticeNotRead' });
    await aProfessional(app, town.youthService.id, 'safeguarding-deputy');
    expect(await raise(young, here(), { noticeVersion: version })).toMatchObject({ code: 'NoticeNotRead' });
    expect(await raise(young)).toMatchObject({ __typename: 'ConcernReceived' });
  });
});

describe('E1: a concern', () => {
  it('is raised by anybody: a young person, a citizen, a worker, a councillor, somebody who isn’t signed in', async () => {
    for (const by of [young, await aCitizen(app), youth.workers[0], await aCouncillor(app, town), null]) {
      const id = await raised(by);
      expect((await read(lead, id))?.raisedByName ?? null).toBe(by?.profile?.displayName ?? null);
    }
  });

  it('says who raised it when they have left since, and says nowhere else who that was', async () => {
    const name = young.profile?.displayName ?? '';
    const id = await raised(young);
    done(await app.get(LeaveSpace).execute(young, { spaceId: youth.spaceId, keepWords: false }));
    expect((await read(deputy, id))?.raisedByName).toBe(name);
  });

  it('is read by the lead and the deputy alone, by every path', async () => {
    const id = await raised();
    const others: Viewer[] = [
      young,
      await aYoungPerson(app, youth),
      await aCitizen(app),
      ...youth.workers,
      await aYouthWorker(app, town),
      await aProfessional(app, town.youthService.id, 'supervisor'),
      await aClerk(app, town.youthService.id),
      await aProfessional(app, town.youthService.id, 'administrator'),
      await aCouncillor(app, town),
      await aProfessional(app, town.council.id, 'safeguarding-lead'),
      { ...lead, profile: (await aCitizen(app, { accountId: lead.accountId ?? '' })).profile, appointments: [] },
    ];
    for (const reader of [lead, deputy]) {
      expect(await read(reader, id)).toMatchObject({ id });
      expect(await listed(reader)).toContain(id);
    }
    for (const other of others) {
      // Past the gate of the field, too.
      expect(await app.get(ConcernsReader).byId(contextOf(other), localId('concern', id))).toBeNull();
      const { data } = await (await as(other)).send(ONE, { id });
      expect([other.profile?.displayName, data?.['concern'] ?? null]).toEqual([other.profile?.displayName, null]);
      const all = (await (await as(other)).send(ALL)).data?.['concerns'] as { nodes: unknown[] } | null | undefined;
      expect(all?.nodes ?? []).toEqual([]);
    }
    expect((await aVisitor(app).send(ONE, { id })).data?.['concern'] ?? null).toBeNull();
  });

  it('is followed live by its readers alone', async () => {
    const client = await as(lead);
    const feed = client.follow<{ nodes: { id: string }[] }>(`subscription { concerns(first: 5) { nodes { id } } }`);
    await feed.until(() => true);
    const id = await raised();
    await feed.until(({ nodes }) => nodes.some((node) => node.id === id));
    const stranger = await as(await aProfessional(app, town.council.id, 'safeguarding-lead'));
    const one = stranger.follow<Shown>(`subscription ($id: ID!) { concern(id: $id) { words } }`, { id });
    await expect(one.until(() => true)).rejects.toThrow();
    await Promise.all([client.close(), stranger.close()]);
  });

  it('is, on the record, a hash in the chain to everybody but its readers', async () => {
    const id = await raised();
    const clerk = await as(await aClerk(app, town.youthService.id));
    const { nodes } = await clerk.ask<{ nodes: { act: string | null; subject: string | null; hash: string }[] }>(
      'query ($id: ID!) { auditEntries(organisationId: $id, first: 50) { nodes { act subject hash } } }',
      { id: globalId('org', town.youthService.id) },
    );
    expect(nodes.filter((entry) => entry.act?.startsWith('concern'))).toEqual([]);
    expect(nodes.some((entry) => entry.act === null && entry.subject === null && entry.hash)).toBe(true);
    expect((await read(lead, id))?.acts).toEqual([{ act: 'concern.raised', actor: null }]);
  });

  it('is told of in words that say nothing of it, to its first reader', async () => {
    const id = await raised();
    const unread = async (viewer: Viewer): Promise<string> => JSON.stringify(await (await as(viewer)).send('{ notifications(first: 5) { nodes { text subject { title path } } } }'));
    await eventually(async () => (await app.get(EventConsumers).consume()) === 'done', 20);
    const told = await unread(lead);
    expect(told).toContain(id);
    expect(told).toContain('A concern for somebody’s safety waits for you.');
    expect(told).not.toContain('bridge');
    expect(await unread(deputy)).not.toContain(id);
  });

  it('about a lead goes to the deputy; about both, to another organisation', async () => {
    const aboutId = globalId('prof', lead.profile?.id ?? '');
    const id = await raised(young, { ...here(), aboutId });
    expect([await read(lead, id), (await read(deputy, id))?.about]).toEqual([null, { displayName: lead.profile?.displayName }]);
    const elsewhere = await aProfessional(app, (await aTown(app)).youthService.id, 'safeguarding-lead');
    await app.get(Database).rows(`update profile set suspended_at = now() where id = $1`, [deputy.profile?.id]);
    const { readBy } = await notice(young, { ...here(), aboutId });
    expect(readBy.length).toBeGreaterThan(0);
    expect(readBy.map(({ name }) => name)).not.toContain(lead.profile?.displayName);
    const other = await raised(young, { ...here(), aboutId });
    expect([await read(lead, other), await read(deputy, other)]).toEqual([null, null]);
    expect(elsewhere.profile).not.toBeNull();
  });

  it('takes no more from one place than people can read, and says what to do instead', async () => {
    const sender = await aCitizen(app);
    const codes: (string | undefined)[] = [];
    for (let sent = 0; sent < 61; sent++) codes.push((await raise(sender)).code);
    expect(codes.slice(0, 60)).toEqual(Array.from({ length: 60 }));
    expect(codes.at(60)).toBe('TooManyConcerns');
  });
});

describe('E2: acknowledging', () => {
  it('is done by a reader, once; an hour later it goes to the deputy, whatever happens to a node meanwhile', async () => {
    const [taken, waiting] = [await raised(), await raised()];
    await acknowledge(lead, taken);
    await acknowledge(deputy, taken);
    expect((await read(lead, taken))?.acknowledgedBy).toEqual({ displayName: lead.profile?.displayName });
    await later(59, () => app.get(Jobs).perform('pass-on-concerns'));
    expect((await read(lead, waiting))?.passedOnAt).toBeNull();
    await later(60, () => app.get(Jobs).perform('pass-on-concerns'));
    await later(61, () => app.get(Jobs).perform('pass-on-concerns'));
    expect([(await read(deputy, waiting))?.passedOnAt, (await read(deputy, taken))?.passedOnAt]).toEqual([expect.any(String), null]);
    expect((await read(deputy, waiting))?.acts.map(({ act: name }) => name)).toEqual(['concern.raised', 'concern.passed-on']);
    const owners = await app.get(Database).rows<{ owner: string }>(`select facts ->> 'owner' as owner from outbox where kind = 'concern.waits' and $1 = any(topics) order by id`, [
      `concern:${localId('concern', waiting)}`,
    ]);
    expect(owners.map(({ owner }) => owner)).toEqual([lead.profile?.id, deputy.profile?.id]);
  });
});

describe('E3: about an adult in the service', () => {
  it('that adult can’t find it, read it or be given it, through any of their profiles', async () => {
    const accountId = await anAccount(app);
    const worker = await aYouthWorker(app, town, { accountId });
    const alsoDeputy = await aProfessional(app, town.youthService.id, 'safeguarding-deputy', { accountId });
    const id = await raised(young, { ...here(), aboutId: globalId('prof', worker.profile?.id ?? '') });
    expect([await read(alsoDeputy, id), await listed(alsoDeputy)]).toEqual([null, []]);
    expect(await acknowledge(alsoDeputy, id)).toMatchObject({ code: 'NotAvailable' });
    expect(await read(deputy, id)).toMatchObject({ id });
  });

  it('only a lead suspends them, in one recorded act, of which the open record says what it says of any', async () => {
    const worker = youth.workers[0];
    const id = await raised(young, { ...here(), aboutId: globalId('prof', worker.profile?.id ?? '') });
    const suspended = async (): Promise<boolean> => Boolean(await app.get(Database).row('select 1 from profile where id = $1 and suspended_at is not null', [worker.profile?.id]));
    expect(await act(youth.workers[1], 'suspendAdult', { concernId: id, reason: 'x' })).toMatchObject({ code: 'NotAllowed' });
    expect(await act(lead, 'suspendAdult', { concernId: id, reason: 'What was seen.' })).toMatchObject({ code: 'NotAcknowledged' });
    await later(300, () => app.get(Jobs).perform('pass-on-concerns'));
    expect(await suspended()).toBe(false);
    await acknowledge(lead, id);
    expect(await act(lead, 'suspendAdult', { concernId: id, reason: 'What was seen.' })).toMatchObject({ __typename: 'Concern' });
    expect(await suspended()).toBe(true);
    expect((await read(lead, id))?.file).toMatchObject([{ kind: 'SUSPENSION', words: 'What was seen.', by: { displayName: lead.profile?.displayName } }]);
    const clerk = await as(await aClerk(app, town.youthService.id));
    const record = JSON.stringify(await clerk.ask('query ($id: ID!) { auditEntries(organisationId: $id, first: 50) { nodes { act actor subject } } }', { id: globalId('org', town.youthService.id) }));
    expect(record).toContain('profile.suspended');
    expect(record).not.toContain('What was seen.');
  });

  it('is about its author where it is raised on what an adult wrote at work', async () => {
    const { threadId } = youth;
    const post = `mutation ($input: WritePostInput!) { writePost(input: $input) { __typename ... on Post { id } ... on Problem { code } } }`;
    const written = await (await as(youth.workers[0])).ask<{ id: string }>(post, { input: { threadId: globalId('thread', threadId), body: 'Come early tomorrow.', language: 'EN' } });
    const id = await raised(young, { subjectId: written.id });
    expect((await read(lead, id))?.about).toEqual({ displayName: youth.workers[0].profile?.displayName });
  });
});

describe('E4: what it is raised on', () => {
  it('is sealed with what was around it: taken away from everybody else, it stays in the file', async () => {
    const author = await aYoungPerson(app, youth);
    const postId = await aPublishedPost(app, author, youth, 'Meet me behind the shed.');
    const id = await raised(young, { subjectId: globalId('post', postId) });
    const other = await raised(young, { subjectId: globalId('post', postId) });
    done(await app.get(LeaveSpace).execute(author, { spaceId: youth.spaceId, keepWords: false }));
    expect(await app.get(PostsReader).isVisibleTo(young, postId)).toBe(false);
    for (const file of [id, other]) {
      expect((await read(deputy, file))?.evidence).toMatchObject({ html: expect.stringContaining('behind the shed'), authorName: author.profile?.displayName, context: ['What should change?'] });
    }
    await expect(app.get(Database).rows(`update concern_evidence set html = ''`)).rejects.toThrow(/permission denied/);
    await expect(app.get(Database).rows('delete from concern_evidence')).rejects.toThrow(/permission denied/);
  });

  it('is on hold until a reader of the closed file ends that, and then the copy goes and the file stays', async () => {
    const author = await aYoungPerson(app, youth);
    const postId = await aPublishedPost(app, author, youth, 'Wait for me by the lock.');
    const concernId = await raised(young, { subjectId: globalId('post', postId) });
    const end = (by: Viewer): Promise<object> => act(by, 'endConcernHold', { concernId, reason: 'The police have their own copy.' });
    // Nobody but those in the space sees it there, the lead neither.
    expect(await read(lead, concernId)).toMatchObject({ isHeld: true, hasGone: false, viewerSeesSubject: false });
    done(await app.get(LeaveSpace).execute(author, { spaceId: youth.spaceId, keepWords: false }));
    expect(await read(lead, concernId)).toMatchObject({ isHeld: true, hasGone: true, evidence: { html: expect.stringContaining('by the lock') } });
    await acknowledge(deputy, concernId);
    expect(await end(deputy)).toMatchObject({ code: 'HeldWhileOpen' });
    await act(deputy, 'writeInConcern', { concernId, kind: 'DECISION', words: 'Passed on to the police.' });
    await act(deputy, 'closeConcern', { concernId, reason: 'The police have it in hand.' });
    expect(await read(lead, concernId)).toMatchObject({ isHeld: true, evidence: { html: expect.stringContaining('by the lock') } });
    expect(await end(youth.workers[0])).toMatchObject({ code: expect.stringMatching(/NotAllowed|NotAvailable/) });
    expect(await end(lead)).toMatchObject({ __typename: 'Concern' });
    expect(await end(lead)).toMatchObject({ code: 'NotHeld' });
    const shown = await read(deputy, concernId);
    expect(shown).toMatchObject({ isHeld: false, hasGone: false, evidence: null });
    expect(shown?.file.at(-1)).toMatchObject({ kind: 'HOLD_ENDED' });
    expect(shown?.acts.at(-1)).toMatchObject({ act: 'concern.hold-ended' });
    const kept = await app.get(Database).rows<{ html: string }>('select html from concern_evidence where concern_id = $1', [localId('concern', concernId)]);
    expect(kept).toEqual([{ html: '' }]);
  });

  it('can’t be let go by the server while it is on hold', async () => {
    const concernId = await raised(young, { subjectId: globalId('post', await aPublishedPost(app, young, youth, 'Under the bridge.')) });
    await app.get(Database).rows('select concern_copy_let_go($1)', [localId('concern', concernId)]);
    expect((await read(lead, concernId))?.evidence).toMatchObject({ html: expect.stringContaining('Under the bridge') });
  });

  it('must be something that they see (S2)', async () => {
    const post = globalId('post', await aPublishedPost(app, young, youth));
    const outsider = await aCitizen(app);
    expect(await raise(outsider, { subjectId: post })).toMatchObject({ code: 'NotAvailable' });
  });
});

describe('the file', () => {
  it('holds notes, decisions and referrals, can’t be changed, and is closed with a reason once something was decided', async () => {
    const concernId = await raised();
    const write = (input: object): Promise<{ __typename: string; code?: string }> => act(deputy, 'writeInConcern', { concernId, words: 'Spoke with the school.', ...input });
    expect(await write({ kind: 'NOTE' })).toMatchObject({ code: 'NotAcknowledged' });
    await acknowledge(deputy, concernId);
    expect(await write({ kind: 'NOTE' })).toMatchObject({ __typename: 'Concern' });
    const close = (): Promise<object> => act(deputy, 'closeConcern', { concernId, reason: 'The school has it in hand.' });
    expect(await close()).toMatchObject({ code: 'NothingDecided' });
    expect(await write({ kind: 'REFERRAL' })).toMatchObject({ code: 'ReferredToWhom' });
    expect(await write({ kind: 'REFERRAL', body: 'Invented Children’s Services', reference: 'IC-12' })).toMatchObject({ __typename: 'Concern' });
    expect(await close()).toMatchObject({ __typename: 'Concern' });
    expect(await write({ kind: 'NOTE' })).toMatchObject({ code: 'ConcernClosed' });
    const shown = await read(lead, concernId);
    expect(shown?.file.map(({ kind, body, reference }) => [kind, body, reference])).toEqual([
      ['NOTE', null, null],
      ['REFERRAL', 'Invented Children’s Services', 'IC-12'],
      ['CLOSING', null, null],
    ]);
    expect(shown?.acts.map(({ act: name }) => name)).toEqual(['concern.raised', 'concern.acknowledged', 'concern.written-in', 'concern.referred', 'concern.closed']);
    await expect(app.get(Database).rows(`update concern_entry set words = 'x'`)).rejects.toThrow(/permission denied/);
  });
});
