import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Argue, ArgumentsReader, IdeaEntity, IdeaListsReader, IdeasReader, ProposeIdea, SupportIdea, WithdrawSupport } from '../../src/ideas/index.js';
import { OrganisationEntity } from '../../src/identity/index.js';
import { CasesReader, ClaimCase, DecideCase, Report, THE_CODE, type ModerationAction } from '../../src/moderation/index.js';
import { Database, globalId, isRefusal, UnitOfWork, visitor, type Problem, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs } from '../support/client.js';
import { anOpenIdea, anIdeaAwaitingAnswer } from '../support/ideas.js';
import { queriesOf } from '../support/queries.js';
import { aCitizen, aClerk, aCouncillor, aTown, type Town } from '../support/town.js';
import { aViewer, contextOf } from '../support/viewers.js';

let app: TestApp;
let town: Town;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  town = await aTown(app);
});

const rows = <Row extends Record<string, unknown>>(sql: string, values: unknown[]): Promise<Row[]> => app.get(Database).rows<Row>(sql, values);
const support = (viewer: Viewer, idea: IdeaEntity) => app.get(SupportIdea).execute(viewer, { ideaId: idea.id });
const withdraw = (viewer: Viewer, idea: IdeaEntity) => app.get(WithdrawSupport).execute(viewer, { ideaId: idea.id });
const codeOf = (outcome: object | Problem): string | null => (isRefusal(outcome) ? outcome.code : null);
const citizens = (count: number): Promise<Viewer[]> => Promise.all(Array.from({ length: count }, () => aCitizen(app)));

/** The count that is kept and the number of rows: one and the same, always (V4). */
async function counts(idea: IdeaEntity): Promise<{ kept: number; rows: number }> {
  const [found] = await rows<{ kept: number; rows: number }>(
    'select support_count as kept, (select count(*)::int from idea_support where idea_id = $1) as rows from idea where id = $1',
    [idea.id],
  );
  if (!found) throw new Error('The idea is gone');
  return found;
}

async function asOwner(statement: string): Promise<void> {
  const owner = new pg.Client(app.database.ownerUrl);
  await owner.connect();
  await owner.query(statement);
  await owner.end();
}

const eventsOf = async (idea: IdeaEntity, kind: string): Promise<number> =>
  (await rows('select id from outbox where kind = $2 and topics @> array[$1]', [`idea:${idea.id}`, kind])).length;

describe('supporting an idea', () => {
  it('counts fifty people who support at the same instant, each once (V1, V4)', async () => {
    const idea = await anOpenIdea(app, town);
    const outcomes = await Promise.all((await citizens(50)).map((citizen) => support(citizen, idea)));
    expect(outcomes.map(codeOf)).toEqual(Array(50).fill(null));
    expect(await counts(idea)).toEqual({ kept: 50, rows: 50 });
  });

  it('counts the same person from five devices once, and tells of it once (V1, V2)', async () => {
    const [idea, citizen] = [await anOpenIdea(app, town), await aCitizen(app)];
    await Promise.all(Array.from({ length: 5 }, () => support(citizen, idea)));
    expect(await counts(idea)).toEqual({ kept: 1, rows: 1 });
    expect(await eventsOf(idea, 'idea.supported')).toBe(1);
  });

  it('is one for each citizen by a key of the database, whatever the code does (V1)', async () => {
    const [idea, citizen] = [await anOpenIdea(app, town), await aCitizen(app)];
    await support(citizen, idea);
    const again = app.get(UnitOfWork).run((tx) =>
      tx.query('insert into idea_support (idea_id, profile_id, supported_at) values ($1, $2, $3)', [idea.id, citizen.profile?.id, tx.now]),
    );
    await expect(again).rejects.toMatchObject({ code: '23505' });
  });

  it('is acknowledged only once it is committed: a commit that fails is never answered with a count (V3)', async () => {
    const [idea, citizen] = [await anOpenIdea(app, town), await aCitizen(app)];
    await asOwner(`create function fails() returns trigger language plpgsql as $$ begin raise exception 'The disk is full'; end $$`);
    await asOwner('create constraint trigger fails after insert on idea_support deferrable initially deferred for each row execute function fails()');
    await expect(support(citizen, idea)).rejects.toThrow('The disk is full');
    await asOwner('drop function fails() cascade');
    expect(await counts(idea)).toEqual({ kept: 0, rows: 0 });
    expect(await eventsOf(idea, 'idea.supported')).toBe(0);
    expect(codeOf(await support(citizen, idea))).toBeNull();
  });

  it('can be taken back and given again; taking back twice changes nothing (V2)', async () => {
    const [idea, citizen] = [await anOpenIdea(app, town), await aCitizen(app)];
    await support(citizen, idea);
    await withdraw(citizen, idea);
    await withdraw(citizen, idea);
    expect(await counts(idea)).toEqual({ kept: 0, rows: 0 });
    await support(citizen, idea);
    expect(await counts(idea)).toEqual({ kept: 1, rows: 1 });
    expect(await eventsOf(idea, 'idea.support-withdrawn')).toBe(1);
  });

  it('keeps the count equal to the rows while people come and go at once (V4)', async () => {
    const [idea, people] = [await anOpenIdea(app, town), await citizens(12)];
    await Promise.all(people.flatMap((citizen, place) => [support(citizen, idea), ...(place % 3 === 0 ? [withdraw(citizen, idea), support(citizen, idea)] : [])]));
    const { kept, rows: counted } = await counts(idea);
    expect(kept).toBe(counted);
    expect(kept).toBeGreaterThanOrEqual(8);
  });

  it.each([
    [-1, null],
    [0, 'IdeaClosed'],
    [1, 'IdeaClosed'],
  ])('%d ms from its closing instant gives %s, by when it was received (V6)', async (ms, code) => {
    const [idea, citizen] = [await anOpenIdea(app, town), await aCitizen(app)];
    const received = new Date(idea.closesAt.getTime() + ms);
    expect(codeOf(await app.clock.at(received, () => support(citizen, idea)))).toBe(code);
    expect(await counts(idea)).toEqual(code ? { kept: 0, rows: 0 } : { kept: 1, rows: 1 });
    expect(await eventsOf(idea, 'idea.supported')).toBe(code ? 0 : 1);
  });

  it('of those that arrive together each is judged by its own instant, to the millisecond (V6)', async () => {
    const [idea, people] = [await anOpenIdea(app, town), await citizens(12)];
    const moment = (place: number): Date => new Date(idea.closesAt.getTime() + (place % 3) - 1);
    const outcomes = await Promise.all(people.map((citizen, place) => app.clock.at(moment(place), () => support(citizen, idea))));
    expect(outcomes.map(codeOf)).toEqual(people.map((_, place) => (place % 3 === 0 ? null : 'IdeaClosed')));
    const given = await rows<{ at: Date }>('select supported_at as at from idea_support where idea_id = $1', [idea.id]);
    expect(given).toEqual(Array(4).fill({ at: moment(0) }));
    expect(await counts(idea)).toEqual({ kept: 4, rows: 4 });
  });

  it('of one person’s wishes that arrive together the last replaces those before (V2)', async () => {
    const [idea, other, citizen] = [await anOpenIdea(app, town), await aCitizen(app), await aCitizen(app)];
    await Promise.all([support(other, idea), support(citizen, idea), withdraw(citizen, idea), support(citizen, idea), withdraw(citizen, idea)]);
    expect(await rows('select profile_id from idea_support where idea_id = $1', [idea.id])).toEqual([{ profile_id: other.profile?.id }]);
    expect(await counts(idea)).toEqual({ kept: 1, rows: 1 });
  });

  it('can’t be taken back after closing (V2)', async () => {
    const [idea, citizen] = [await anOpenIdea(app, town), await aCitizen(app)];
    await support(citizen, idea);
    expect(codeOf(await app.clock.at(idea.closesAt, () => withdraw(citizen, idea)))).toBe('IdeaClosed');
    expect(await counts(idea)).toEqual({ kept: 1, rows: 1 });
  });

  it('is for those whom the idea named when it was opened (V7)', async () => {
    const young = await aCitizen(app, { ageBand: '16-17' });
    const english = await aTown(app, { jurisdiction: 'england' });
    expect(codeOf(await support(young, await anOpenIdea(app, town)))).toBeNull();
    expect(codeOf(await support(young, await anOpenIdea(app, english)))).toBe('NotAllowed');
  });

  it('is not for somebody at work, nor is proposing or arguing (W3)', async () => {
    const [idea, councillor] = [await anOpenIdea(app, town), await aCouncillor(app, town)];
    expect(codeOf(await support(councillor, idea))).toBe('NotAllowed');
    await expect(anOpenIdea(app, town, { author: councillor })).rejects.toThrow('NotAllowed');
    const argument = { ideaId: idea.id, side: 'for' as const, text: 'At work I say so.', language: 'en' as const };
    expect(codeOf(await app.get(Argue).execute(councillor, argument))).toBe('NotAllowed');
    expect(await counts(idea)).toEqual({ kept: 0, rows: 0 });
  });

  it('never says who: no event, no field, and nobody’s own support to anybody else (V5)', async () => {
    const [idea, citizen] = [await anOpenIdea(app, town), await aCitizen(app)];
    await support(citizen, idea);
    const told = await rows('select kind, topics, facts from outbox where topics @> array[$1]', [`idea:${idea.id}`]);
    expect(JSON.stringify(told)).not.toContain(citizen.profile?.id);
    const reader = app.get(IdeasReader);
    const hasSupported = (viewer: Viewer): Promise<boolean> => reader.viewersSupport(contextOf(viewer)).load(idea.id);
    expect(await hasSupported(citizen)).toBe(true);
    expect(await hasSupported(await aCouncillor(app, town))).toBe(false);
    const fields = await aVisitor(app).ask<{ fields: { name: string }[] }>('{ __type(name: "Idea") { fields { name } } }');
    // How many, how many were removed and why, and what the viewer themselves did: nothing of anybody else.
    const ofSupport = fields.fields.map(({ name }) => name).filter((name) => /support/i.test(name)).sort();
    expect(ofSupport).toEqual(['supportCount', 'supportRemovals', 'viewerCanRemoveSupports', 'viewerCanSupport', 'viewerHasSupported', 'viewerSupportWasRemoved']);
  });
});

describe('the threshold', () => {
  it('reached by many supports at once makes one duty to answer, owed by a named councillor (D1)', async () => {
    const [idea, councillor] = [await anOpenIdea(app, town, { wardId: town.ward.id }), await aCouncillor(app, town)];
    await Promise.all((await citizens(8)).map((citizen) => support(citizen, idea)));
    const dues = await rows('select owed_by from answer_due where subject_id = $1', [idea.id]);
    expect(dues).toEqual([{ owed_by: councillor.profile?.id }]);
    expect(await eventsOf(idea, 'idea.threshold-reached')).toBe(1);
    expect(await counts(idea)).toEqual({ kept: 8, rows: 8 });
    const now = await app.get(IdeasReader).byId(contextOf(councillor), idea.id);
    expect(now?.state).toBe('awaiting-answer');
  });

  it('once reached leaves the duty standing, whoever takes support back', async () => {
    await aCouncillor(app, town);
    const [idea, ...people] = [await anOpenIdea(app, town), ...(await citizens(3))];
    for (const citizen of people) await support(citizen, idea);
    for (const citizen of people) await withdraw(citizen, idea);
    expect(await rows('select id from answer_due where subject_id = $1', [idea.id])).toHaveLength(1);
    expect(await counts(idea)).toEqual({ kept: 0, rows: 0 });
  });

  it('that a council changes applies to new ideas (V7)', async () => {
    await aCouncillor(app, town);
    const before = await anOpenIdea(app, town);
    await app.get(UnitOfWork).run((tx) => tx.save(OrganisationEntity, { ...town.council, supportThreshold: 1 }));
    const after = await anOpenIdea(app, town);
    await support(await aCitizen(app), before);
    await support(await aCitizen(app), after);
    const owed = await rows('select subject_id from answer_due where subject_id = any($1)', [[before.id, after.id]]);
    expect(owed).toEqual([{ subject_id: after.id }]);
  });

  it('leaves an idea open while nobody is in office, and opens the duty with the next support after', async () => {
    const idea = await anIdeaAwaitingAnswer(app, town);
    expect(await rows('select state from idea where id = $1', [idea.id])).toEqual([{ state: 'open' }]);
    await aCouncillor(app, town);
    await support(await aCitizen(app), idea);
    expect(await rows('select state from idea where id = $1', [idea.id])).toEqual([{ state: 'awaiting-answer' }]);
  });
});

describe('proposing', () => {
  it('needs a council that answers ideas, and a ward of that council', async () => {
    const author = await aCitizen(app);
    const other = await aTown(app);
    const given = { title: 'A bench', body: 'To sit.', language: 'cy' as const };
    const propose = (organisationId: string, wardId?: string) => app.get(ProposeIdea).execute(author, { ...given, organisationId, wardId });
    expect(codeOf(await propose(town.youthService.id))).toBe('NotAvailable');
    expect(codeOf(await propose(town.council.id, other.ward.id))).toBe('NotAvailable');
    expect(codeOf(await propose(town.council.id, town.ward.id))).toBeNull();
  });
});

describe('the list of ideas', () => {
  it('goes through every idea once, newest first or most supported first', async () => {
    const ideas = [];
    for (let number = 0; number < 7; number++) ideas.push(await anOpenIdea(app, town, { title: `Idea number ${number}` }));
    for (const [place, idea] of ideas.entries()) for (const citizen of await citizens(place % 3)) await support(citizen, idea);
    const newest = await allPages('newest');
    expect(newest.map(({ title }) => title)).toEqual(ideas.map(({ title }) => title).reverse());
    const supported = await allPages('most-supported');
    expect(supported.map(({ supportCount }) => supportCount)).toEqual([2, 2, 1, 1, 0, 0, 0]);
    expect(new Set(supported.map(({ id }) => id)).size).toBe(7);
  });

  async function allPages(sort: 'newest' | 'most-supported') {
    const found = [];
    for (let after: string | null = null; ; ) {
      const page: Awaited<ReturnType<IdeaListsReader['page']>> = await app.get(IdeaListsReader).page(contextOf(aViewer(null)), { first: 3, after, sort, filter: { organisationId: town.council.id } }, new Set(['title', 'supportCount']));
      found.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) return found;
      after = page.pageInfo.endCursor;
    }
  }

  it('leaves out what a moderator hid, as do single reads and deeds (S2)', async () => {
    const [idea, citizen] = [await anOpenIdea(app, town), await aCitizen(app)];
    await app.get(UnitOfWork).run((tx) => tx.save(IdeaEntity, { ...idea, hiddenAt: tx.now }));
    expect(await allPages('newest')).toEqual([]);
    expect(await app.get(IdeasReader).byId(contextOf(citizen), idea.id)).toBeNull();
    expect(codeOf(await support(citizen, idea))).toBe('NotAvailable');
  });

  it('costs as many queries for twenty as for two, with authors, councils and answers due', async () => {
    await aCouncillor(app, town);
    for (let number = 0; number < 20; number++) await anOpenIdea(app, town);
    await anIdeaAwaitingAnswer(app, town);
    const visitor = aVisitor(app).anew();
    const list = (first: number) =>
      visitor.ask('query($first: Int, $org: ID) { ideas(first: $first, filter: { organisationId: $org }) { nodes { title author { displayName } organisation { slug } supportCount answerDue { state owedBy { displayName } } arguments { forCount } } } }', {
        first,
        org: globalId('org', town.council.id),
      });
    await list(2);
    const forTwo = await queriesOf(app, () => list(2));
    expect(await queriesOf(app, () => list(20))).toBe(forTwo);
    expect(forTwo).toBeLessThanOrEqual(6);
  });
});

describe('moderating', () => {
  /** Reported by a visitor, decided by a clerk. */
  async function decide(clerk: Viewer, subjectId: string, action: ModerationAction): Promise<string | null> {
    await app.get(Report).execute(visitor('en'), { subjectId, reason: 'See for yourself.' });
    const [found] = (await app.get(CasesReader).queue(contextOf(clerk), { first: 1 })).nodes;
    if (!found) throw new Error('No case was opened');
    await app.get(ClaimCase).execute(clerk, { caseId: found.uuid });
    const seen = await app.get(CasesReader).byId(contextOf(clerk), found.uuid);
    const decision = { caseId: found.uuid, version: seen?.version ?? 0, action, ruleId: THE_CODE[0]?.id ?? '', words: 'Because of the rule.' };
    return codeOf(await app.get(DecideCase).execute(clerk, decision));
  }

  it('hides an idea from everybody, and whoever watches it stops seeing it (S2)', async () => {
    const idea = await anOpenIdea(app, town);
    const watcher = aVisitor(app);
    const feed = watcher.follow<{ title: string }>('subscription($id: ID!) { idea(id: $id) { title } }', { id: globalId('idea', idea.id) });
    await feed.until(({ title }) => title === idea.title);
    expect(await decide(await aClerk(app, town.council.id), globalId('idea', idea.id), 'hide')).toBeNull();
    await feed.untilEnded();
    expect(await app.get(IdeasReader).byId(contextOf(visitor('en')), idea.id)).toBeNull();
    await watcher.close();
  });

  it('removes an argument and leaves the idea; asking for changes isn’t possible, its words can’t change', async () => {
    const [idea, citizen, clerk] = [await anOpenIdea(app, town), await aCitizen(app), await aClerk(app, town.council.id)];
    await app.get(Argue).execute(citizen, { ideaId: idea.id, side: 'for', text: 'Nonsense.', language: 'en' });
    const read = () => app.get(ArgumentsReader).argumentsOf(contextOf(visitor('en'))).load(idea.id);
    const [argument] = (await read()).for;
    expect(await decide(clerk, argument?.id ?? '', 'ask-for-changes')).toBe('ActionNotPossible');
    expect(await decide(clerk, argument?.id ?? '', 'remove')).toBeNull();
    expect(await read()).toEqual({ for: [], against: [], forCount: 0, againstCount: 0 });
  });
});

describe('over the network', () => {
  const SUPPORT = `mutation($input: SupportIdeaInput!) {
    supportIdea(input: $input) { __typename ... on Idea { supportCount viewerHasSupported viewerCanSupport } ... on Problem { code message } }
  }`;

  it('a support is answered with its count, and everybody watching sees it', async () => {
    const [idea, citizen] = [await anOpenIdea(app, town), await aCitizen(app)];
    const id = globalId('idea', idea.id);
    const visitor = aVisitor(app);
    const feed = visitor.follow<{ supportCount: number }>('subscription($id: ID!) { idea(id: $id) { supportCount } }', { id });
    const list = visitor.follow<{ nodes: { supportCount: number }[] }>('subscription { ideas { nodes { supportCount } } }');
    await feed.until(({ supportCount }) => supportCount === 0);
    const answer = await (await signedInAs(app, citizen)).ask(SUPPORT, { input: { ideaId: id } });
    expect(answer).toEqual({ __typename: 'Idea', supportCount: 1, viewerHasSupported: true, viewerCanSupport: true });
    await feed.until(({ supportCount }) => supportCount === 1);
    await list.until(({ nodes }) => nodes[0]?.supportCount === 1);
    await visitor.close();
  });

  it('refusals are data: a visitor, somebody at work (W3), an idea that isn’t there', async () => {
    const input = { ideaId: globalId('idea', (await anOpenIdea(app, town)).id) };
    expect(await aVisitor(app).ask(SUPPORT, { input })).toMatchObject({ code: 'NotSignedIn' });
    expect(await (await signedInAs(app, await aCouncillor(app, town))).ask(SUPPORT, { input })).toMatchObject({ code: 'NotAllowed' });
    const citizen = await signedInAs(app, await aCitizen(app));
    expect(await citizen.ask(SUPPORT, { input: { ideaId: 'idea_nonsense' } })).toMatchObject({ code: 'NotAvailable' });
  });

  it('an argument appears on its side, with a count of all of them', async () => {
    const [idea, citizen] = [await anOpenIdea(app, town), await aCitizen(app, { displayName: 'Somebody with reasons' })];
    const client = await signedInAs(app, citizen);
    const argued = await client.ask(
      `mutation($input: ArgueInput!) { argue(input: $input) { ... on Idea { version arguments { for { text } against { text author { displayName } } forCount againstCount } } ... on Problem { code } } }`,
      { input: { ideaId: globalId('idea', idea.id), side: 'AGAINST', text: ' It blocks the path. ', language: 'EN' } },
    );
    const against = [{ text: 'It blocks the path.', author: { displayName: 'Somebody with reasons' } }];
    expect(argued).toEqual({ version: 2, arguments: { for: [], against, forCount: 0, againstCount: 1 } });
  });
});
