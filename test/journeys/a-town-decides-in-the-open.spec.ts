import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditVerifier } from '../../src/audit/index.js';
import { globalId, localId, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs, type Client } from '../support/client.js';
import * as documents from '../support/documents.js';
import type { Feed } from '../support/feed.js';
import { aCitizen, aCouncillor, aProfessional, aTown, aYouthWorker, type Town } from '../support/town.js';
import { withAllElse } from '../support/youth.js';

const DAY_MS = 86_400_000;
const inDays = (days: number): Date => new Date(Date.now() + days * DAY_MS);
const dayIn = (days: number): string => inDays(days).toISOString().slice(0, 10);
const both = (en: string, cy = `${en} (Cymraeg)`): { en: string; cy: string } => ({ en, cy });

interface Answered {
  __typename: string;
  id: string;
  code?: string;
  state?: string;
}

let app: TestApp;
let town: Town;
let councillor: Client;
let citizens: Client[];
let visitor: Client;

beforeAll(async () => {
  app = await startApp();
  town = await aTown(app, { supportThreshold: 3, publishesInAll: true });
  councillor = await signedInAs(app, await aCouncillor(app, town, { name: 'Cllr Made-Up' }));
  citizens = await Promise.all([1, 2, 3].map(async () => signedInAs(app, await aCitizen(app, { wardId: town.ward.id }))));
  visitor = aVisitor(app);
});

afterAll(async () => {
  await Promise.all([visitor, councillor, ...citizens].map((client) => client.close()));
  await app.close();
});

const organisationId = (): string => globalId('org', town.council.id);
const citizen = (at: number): Client => citizens[at] as Client;

describe('a councillor thinks aloud, and asks', () => {
  let decision: Answered;
  let consultation: Answered & { round: { id: string } };
  let watching: Feed<{ state: string; round: { version: number; totals: { participants: number; stances: number } | null } }>;

  it('refuses to publish in one language alone, and says what is missing (L1)', async () => {
    const input = { ...decisionInput(), title: { en: 'Library hours' } };
    expect(await councillor.ask(documents.PUBLISH_DECISION, { input })).toMatchObject({ code: 'TranslationMissing', message: expect.stringContaining('title') });
  });

  it('puts a decision to the public under a name and an office, before it is taken (D1, D5)', async () => {
    decision = await councillor.ask<Answered>(documents.PUBLISH_DECISION, { input: decisionInput() });
    expect(decision).toMatchObject({ __typename: 'Decision', state: 'OPEN', councillor: { displayName: 'Cllr Made-Up' } });
    const read = await visitor.ask('query ($id: ID!) { decision(id: $id) { title { text } councillorOffice options { title { text } } } }', { id: decision.id });
    expect(read).toMatchObject({ title: { text: 'Library hours' }, options: [{ title: { text: 'Evenings' } }, { title: { text: 'As now' } }] });
  });

  it('opens a consultation on it, which says what is open and what is fixed (G1)', async () => {
    consultation = await councillor.ask(documents.OPEN_CONSULTATION, { input: consultationInput(decision.id) });
    expect(consultation).toMatchObject({ __typename: 'Consultation', state: 'OPEN' });
    watching = visitor.follow('subscription ($id: ID!) { consultation(id: $id) { state round { version totals { participants stances } } } }', { id: consultation.id });
    await watching.until((seen) => seen.state === 'OPEN');
  });

  it('hears citizens live: everybody watching sees the counts move (V4)', async () => {
    const statements = await statementsOf(consultation.round.id);
    expect(await citizen(0).ask(documents.TAKE_STANCE, { statementId: statements[0]?.id, stance: 'AGREE' })).toMatchObject({ viewerStance: 'AGREE' });
    expect(await citizen(1).ask(documents.TAKE_STANCE, { statementId: statements[0]?.id, stance: 'DISAGREE' })).toMatchObject({ __typename: 'Statement' });
    expect(await citizen(1).ask(documents.TAKE_STANCE, { statementId: statements[0]?.id, stance: 'AGREE' })).toMatchObject({ counts: { agree: 2, disagree: 0 } });
    await watching.until((seen) => seen.round.totals?.stances === 2);
    expect(await visitor.ask(documents.TAKE_STANCE, { statementId: statements[0]?.id, stance: 'AGREE' })).toMatchObject({ code: 'NotSignedIn' });
    expect(await councillor.ask(documents.TAKE_STANCE, { statementId: statements[0]?.id, stance: 'AGREE' })).toMatchObject({ code: 'NotAllowed' });
  });

  it('takes statements of citizens’ own', async () => {
    expect(await citizen(2).ask(documents.SUGGEST_STATEMENT, { roundId: consultation.round.id, text: 'Open on Sundays too.' })).toMatchObject({ state: 'ACCEPTED' });
    expect((await statementsOf(consultation.round.id)).map(({ text }) => text)).toContain('Open on Sundays too.');
  });
});

describe('a citizen proposes, others support, and a named councillor answers', () => {
  let idea: Answered & { supportCount: number };
  let watching: Feed<{ state: string; supportCount: number; answerDue: { state: string; dueOn: string; owedBy: { displayName: string } } | null }>;
  let owed: Feed<{ nodes: { id: string; subject: { title: string } }[] }>;

  it('proposes an idea, and everybody can follow it', async () => {
    idea = await citizen(0).ask(documents.PROPOSE_IDEA, {
      input: { organisationId: organisationId(), wardId: globalId('ward', town.ward.id), title: 'A bench by the stop', body: 'For **everybody**.<script>alert(1)</script>', language: 'EN' },
    });
    expect(idea).toMatchObject({ __typename: 'Idea', state: 'OPEN', supportCount: 0 });
    watching = visitor.follow('subscription ($id: ID!) { idea(id: $id) { state supportCount answerDue { state dueOn owedBy { displayName } } } }', { id: idea.id });
    owed = councillor.follow('subscription { answersDue { nodes { id subject { title } } } }');
    await Promise.all([watching.until((seen) => seen.supportCount === 0), owed.until((seen) => seen.nodes.length === 0)]);
  });

  it('counts each citizen once, and shows it live (V1, V2)', async () => {
    expect(await citizen(0).ask(documents.SUPPORT_IDEA, { ideaId: idea.id })).toMatchObject({ supportCount: 1, viewerHasSupported: true });
    expect(await citizen(0).ask(documents.SUPPORT_IDEA, { ideaId: idea.id })).toMatchObject({ supportCount: 1 });
    await watching.until((seen) => seen.supportCount === 1);
    const argument = { ideaId: idea.id, side: 'FOR', text: 'The bus is often late.', language: 'EN' };
    expect(await citizen(1).ask(documents.ARGUE, { input: argument })).toMatchObject({ __typename: 'Idea' });
  });

  it('makes an answer due from a named councillor by a date, when enough support it (D1)', async () => {
    await citizen(1).ask(documents.SUPPORT_IDEA, { ideaId: idea.id });
    expect(await citizen(2).ask(documents.SUPPORT_IDEA, { ideaId: idea.id })).toMatchObject({ supportCount: 3, state: 'AWAITING_ANSWER' });
    const seen = await watching.until(({ state }) => state === 'AWAITING_ANSWER');
    expect(seen.answerDue).toMatchObject({ state: 'DUE', owedBy: { displayName: 'Cllr Made-Up' } });
    await owed.until(({ nodes }) => nodes[0]?.subject.title === 'A bench by the stop');
  });

  it('is answered in public, signed with the office, with a promise that has a date (D7)', async () => {
    const answerDueId = owed.messages.at(-1)?.nodes[0]?.id;
    const input = { answerDueId, position: 'AGREE', text: both('Yes. It will be there by spring.'), commitments: [{ what: both('Put up the bench'), dueOn: dayIn(90) }] };
    expect(await citizen(0).ask(documents.PUBLISH_ANSWER, { input })).toMatchObject({ code: 'NotAllowed' });
    const answered = await councillor.ask<{ answers: { office: string; commitments: unknown[] }[] }>(documents.PUBLISH_ANSWER, { input });
    expect(answered).toMatchObject({ state: 'ANSWERED', answers: [{ commitments: [{ dueOn: dayIn(90), state: 'PROMISED' }] }] });
    expect(answered.answers[0]?.office).toContain('Test councillor');
    await watching.until(({ state }) => state === 'ANSWERED');
    expect(await councillor.ask(documents.PUBLISH_ANSWER, { input })).toMatchObject({ code: 'AlreadyAnswered' });
  });

  it('shows hostile text as text (S6)', async () => {
    const read = await visitor.ask<{ body: { html: string } }>('query ($id: ID!) { idea(id: $id) { body { html } } }', { id: idea.id });
    expect(read.body.html).toContain('<strong>everybody</strong>');
    expect(read.body.html).not.toContain('<script');
  });
});

describe('young people are heard', () => {
  let workers: Viewer[];
  let worker: Client;
  let spaceId: string;
  let threadId: string;
  let code: string;
  let otter: Client;
  let curlew: Client;
  let watching: Feed<{ posts: { nodes: { body: { source: string }; state: string; author: { name: string; professional: { displayName: string } | null } }[] } }>;

  it('a space opens with two youth workers, and not with one (W6)', async () => {
    workers = [await aYouthWorker(app, town, { name: 'Worker One' }), await aYouthWorker(app, town, { name: 'Worker Two' })];
    worker = await signedInAs(app, workers[0] as Viewer);
    const supervisor = await signedInAs(app, await aProfessional(app, town.youthService.id, 'supervisor'));
    const lonely = await supervisor.ask<Answered>(documents.PREPARE_SPACE, { input: spaceInput(workers.slice(0, 1)) });
    expect(await supervisor.ask(documents.OPEN_SPACE, { spaceId: lonely.id })).toMatchObject({ code: 'SpaceNotReady', message: expect.stringContaining('two youth workers') });
    const space = await supervisor.ask<Answered>(documents.PREPARE_SPACE, { input: spaceInput(workers) });
    await withAllElse(app, town, localId('space', space.id), workers[0] as Viewer);
    expect(await supervisor.ask(documents.OPEN_SPACE, { spaceId: space.id })).toMatchObject({ state: 'OPEN' });
    spaceId = space.id;
    expect(await worker.ask(documents.START_DUTY, { spaceId, endsAt: inDays(0.2) })).toMatchObject({ onDutyNow: [{ displayName: 'Worker One' }] });
    threadId = (await worker.ask<Answered>(documents.START_THREAD, { input: { spaceId, question: both('What should change?') } })).id;
  });

  it('a code lets them in under a pseudonym: they read first, and no e-mail is asked (Y2)', async () => {
    code = (await worker.ask<{ code: string }>(documents.CREATE_CODE, { input: { spaceId, uses: 5, expiresAt: inDays(1) } })).code;
    [otter, curlew] = [aVisitor(app), aVisitor(app)];
    const offer = await otter.ask<{ pseudonyms: string[] }>(documents.LOOK_AT_CODE, { code });
    expect(offer).toMatchObject({ space: { adults: [{ displayName: 'Worker One' }, { displayName: 'Worker Two' }] } });
    for (const [at, client] of [otter, curlew].entries()) {
      const joined = await client.ask<{ session: { profile: { id: string; kind: string } } }>(documents.JOIN, {
        input: { code, pseudonym: offer.pseudonyms[at], ageBand: 'UP_TO_15' },
      });
      expect(joined).toMatchObject({ session: { profile: { kind: 'YOUNG_PERSON', displayName: offer.pseudonyms[at] } } });
      client.shows(joined.session.profile.id);
    }
  });

  it('a post waits for a worker: its author sees that, others see nothing (W7)', async () => {
    watching = curlew.follow('subscription ($id: ID!) { youthThread(id: $id) { posts { nodes { body { source } state author { name professional { displayName } } } } } }', { id: threadId });
    await watching.until(({ posts }) => posts.nodes.length === 0);
    expect(await otter.ask(documents.WRITE_POST, { threadId, body: 'More places to sit.' })).toMatchObject({ state: 'WAITING' });
    expect(await postsSeenBy(otter)).toMatchObject([{ state: 'WAITING', body: { source: 'More places to sit.' } }]);
    expect(await postsSeenBy(curlew)).toEqual([]);
  });

  it('a worker decides through the professional profile, with a rule and words, and it arrives live (W9, W10)', async () => {
    const queue = await worker.ask<{ nodes: { id: string; version: number; rules: { id: string }[]; subject: object }[] }>(documents.QUEUE);
    const [waiting] = queue.nodes;
    const decision = { caseId: waiting?.id, action: 'PUBLISH', ruleId: waiting?.rules[0]?.id, words: 'Thank you.' };
    expect(await worker.ask(documents.DECIDE_CASE, { input: { ...decision, version: waiting?.version } })).toMatchObject({ code: 'NotClaimed' });
    const claimed = await worker.ask<{ version: number }>(documents.CLAIM_CASE, { caseId: waiting?.id });
    expect(await worker.ask(documents.DECIDE_CASE, { input: { ...decision, version: claimed.version } })).toMatchObject({ state: 'DECIDED' });
    const seen = await watching.until(({ posts }) => posts.nodes.length === 1);
    expect(seen.posts.nodes[0]).toMatchObject({ state: 'PUBLISHED', author: { professional: null } });
  });

  it('an adult’s post says who they are and in which job (W4)', async () => {
    await worker.ask(documents.WRITE_POST, { threadId, body: 'Where would you put them?' });
    const seen = await watching.until(({ posts }) => posts.nodes.length === 2);
    expect(seen.posts.nodes[1]?.author.professional).toMatchObject({ displayName: 'Worker One' });
  });

  it('nobody else sees that the space exists, whatever their office (Y3, W2, S2)', async () => {
    const humanAtHome = await signedInAs(app, await aCitizen(app, { accountId: workers[0]?.accountId ?? '' }));
    const administrator = await signedInAs(app, await aProfessional(app, town.council.id, 'administrator'));
    for (const outsider of [visitor, citizen(0), councillor, humanAtHome, administrator]) {
      expect(await outsider.send('query ($id: ID!) { youthThread(id: $id) { id } }', { id: threadId })).not.toMatchObject({ data: { youthThread: { id: threadId } } });
      expect(JSON.stringify(await outsider.send('{ youthSpaces { id } }'))).not.toContain(spaceId);
      const feed = outsider.follow('subscription ($id: ID!) { youthThread(id: $id) { id } }', { id: threadId });
      await feed.untilEnded();
      expect(feed.messages).toEqual([]);
    }
    await Promise.all([humanAtHome.close(), administrator.close()]);
  });

  it('leaves a whole record of every act with consequences (S7)', async () => {
    for (const report of await app.get(AuditVerifier).verify()) expect(report.tampering).toBeNull();
    await Promise.all([otter.close(), curlew.close(), worker.close()]);
  });

  const postsSeenBy = async (client: Client): Promise<unknown[]> => {
    const thread = await client.ask<{ posts: { nodes: unknown[] } }>('query ($id: ID!) { youthThread(id: $id) { posts { nodes { state body { source } } } } }', { id: threadId });
    return thread.posts.nodes;
  };
});

async function statementsOf(roundId: string): Promise<{ id: string; text: string }[]> {
  const round = await visitor.ask<{ statements: { nodes: { id: string; text: string }[] } }>('query ($id: ID!) { statementRound(id: $id) { statements { nodes { id text } } } }', { id: roundId });
  return round.statements.nodes;
}

function decisionInput(): Record<string, unknown> {
  return {
    organisationId: organisationId(),
    isKey: false,
    title: both('Library hours'),
    summary: both('The hours can move.'),
    toDecide: both('When it opens.'),
    reasons: both('Mornings are empty.'),
    options: [
      { title: both('Evenings'), effects: both('Open until eight.'), isPreferred: true },
      { title: both('As now'), effects: both('No change.') },
    ],
    whyPreferred: both('Evenings are asked for.'),
    interests: { noneDeclared: true, declared: [] },
    decidesOn: dayIn(40),
  };
}

function consultationInput(decisionId: string): Record<string, unknown> {
  return {
    organisationId: organisationId(),
    decisionId,
    title: both('When should it open?'),
    summary: both('Tell us.'),
    stillOpen: both('The hours.'),
    alreadyFixed: both('The building.'),
    affects: both('Everybody who reads.'),
    level: 'INVOLVE',
    closesAt: inDays(30),
    shortTimeReason: both('The contract must be signed.'),
    statements: [both('I would come in the evening.'), both('Mornings matter to me.')],
  };
}

function spaceInput(workers: readonly Viewer[]): Record<string, unknown> {
  return {
    organisationId: globalId('org', town.youthService.id),
    title: both('The shed'),
    topic: both('What there is to do.'),
    influences: both('The leisure plan.'),
    outsideHours: both('Ring somebody you trust.'),
    charter: [both('Be kind.')],
    workerIds: workers.map(({ profile }) => globalId('prof', profile?.id ?? '')),
    mayStaffAlone: true,
  };
}
