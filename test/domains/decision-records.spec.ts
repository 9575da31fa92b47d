import type { Request } from 'express';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AnswersDueReader, PublishAnswer } from '../../src/answers/index.js';
import { ChangeCommitment, CommitmentsReader, HandOverCommitment, type Commitment } from '../../src/commitments/index.js';
import { CiteInDecision, PublishDecision, RecordDecision, ReviseDecision, WithdrawDecision, type DecisionEntity, type ReviseDecisionInput } from '../../src/decisions/index.js';
import { ForwardPlanController } from '../../src/decisions/lists/forward-plan.controller.js';
import { Argue, SupportIdea, type IdeaEntity } from '../../src/ideas/index.js';
import { Database, globalId, isRefusal, newId, UnitOfWork, visitor, wordDifference, type Viewer } from '../../src/platform/index.js';
import { Contributors } from '../../src/proceedings/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { readCalendar } from '../support/calendar.js';
import { aVisitor } from '../support/client.js';
import { aDecisionToPublish, aPublishedDecision, aRecord, inDays, optionsOf } from '../support/decisions.js';
import { anIdeaAwaitingAnswer, anOpenIdea } from '../support/ideas.js';
import { queriesOf } from '../support/queries.js';
import { aCitizen, aCouncillor, aProfessional, aTown, type Town } from '../support/town.js';
import { contextOf } from '../support/viewers.js';

const DAY_MS = 86_400_000;

let app: TestApp;
let town: Town;
let councillor: Viewer;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  town = await aTown(app);
  councillor = await aCouncillor(app, town);
});

/** Publishes another version, in which only what is given differs. */
async function revise(decision: DecisionEntity, changed: Partial<ReviseDecisionInput>): Promise<DecisionEntity> {
  const ids = await optionsOf(app, decision);
  const { organisationId: _, isKey: __, exception: ___, ...content } = aDecisionToPublish(app, town.council.id);
  const options = content.options.map((option, place) => ({ ...option, id: ids[place] ?? null }));
  const whyChanged = { en: 'New figures', cy: 'Ffigurau newydd' };
  const revised = await app.get(ReviseDecision).execute(councillor, { ...content, options, whyChanged, decisionId: decision.id, version: decision.version, ...changed });
  if (isRefusal(revised)) throw new Error(revised.texts.en);
  return revised;
}

interface VersionShown {
  number: number;
  reason: { text: string };
  publishedBy: { displayName: string };
  reasons: { source: string };
  differences: { path: string; language: string | null; segments: { kind: string; text: string }[] }[];
}

const versionOf = (decision: DecisionEntity, number: number, from: number | null = null): Promise<VersionShown | null> =>
  aVisitor(app).ask(
    `query ($id: ID!, $number: Int!, $from: Int) { decisionVersion(id: $id, number: $number) {
      number reason { text } publishedBy { displayName } reasons { source } differences(from: $from) { path language segments { kind text } } } }`,
    { id: globalId('dec', decision.id), number, from },
  );

describe('a version that was published', () => {
  it('D4: is readable at its own address, with who, when and why, after others replaced it', async () => {
    const decision = await aPublishedDecision(app, councillor);
    await revise(decision, { reasons: { en: 'More people asked for it.', cy: 'Gofynnodd mwy o bobl amdano.' } });
    expect(await versionOf(decision, 1)).toMatchObject({ number: 1, reason: { text: 'First published' }, reasons: { source: 'People asked for it.' }, differences: [] });
    expect(await versionOf(decision, 2)).toMatchObject({ number: 2, reason: { text: 'New figures' }, reasons: { source: 'More people asked for it.' } });
    expect(await versionOf(decision, 3)).toBeNull();
    expect(await versionOf({ ...decision, id: '01890000-0000-7000-8000-00000000dead' } as DecisionEntity, 1)).toBeNull();
  });

  it('D4: differs from any other word by word, in each language, and only where it does', async () => {
    const decision = await aPublishedDecision(app, councillor);
    const second = await revise(decision, { reasons: { en: 'Citizens asked for it.', cy: 'Gofynnodd pobl amdano.' } });
    await revise(second, { title: { en: 'The library’s new hours', cy: 'Oriau newydd y llyfrgell' }, reasons: { en: 'Citizens asked for it.', cy: 'Gofynnodd pobl amdano.' } });
    expect((await versionOf(decision, 2))?.differences).toEqual([
      {
        path: 'reasons',
        language: 'EN',
        segments: [
          { kind: 'REMOVED', text: 'People' },
          { kind: 'ADDED', text: 'Citizens' },
          { kind: 'KEPT', text: ' asked for it.' },
        ],
      },
    ]);
    const whole = (await versionOf(decision, 3, 1))?.differences ?? [];
    expect(whole.map(({ path, language }) => [path, language])).toEqual([['title', 'EN'], ['title', 'CY'], ['reasons', 'EN']]);
    expect(whole[1]?.segments).toContainEqual({ kind: 'ADDED', text: 'newydd y ' });
  });

  it('D4: shows an option that came and one that went', async () => {
    const decision = await aPublishedDecision(app, councillor);
    const [kept] = await optionsOf(app, decision);
    const options = [
      { ...aDecisionToPublish(app, town.council.id).options[0], id: kept, isPreferred: false },
      { title: { en: 'Open on Mondays', cy: 'Agor ar ddydd Llun' }, effects: { en: 'A little busier.', cy: 'Ychydig yn brysurach.' }, cost: null, isPreferred: true },
    ] as ReviseDecisionInput['options'];
    await revise(decision, { options });
    const differences = (await versionOf(decision, 2))?.differences ?? [];
    const title = (kind: string) => differences.filter(({ path, language }) => path.endsWith('.title') && language === 'EN').filter(({ segments }) => segments.every((segment) => segment.kind === kind));
    expect(title('ADDED').map(({ segments }) => segments[0]?.text)).toEqual(['Open on Mondays']);
    expect(title('REMOVED').map(({ segments }) => segments[0]?.text)).toEqual(['Stay shut']);
    expect(differences.find(({ path }) => path === `options.${globalId('opt', kept ?? '')}.isPreferred`)?.segments).toEqual([
      { kind: 'REMOVED', text: 'true' },
      { kind: 'ADDED', text: 'false' },
    ]);
  });

  it('D4: is compared in bounded time, however long it is', () => {
    const words = (seed: number): string => Array.from({ length: 60_000 }, (_, place) => `w${(place * seed) % 99_991}`).join(' ');
    // Of the processor, not of the clock: what else the machine is doing doesn’t count.
    const begun = process.cpuUsage();
    const [removed, added] = wordDifference(words(7), words(13)).filter(({ kind }) => kind !== 'kept');
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(10_000);
    expect([removed?.kind, added?.kind]).toEqual(['removed', 'added']);
  });
});

describe('what a decision owes to what people said', () => {
  const why = { en: 'It is cheaper.', cy: 'Mae’n rhatach.' };
  const cite = (decision: DecisionEntity, thingId: string, wishes: { use?: 'drew-on' | 'set-aside'; why?: { en?: string; cy?: string }; viewer?: Viewer; version?: number } = {}) =>
    app.get(CiteInDecision).execute(wishes.viewer ?? councillor, {
      decisionId: decision.id,
      version: wishes.version ?? decision.version,
      cites: [{ thingId, use: wishes.use ?? 'drew-on', why: wishes.why ?? why }],
    });
  const codeOf = (outcome: object): string | null => (isRefusal(outcome) ? outcome.code : null);
  const ideaId = (idea: IdeaEntity): string => globalId('idea', idea.id);

  interface CiteShown {
    use: string;
    why: { text: string };
    versionNumber: number;
    thing: { kind: string; id: string; title: string; path: string } | null;
  }
  const citesOf = async (decision: DecisionEntity): Promise<CiteShown[]> => {
    const query = 'query ($id: ID!) { decision(id: $id) { cites { use why { text } versionNumber thing { kind id title path } } } }';
    return (await aVisitor(app).ask<{ cites: CiteShown[] }>(query, { id: globalId('dec', decision.id) })).cites;
  };
  const citationsOf = async (idea: IdeaEntity): Promise<unknown[]> => {
    const query = 'query ($id: ID!) { idea(id: $id) { citedBy { decisionId decisionTitle { text } use why { text } decidedAt } } }';
    return (await aVisitor(app).ask<{ citedBy: unknown[] }>(query, { id: ideaId(idea) })).citedBy;
  };

  it('D6: is said with why, and seen from both ends', async () => {
    const [decision, idea] = [await aPublishedDecision(app, councillor), await anOpenIdea(app, town, { title: 'Open on Sundays' })];
    expect(codeOf(await cite(decision, ideaId(idea)))).toBeNull();
    const thing = { kind: 'IDEA', id: ideaId(idea), title: 'Open on Sundays', path: `/ideas/${ideaId(idea)}` };
    expect(await citesOf(decision)).toEqual([{ use: 'DREW_ON', why: { text: 'It is cheaper.' }, versionNumber: 1, thing }]);
    expect(await citationsOf(idea)).toEqual([
      { decisionId: globalId('dec', decision.id), decisionTitle: { text: 'The library’s hours' }, use: 'DREW_ON', why: { text: 'It is cheaper.' }, decidedAt: null },
    ]);
  });

  it('D6: of a councillor’s answer is seen from the answer, and stays so when that is revised', async () => {
    const [decision, idea] = [await aPublishedDecision(app, councillor), await anIdeaAwaitingAnswer(app, town)];
    const context = contextOf(visitor('en'));
    const due = await app.get(AnswersDueReader).dueOn(context).load(`idea:${idea.id}`);
    const answered = await app.get(PublishAnswer).execute(councillor, { answerDueId: due?.uuid ?? '', position: 'agree', text: { en: 'Yes' }, commitments: [] });
    expect(codeOf(answered)).toBeNull();
    const [row] = await app.get(Database).rows<{ id: string }>('select id from answer where answer_due_id = $1', [due?.uuid]);
    // The address that people copy is that of the duty.
    expect(codeOf(await cite(decision, due?.id ?? '', { use: 'set-aside' }))).toBeNull();
    const thing = { kind: 'ANSWER', id: globalId('ans', row?.id ?? ''), title: 'A bench at the bus stop', path: `/answers/${due?.id ?? ''}` };
    expect(await citesOf(decision)).toMatchObject([{ use: 'SET_ASIDE', thing }]);
    const query = 'query ($id: ID!) { idea(id: $id) { answerDue { answers { citedBy { use } } } } }';
    expect(await aVisitor(app).ask(query, { id: ideaId(idea) })).toEqual({ answerDue: { answers: [{ citedBy: [{ use: 'SET_ASIDE' }] }] } });
  });

  it('D6: changes by being said anew, and what was said before is kept', async () => {
    const [decision, idea] = [await aPublishedDecision(app, councillor), await anOpenIdea(app, town)];
    const cited = await cite(decision, ideaId(idea));
    expect(codeOf(await cite(decision, ideaId(idea), { use: 'set-aside' }))).toBe('VersionChanged');
    expect(codeOf(await cite(cited as DecisionEntity, ideaId(idea), { use: 'set-aside', why: { en: 'Too dear after all.', cy: 'Rhy ddrud.' } }))).toBeNull();
    expect(await citesOf(decision)).toMatchObject([{ use: 'SET_ASIDE', why: { text: 'Too dear after all.' } }]);
    expect(await app.get(Database).rows('select id from decision_cite where decision_id = $1', [decision.id])).toHaveLength(2);
    await expect(app.get(Database).rows('delete from decision_cite where decision_id = $1', [decision.id])).rejects.toMatchObject({ code: '42501' });
  });

  it('D6: is only of what everybody sees, and never of a person', async () => {
    const [decision, idea] = [await aPublishedDecision(app, councillor), await anOpenIdea(app, town)];
    await app.get(Database).rows('update idea set hidden_at = opened_at where id = $1', [idea.id]);
    const young = await aCitizen(app, { ageBand: '16-17' });
    for (const thingId of [ideaId(idea), globalId('idea', newId()), globalId('prof', young.profile?.id ?? ''), globalId('thr', newId()), 'nonsense']) {
      expect(codeOf(await cite(decision, thingId))).toBe('CannotBeCited');
    }
    expect(await citesOf(decision)).toEqual([]);
  });

  it('D6: shows no longer what has been hidden, though that it was cited stays', async () => {
    const [decision, idea] = [await aPublishedDecision(app, councillor), await anOpenIdea(app, town)];
    await cite(decision, ideaId(idea));
    await app.get(Database).rows('update idea set hidden_at = opened_at where id = $1', [idea.id]);
    expect(await citesOf(decision)).toMatchObject([{ use: 'DREW_ON', thing: null }]);
  });

  it('D6: is part of publishing, revising and recording it, each with the version it was said in', async () => {
    const ideas = await Promise.all([1, 2, 3].map(() => anOpenIdea(app, town)));
    const why = { en: 'It is cheaper.', cy: 'Mae’n rhatach.' };
    const [asked, against, late] = ideas.map((idea, place) => [{ thingId: ideaId(idea), use: place === 1 ? ('set-aside' as const) : ('drew-on' as const), why }]);
    const decision = await aPublishedDecision(app, councillor, { cites: asked ?? [] });
    const revised = await revise(decision, { cites: against ?? [] });
    const record = await aRecord(app, revised, { cites: late ?? [] });
    expect(codeOf(await app.clock.at(new Date(app.clock.now().getTime() + DAY_MS), () => app.get(RecordDecision).execute(councillor, record)))).toBeNull();
    const cited = (await citesOf(decision)).map(({ use, versionNumber, thing }) => [thing?.id, use, versionNumber]);
    expect(cited.sort()).toEqual([[ideas[0], 'DREW_ON', 1], [ideas[1], 'SET_ASIDE', 2], [ideas[2], 'DREW_ON', 2]].map(([idea, ...rest]) => [ideaId(idea as IdeaEntity), ...rest]).sort());
  });

  it('D6: that can’t be cited keeps the decision from being published or recorded with it', async () => {
    const cites = [{ thingId: globalId('idea', newId()), use: 'drew-on' as const, why: { en: 'It is cheaper.' } }];
    const refused = await app.get(PublishDecision).execute(councillor, aDecisionToPublish(app, town.council.id, { cites }));
    expect(codeOf(refused)).toBe('CannotBeCited');
    const decision = await aPublishedDecision(app, councillor);
    expect(codeOf(await app.get(RecordDecision).execute(councillor, await aRecord(app, decision, { cites })))).toBe('CannotBeCited');
    expect(await citesOf(decision)).toEqual([]);
  });

  it('is the deciding councillor’s to say (D1), in each language (L1)', async () => {
    town = await aTown(app, { publishesInAll: true });
    councillor = await aCouncillor(app, town);
    const [decision, idea] = [await aPublishedDecision(app, councillor), await anOpenIdea(app, town)];
    expect(codeOf(await cite(decision, ideaId(idea), { viewer: await aCouncillor(app, town) }))).toBe('NotAllowed');
    expect(codeOf(await cite(decision, ideaId(idea), { why: { en: 'In one alone' } }))).toBe('TranslationMissing');
  });

  it('makes those who contributed to it contributors to the decision, whom nobody is shown (D7, V5)', async () => {
    const author = await aCitizen(app);
    const [decision, idea] = [await aPublishedDecision(app, councillor), await anOpenIdea(app, town, { author })];
    const [supporter, arguer] = [await aCitizen(app), await aCitizen(app)];
    await app.get(SupportIdea).execute(supporter, { ideaId: idea.id });
    await app.get(Argue).execute(arguer, { ideaId: idea.id, side: 'against', text: 'It rains there.', language: 'en' });
    const contributors = () => app.get(UnitOfWork).run((tx) => app.get(Contributors).to(tx, { kind: 'decision', id: decision.id }));
    expect(await contributors()).toEqual([]);
    await cite(decision, ideaId(idea));
    expect((await contributors()).sort()).toEqual([author, supporter, arguer].map(({ profile }) => profile?.id).sort());
  });

  it('costs as many queries on a page of many ideas as of one', async () => {
    const decision = await aPublishedDecision(app, councillor);
    const ideas = await Promise.all([anOpenIdea(app, town), anOpenIdea(app, town), anOpenIdea(app, town)]);
    let version = decision.version;
    for (const idea of ideas) await cite(decision, ideaId(idea), { version: version++ });
    const page = (first: number) => queriesOf(app, () => aVisitor(app).anew().send('query ($org: ID!, $first: Int!) { ideas(organisationId: $org, first: $first) { nodes { citedBy { use } } } }', { org: globalId('org', town.council.id), first }));
    expect(await page(3)).toBe(await page(1));
  });
});

describe('a commitment made in a decision', () => {
  const reason = { en: 'The roof came first.', cy: 'Y to ddaeth gyntaf.' };
  const codeOf = (outcome: object): string | null => (isRefusal(outcome) ? outcome.code : null);
  const change = (viewer: Viewer, commitment: Commitment, wishes: Partial<Parameters<ChangeCommitment['execute']>[1]>) =>
    app.get(ChangeCommitment).execute(viewer, { commitmentId: commitment.uuid, version: commitment.version, state: 'under-way', ...wishes });

  /** Recorded on the next day, with one thing promised. */
  async function aPromise(dueOn = inDays(app, 30)): Promise<{ decision: DecisionEntity; commitment: Commitment }> {
    const decision = await aPublishedDecision(app, councillor);
    const input = await aRecord(app, decision, { commitments: [{ what: { en: 'Open on Sundays', cy: 'Agor ar y Sul' }, dueOn }] });
    const recorded = await app.clock.at(new Date(app.clock.now().getTime() + 86_400_000), () => app.get(RecordDecision).execute(councillor, input));
    if (isRefusal(recorded)) throw new Error(recorded.texts.en);
    return { decision, commitment: await promised(decision) };
  }
  async function promised(decision: DecisionEntity): Promise<Commitment> {
    const [commitment] = await app.get(CommitmentsReader).promisedIn(contextOf(visitor('en'))).load(`decision:${decision.id}`);
    if (!commitment) throw new Error('Nothing was promised');
    return commitment;
  }

  it('D7: moves its day only later, as a delay with a public reason, and the earlier day stays visible', async () => {
    const { decision, commitment } = await aPromise();
    expect(codeOf(await change(councillor, commitment, { dueOn: inDays(app, 60) }))).toBe('DayDoesNotMove');
    expect(codeOf(await change(councillor, commitment, { state: 'delayed', note: reason }))).toBe('LaterDayMissing');
    expect(codeOf(await change(councillor, commitment, { state: 'delayed', note: reason, dueOn: inDays(app, 10) }))).toBe('LaterDayMissing');
    expect(codeOf(await change(councillor, commitment, { state: 'delayed', dueOn: inDays(app, 60) }))).toBe('ReasonMissing');
    expect(codeOf(await change(councillor, commitment, { state: 'delayed', note: reason, dueOn: inDays(app, 60) }))).toBeNull();
    const query = `query ($id: ID!) { decision(id: $id) { outcome { commitments { state dueOn firstDueOn isOverdue
      promisedIn { kind id title path } steps { state dueOn note { text } owner { displayName } } } } } }`;
    const id = globalId('dec', decision.id);
    const owner = { displayName: councillor.profile?.displayName };
    expect(await aVisitor(app).ask(query, { id })).toMatchObject({
      outcome: {
        commitments: [
          {
            ...{ state: 'DELAYED', dueOn: inDays(app, 60), firstDueOn: inDays(app, 30), isOverdue: false },
            promisedIn: { kind: 'decision', id, title: 'The library’s hours', path: `/decisions/${id}` },
            steps: [
              { state: 'PROMISED', dueOn: inDays(app, 30), note: null, owner },
              { state: 'DELAYED', dueOn: inDays(app, 60), note: { text: reason.en }, owner },
            ],
          },
        ],
      },
    });
  });

  it('D7: is dropped only with a reason, is settled then, and never goes back to being only promised', async () => {
    const { decision, commitment } = await aPromise();
    expect(codeOf(await change(councillor, commitment, { state: 'dropped' }))).toBe('ReasonMissing');
    expect(codeOf(await change(councillor, commitment, { state: 'under-way' }))).toBeNull();
    expect(codeOf(await change(councillor, await promised(decision), { state: 'promised' }))).toBe('WasBegun');
    expect(codeOf(await change(councillor, await promised(decision), { state: 'dropped', note: reason }))).toBeNull();
    expect(codeOf(await change(councillor, await promised(decision), { state: 'delivered' }))).toBe('CommitmentSettled');
  });

  it('D7: is handed over by name to somebody of the same council, with why', async () => {
    const { decision, commitment } = await aPromise();
    const officer = await aProfessional(app, town.council.id, 'officer');
    const handOver = (viewer: Viewer, to: Viewer) =>
      app.get(HandOverCommitment).execute(viewer, { commitmentId: commitment.uuid, version: commitment.version, ownerId: to.profile?.id ?? '', why: reason });
    expect(codeOf(await handOver(officer, officer))).toBe('NotAvailable');
    expect(codeOf(await handOver(councillor, await aCitizen(app)))).toBe('CannotOwnCommitment');
    expect(codeOf(await handOver(councillor, await aCouncillor(app, await aTown(app))))).toBe('CannotOwnCommitment');
    expect(codeOf(await handOver(councillor, officer))).toBeNull();
    expect(await promised(decision)).toMatchObject({ ownerId: officer.profile?.id, state: 'promised', note: { text: reason.en } });
    expect(codeOf(await change(officer, await promised(decision), {}))).toBeNull();
  });

  it('D7: tells at each change those who follow what it was promised in, in the same transaction', async () => {
    const { decision, commitment } = await aPromise();
    await change(councillor, commitment, { state: 'delayed', note: reason, dueOn: inDays(app, 60) });
    const told = await app.get(Database).rows<{ kind: string }>(`select kind from outbox where topics @> array[$1, $2] order by id`, [`decision:${decision.id}`, `commitment:${commitment.uuid}`]);
    expect(told.map(({ kind }) => kind)).toEqual(['commitment.made', 'commitment.changed']);
  });

  it('says what is said of it in each language (L1)', async () => {
    town = await aTown(app, { publishesInAll: true });
    councillor = await aCouncillor(app, town);
    const { commitment } = await aPromise();
    expect(codeOf(await change(councillor, commitment, { note: { en: 'In one alone' } }))).toBe('TranslationMissing');
  });

  it('D7: shows as overdue by the clock alone, and is listed by council, owner, state and lateness, page by page', async () => {
    const late = await aPromise(inDays(app, 3));
    const other = await aPromise(inDays(app, 40));
    await aPromise(inDays(app, 50));
    await change(councillor, other.commitment, { state: 'delivered' });
    const list = async (filter: object, page = '') => {
      const query = `query ($filter: CommitmentFilter!) { commitments(filter: $filter ${page}) { nodes { id } pageInfo { endCursor hasNextPage } } }`;
      type Page = { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
      return aVisitor(app).ask<Page>(query, { filter: { organisationId: globalId('org', town.council.id), ...filter } });
    };
    const fiveDaysOn = new Date(app.clock.now().getTime() + 5 * 86_400_000);
    const ids = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id);
    const lateOnes = (isOverdue: boolean) =>
      app.clock.at(fiveDaysOn, () => app.get(CommitmentsReader).page(contextOf(visitor('en')), { filter: { organisationId: town.council.id, isOverdue }, sort: 'due-first', first: 20 }));
    expect((await lateOnes(true)).nodes).toMatchObject([{ id: late.commitment.id, isOverdue: true }]);
    expect(ids(await lateOnes(false))).toHaveLength(2);
    expect(ids(await list({ states: ['DELIVERED'] }))).toEqual([other.commitment.id]);
    expect(ids(await list({ ownerId: globalId('prof', councillor.profile?.id ?? '') }))).toHaveLength(3);
    const first = await list({}, ', first: 2');
    expect(ids(first)[0]).toBe(late.commitment.id);
    const rest = await list({}, `, first: 2, after: "${first.pageInfo.endCursor}"`);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage, new Set([...ids(first), ...ids(rest)]).size]).toEqual([true, false, 3]);
  });
});

describe('lists of decisions', () => {
  interface PageShown {
    nodes: { title: { text: string } }[];
    pageInfo: { endCursor: string; hasNextPage: boolean };
  }
  const list = (filter: object, rest = ''): Promise<PageShown> =>
    aVisitor(app).ask(`query ($filter: DecisionFilter) { decisions(filter: $filter ${rest}) { nodes { title { text } } pageInfo { endCursor hasNextPage } } }`, {
      filter: { organisationId: globalId('org', town.council.id), ...filter },
    });
  const titles = ({ nodes }: PageShown): string[] => nodes.map(({ title }) => title.text);

  it('find words in English and Welsh, whatever their mutation, accent or spelling, the best match first', async () => {
    await aPublishedDecision(app, councillor, { title: { en: 'A bridge at Cardiff', cy: 'Pont yng Nghaerdydd' } });
    await aPublishedDecision(app, councillor, { title: { en: 'Playing fields', cy: 'Caeau chwarae' }, summary: { en: 'Near the bridge.', cy: 'Ger y bont.' } });
    for (const text of ['bridges', 'Bont', 'pont']) expect(titles(await list({ text }, ', sort: BEST_MATCH'))).toEqual(['A bridge at Cardiff', 'Playing fields']);
    for (const text of ['Gaerdydd', 'caerdydd', 'Cardif', 'brigde Cardiff']) expect(titles(await list({ text }))).toContain('A bridge at Cardiff');
    expect(titles(await list({ text: 'harbour' }))).toEqual([]);
    const first = await list({ text: 'bridge' }, ', sort: BEST_MATCH, first: 1');
    expect(titles(await list({ text: 'bridge' }, `, sort: BEST_MATCH, first: 1, after: "${first.pageInfo.endCursor}"`))).toEqual(['Playing fields']);
  });

  it('are of one ward, councillor, state or time, in the order asked for, page by page', async () => {
    await aPublishedDecision(app, councillor, { title: { en: 'Late', cy: 'Hwyr' }, decidesOn: inDays(app, 9) });
    await aPublishedDecision(app, councillor, { title: { en: 'Soon', cy: 'Buan' }, decidesOn: inDays(app, 2) });
    expect(titles(await list({}))).toEqual(['Soon', 'Late']);
    expect(titles(await list({ from: inDays(app, 3) }))).toEqual(['Late']);
    expect(titles(await list({ until: inDays(app, 3), states: ['OPEN'] }))).toEqual(['Soon']);
    expect(titles(await list({ councillorId: globalId('prof', newId()) }))).toEqual([]);
    expect(titles(await list({ wardId: globalId('ward', newId()) }))).toEqual([]);
    const first = await list({}, ', sort: DECIDES_FIRST, first: 1');
    expect([titles(first), first.pageInfo.hasNextPage]).toEqual([['Soon'], true]);
    expect(titles(await list({}, `, sort: DECIDES_FIRST, first: 1, after: "${first.pageInfo.endCursor}"`))).toEqual(['Late']);
  });

  it('of a ward are those that name it and those about the whole area of its council, in lists, the forward plan and the calendar', async () => {
    const [other] = await app.get(Database).rows<{ id: string }>(`insert into ward (id, organisation_id, name) values ($1, $2, '{"en": "Upper"}') returning id`, [newId(), town.council.id]);
    const [here, upper] = [town.ward.id, other?.id ?? ''];
    const elsewhere = await aTown(app);
    await aPublishedDecision(app, await aCouncillor(app, elsewhere), { title: { en: 'Of another council', cy: 'Arall' }, decidesOn: inDays(app, 3) });
    for (const [title, wardIds] of [['Named', [here]], ['Both', [here, upper]], ['Next door', [upper]], ['Everywhere', []]] as const)
      await aPublishedDecision(app, councillor, { title: { en: title, cy: title }, wardIds: [...wardIds], decidesOn: inDays(app, 3) });
    const ward = globalId('ward', here);
    const its = ['Both', 'Everywhere', 'Named'];
    expect(titles(await list({ organisationId: null, wardId: ward })).sort()).toEqual(its);
    const plan = await aVisitor(app).ask<{ calendarPath: string; decisions: { title: { text: string } }[] }>('query ($ward: ID!) { forwardPlan(wardId: $ward) { calendarPath decisions { title { text } } } }', { ward });
    expect(plan.decisions.map(({ title }) => title.text).sort()).toEqual(its);
    const events = readCalendar(await (await fetch(app.url + plan.calendarPath)).text());
    expect(events.map(({ summary }) => summary).sort()).toEqual(its);
    expect(readCalendar(await (await fetch(`${app.url}/forward-plan.ics?ward=nowhere`)).text())).toEqual([]);
  });

  it('are read in one query with whom and what a card names, and no more of each than is asked for, fragments included', async () => {
    await aPublishedDecision(app, councillor, { wardIds: [town.ward.id] });
    await aPublishedDecision(app, councillor, { wardIds: [town.ward.id] });
    const query = `query ($org: ID!) { decisions(organisationId: $org, states: [OPEN]) {
      nodes { ...Card } edges { node { ... on Decision { reasons { source } options { title { text } } } } } } }
      fragment Card on Decision { title { text } councillor { displayName } organisation { name { text } } wards { name { text } } interests { noneDeclared } }`;
    const variables = { org: globalId('org', town.council.id) };
    const { nodes, edges } = await aVisitor(app).ask<{ nodes: object[]; edges: object[] }>(query, variables);
    expect(nodes).toHaveLength(2);
    expect(nodes[0]).toMatchObject({ title: { text: 'The library’s hours' }, councillor: { displayName: councillor.profile?.displayName }, wards: [{ name: { text: 'Middle' } }], interests: { noneDeclared: true } });
    expect(edges[1]).toMatchObject({ node: { reasons: { source: 'People asked for it.' }, options: [{ title: { text: 'Open' } }, { title: { text: 'Stay shut' } }] } });
    expect(await queriesOf(app, () => aVisitor(app).anew().send(query, variables))).toBe(1);
  });

  it('D5: tell what is coming in 28 days, each with its days in public, as a page and as a calendar in both languages', async () => {
    await aPublishedDecision(app, councillor, { decidesOn: inDays(app, 27) });
    await aPublishedDecision(app, councillor, { title: { en: 'Far off', cy: 'Ymhell' }, decidesOn: inDays(app, 40) });
    const plan = 'query ($id: ID!) { forwardPlan(organisationId: $id) { from until calendarPath decisions { id title { text } daysInPublic } } }';
    const coming = await aVisitor(app).ask<{ calendarPath: string; decisions: { id: string }[] }>(plan, { id: globalId('org', town.council.id) });
    expect(coming).toMatchObject({ from: inDays(app, 0), until: inDays(app, 28), decisions: [{ title: { text: 'The library’s hours' }, daysInPublic: 0 }] });
    const response = await fetch(`${app.url}${coming.calendarPath}?lang=cy`);
    expect(response.headers.get('content-type')).toContain('text/calendar');
    const [event, ...others] = readCalendar(await response.text());
    expect(event).toMatchObject({ sequence: 1, status: 'CONFIRMED', summary: 'Oriau’r llyfrgell', start: inDays(app, 27), end: inDays(app, 28) });
    expect(event?.uid.startsWith(`${coming.decisions[0]?.id}@`)).toBe(true);
    expect(others).toEqual([]);
    expect((await fetch(`${app.url}/forward-plan/nowhere.ics`)).status).toBe(404);
  });

  it('tell what all councils of the place are going to decide where none is chosen, as a page and as a calendar', async () => {
    const other = await aTown(app);
    for (const [title, by] of [['Ours', councillor], ['Theirs', await aCouncillor(app, other)]] as const) await aPublishedDecision(app, by, { title: { en: title, cy: title }, decidesOn: inDays(app, 3) });
    const { calendarPath, decisions } = await aVisitor(app).ask<{ calendarPath: string; decisions: { title: { text: string } }[] }>('{ forwardPlan { calendarPath decisions { title { text } } } }');
    const calendar = readCalendar(await (await fetch(app.url + calendarPath)).text());
    for (const title of ['Ours', 'Theirs']) {
      expect(decisions.map((each) => each.title.text)).toContain(title);
      expect(calendar.map(({ summary }) => summary)).toContain(title);
    }
  });

  it('are a calendar that programs can read, whatever a title holds, on whole days at the leap day and the turn of the year', async () => {
    const title = { en: `Lamps; benches, \\ and “bins”\nBEGIN:VEVENT ${'ŵ'.repeat(60)}`, cy: 'Lampau' };
    for (const [now, decidesOn, ends] of [['2027-12-20T12:00:00Z', '2027-12-31', '2028-01-01'], ['2028-02-20T12:00:00Z', '2028-02-29', '2028-03-01'], ['2028-03-20T12:00:00Z', '2028-03-26', '2028-03-27']] as const) {
      await app.clock.at(new Date(now), async () => {
        const decision = await aPublishedDecision(app, councillor, { title, decidesOn });
        const events = readCalendar(await app.get(ForwardPlanController).calendar(town.council.slug, { query: { lang: 'en' }, headers: {} } as unknown as Request));
        const event = events.find(({ uid }) => uid.startsWith(globalId('dec', decision.id)));
        expect(event).toMatchObject({ start: decidesOn, end: ends, status: 'CONFIRMED' });
        expect(event?.summary.replaceAll(/\s+/g, ' ')).toBe(title.en.replaceAll(/\s+/g, ' '));
        expect(event?.url).toMatch(/^https?:\/\/.*\/decisions\/dec_/);
      });
    }
  });

  it('strike out in the calendar what was withdrawn', async () => {
    const decision = await aPublishedDecision(app, councillor, { decidesOn: inDays(app, 5) });
    const why = { en: 'No longer needed', cy: 'Nid oes ei angen mwyach' };
    const withdrawn = await app.get(WithdrawDecision).execute(councillor, { decisionId: decision.id, version: decision.version, why });
    expect(isRefusal(withdrawn)).toBe(false);
    const events = readCalendar(await (await fetch(`${app.url}/forward-plan/${town.council.slug}.ics`)).text());
    expect(events.find(({ uid }) => uid.startsWith(`${globalId('dec', decision.id)}@`))).toMatchObject({ status: 'CANCELLED', sequence: 2 });
  });
});
