import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AnswerDueEntity, PublishAnswer } from '../../src/answers/index.js';
import { ChangeCommitment, CommitmentEntity } from '../../src/commitments/index.js';
import { DraftsReader, SaveDraft } from '../../src/drafts/index.js';
import {
  BeginDelivery,
  CloseIdea,
  DecideIdea,
  FinishDelivery,
  IdeaListsReader,
  IdeasReader,
  IdeaVersionsReader,
  ProposeIdea,
  ReviseIdea,
  SetIdeaPeriod,
  SimilarIdeasReader,
  StepsReader,
  WithdrawIdea,
  type IdeaEntity,
} from '../../src/ideas/index.js';
import { CasesReader, ClaimCase, DecideCase, THE_CODE, type ModerationAction } from '../../src/moderation/index.js';
import { Contributors } from '../../src/proceedings/index.js';
import { Database, globalId, isRefusal, UnitOfWork, visitor, type Problem, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs } from '../support/client.js';
import { aPicture, headersOf, upload } from '../support/files.js';
import { anIdeaAwaitingAnswer, anOpenIdea, ideaContent, ideaNow, supportedBy, type IdeaWishes } from '../support/ideas.js';
import { aCitizen, aClerk, aCouncillor, aTown, type Town } from '../support/town.js';
import { aViewer, contextOf } from '../support/viewers.js';

let app: TestApp;
let town: Town;
let author: Viewer;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  town = await aTown(app);
  author = await aCitizen(app);
});

const codeOf = (outcome: object | Problem): string | null => (isRefusal(outcome) ? outcome.code : null);
const everybody = () => contextOf(visitor('en'));
const texts = (en: string) => ({ en, cy: `${en} (cy)` });
const revise = async (idea: IdeaEntity, wishes: IdeaWishes & { reason?: string }) =>
  app.get(ReviseIdea).execute(author, { ideaId: idea.id, textNumber: (await ideaNow(app, idea)).textNumber, ...ideaContent(wishes), reason: wishes.reason ?? null });
const eventsOf = (idea: IdeaEntity, kind: string) =>
  app.get(Database).rows<{ facts: Record<string, unknown> }>('select facts from outbox where kind = $2 and topics @> array[$1] order by id', [`idea:${idea.id}`, kind]);

/** The clerk takes the first case of the queue on and decides it. */
async function decide(clerk: Viewer, action: ModerationAction): Promise<string | null> {
  const [found] = (await app.get(CasesReader).queue(contextOf(clerk), { first: 1 })).nodes;
  if (!found) throw new Error('The queue is empty');
  await app.get(ClaimCase).execute(clerk, { caseId: found.uuid });
  const seen = await app.get(CasesReader).byId(contextOf(clerk), found.uuid);
  return codeOf(await app.get(DecideCase).execute(clerk, { caseId: found.uuid, version: seen?.version ?? 0, action, ruleId: THE_CODE[2]?.id ?? '', words: 'By the rule.' }));
}

describe('what is written', () => {
  it('L2: is kept whole in the language it was written in, and read as such', async () => {
    const wishes = { author, language: 'cy' as const, title: 'Mainc wrth y safle bws', need: 'Lle i eistedd', topic: 'streets' as const, selfHelp: 'Gallaf ei phaentio', point: { latitude: 51.5, longitude: -3.2 } };
    const idea = await anOpenIdea(app, town, wishes);
    const read = await aVisitor(app).ask('query($id: ID!) { idea(id: $id) { title language need selfHelp topic point { latitude longitude } body { language } } }', { id: globalId('idea', idea.id) });
    expect(read).toEqual({
      ...{ title: 'Mainc wrth y safle bws', language: 'CY', need: 'Lle i eistedd', selfHelp: 'Gallaf ei phaentio', topic: 'STREETS' },
      ...{ point: { latitude: 51.5, longitude: -3.2 }, body: { language: 'CY' } },
    });
  });

  it('S6: a hostile title and body come out as text, not as markup or SQL', async () => {
    const title = `<script>alert(1)</script>'); drop table idea; -- \u202e`;
    const idea = await anOpenIdea(app, town, { author, title, body: '[x](javascript:alert(1)) <img src=x onerror=alert(1)>' });
    const read = await aVisitor(app).ask<{ title: string; body: { html: string } }>('query($id: ID!) { idea(id: $id) { title body { html } } }', { id: globalId('idea', idea.id) });
    expect(read.title).toBe(title.trim());
    expect(read.body.html).not.toMatch(/<img|href="javascript:/);
  });

  it('was a draft of its author alone, which goes when the idea is there', async () => {
    const saved = await app.get(SaveDraft).execute(author, { kind: 'idea', content: '{"title":"A"}' });
    if (isRefusal(saved)) throw new Error(saved.code);
    expect(codeOf(await app.get(ProposeIdea).execute(await aCitizen(app), { organisationId: town.council.id, ...ideaContent({ draftId: saved.id }) }))).toBe('NotAvailable');
    await anOpenIdea(app, town, { author, draftId: saved.id });
    expect(await app.get(DraftsReader).byId(author, saved.id)).toBeNull();
  });

  it('may have pictures that somebody described, seen with the idea and no sooner', async () => {
    const headers = await headersOf(app, author);
    const send = async (fields: Record<string, string>) => (await upload(app, headers, 'bench.png', await aPicture('png'), fields)).body;
    const [bare, described] = [await send({}), await send({ description: 'The empty bus stop' })];
    const client = await signedInAs(app, author);
    const propose = (pictureIds: string[]) =>
      client.ask<{ code?: string; pictures?: { url: string; description: { text: string } }[] }>(
        'mutation($input: ProposeIdeaInput!) { proposeIdea(input: $input) { ... on Idea { pictures { url description { text } } } ... on Problem { code } } }',
        { input: { organisationId: globalId('org', town.council.id), title: 'A bench', body: 'To sit.', language: 'EN', pictureIds } },
      );
    expect(await propose([bare.id])).toEqual({ code: 'PictureNotDescribed' });
    expect((await fetch(`${app.url}${described.url}`)).status).toBe(404);
    const proposed = await propose([described.id]);
    expect(proposed.pictures).toEqual([{ url: described.url, description: { text: 'The empty bus stop' } }]);
    expect((await fetch(`${app.url}${described.url}`)).status).toBe(200);
  });
});

describe('contact details in a public text', () => {
  it('hold the idea: its author sees it with the reason, nobody else does, a clerk opens it by the terms of that moment', async () => {
    const held = await anOpenIdea(app, town, { author, body: 'Ring me on 07700 900123 about the bench.' });
    expect(held.state).toBe('held');
    expect(await app.get(IdeasReader).byId(everybody(), held.id)).toBeNull();
    const client = await signedInAs(app, author);
    const own = await client.ask('query($id: ID!) { idea(id: $id) { state heldBecause } }', { id: globalId('idea', held.id) });
    expect(own).toEqual({ state: 'HELD', heldBecause: 'It looks as if there is a phone number in it.' });
    await app.get(UnitOfWork).run((tx) => tx.query('update organisation set support_threshold = 7 where id = $1', [town.council.id]));
    expect(await decide(await aClerk(app, town.council.id), 'publish')).toBeNull();
    expect(await app.get(IdeasReader).byId(everybody(), held.id)).toMatchObject({ state: 'open', threshold: 7 });
  });

  it('hold nothing that names a school or a source: ideas are about them', async () => {
    const idea = await anOpenIdea(app, town, { body: 'A crossing outside Glan yr Afon Primary School, see https://www.livingstreets.org.uk/report.' });
    expect(idea.state).toBe('open');
  });

  it('taken out by its author open the idea, and the case is gone', async () => {
    const held = await anOpenIdea(app, town, { author, body: 'Write to me: sam@example.com' });
    expect(codeOf(await revise(held, { body: 'Write here.' }))).toBeNull();
    expect((await ideaNow(app, held)).state).toBe('open');
    expect((await app.get(CasesReader).queue(contextOf(await aClerk(app, town.council.id)), { first: 5 })).nodes).toEqual([]);
  });

  it('in new words hold those alone: the words before stand until a clerk publishes', async () => {
    const idea = await anOpenIdea(app, town, { author, title: 'A bench at Mill Lane' });
    await revise(idea, { title: 'A bench, ring 07700 900123' });
    expect((await ideaNow(app, idea)).title).toBe('A bench at Mill Lane');
    expect(await decide(await aClerk(app, town.council.id), 'publish')).toBeNull();
    expect((await ideaNow(app, idea)).title).toBe('A bench, ring 07700 900123');
  });

  it('count in what is said about a change too, which is published with it', async () => {
    const idea = await anOpenIdea(app, town, { author, title: 'A bench at Mill Lane' });
    await revise(idea, { title: 'A seat at Mill Lane', reason: 'Ring me on 07700 900123.' });
    expect((await ideaNow(app, idea)).title).toBe('A bench at Mill Lane');
    const withdraw = (reason: string) => app.get(WithdrawIdea).execute(author, { ideaId: idea.id, reason });
    expect(codeOf(await withdraw('Ring me on 07700 900123.'))).toBe('InvalidInput');
    expect(codeOf(await withdraw('Done by others.'))).toBeNull();
  });
});

describe('changing the words', () => {
  it('is free until the first support, then a version that supporters are told of, and over at the threshold', async () => {
    await aCouncillor(app, town);
    const idea = await anOpenIdea(app, town, { author, title: 'First words' });
    await revise(idea, { title: 'Second words' });
    const versions = async () => (await app.get(IdeaVersionsReader).versionsOf(everybody()).load(idea.id)).map(({ title, reason }) => [title, reason]);
    expect(await versions()).toEqual([['Second words', null]]);
    await supportedBy(app, idea, 1);
    await revise(idea, { title: 'Third words', reason: 'Clearer.' });
    expect(await versions()).toEqual([['Third words', 'Clearer.'], ['Second words', null]]);
    const [third, second] = await (aVisitor(app).ask<{ versions: unknown[] }>('query($id: ID!) { idea(id: $id) { versions { changes { path segments { kind text } } partsChanged } } }', { id: globalId('idea', idea.id) })).then(({ versions: read }) => read);
    expect(third).toEqual({ changes: [{ path: 'title', segments: [{ kind: 'REMOVED', text: 'Second' }, { kind: 'ADDED', text: 'Third' }, { kind: 'KEPT', text: ' words' }] }], partsChanged: [] });
    expect(second).toEqual({ changes: [], partsChanged: [] });
    expect((await eventsOf(idea, 'idea.revised')).map(({ facts }) => facts.tellSupporters)).toEqual([false, true]);
    await supportedBy(app, idea, 2);
    expect(codeOf(await revise(idea, { title: 'Fourth words' }))).toBe('TextIsFixed');
  });

  it('is its author’s, on the words they saw', async () => {
    const idea = await anOpenIdea(app, town, { author });
    const input = { ideaId: idea.id, textNumber: 1, ...ideaContent({ title: 'Other words' }) };
    expect(codeOf(await app.get(ReviseIdea).execute(await aCitizen(app), input))).toBe('NotAvailable');
    expect(codeOf(await app.get(ReviseIdea).execute(author, input))).toBeNull();
    expect(codeOf(await app.get(ReviseIdea).execute(author, input))).toBe('VersionChanged');
  });
});

describe('the way of an idea', () => {
  async function anAnsweredIdea(councillor: Viewer): Promise<IdeaEntity> {
    const idea = await anIdeaAwaitingAnswer(app, town, { author });
    const due = await app.get(UnitOfWork).run((tx) => tx.find(AnswerDueEntity, { subjectId: idea.id }));
    const answer = { answerDueId: due?.id ?? '', position: 'agree' as const, text: texts('Yes.'), commitments: [] };
    const outcome = await app.get(PublishAnswer).execute(councillor, answer);
    if (isRefusal(outcome)) throw new Error(outcome.code);
    return idea;
  }

  it('D1, D7: a named councillor adopts it, promises what it takes, and it is delivered once every promise has ended; each step is told', async () => {
    const councillor = await aCouncillor(app, town, { name: 'Invented Councillor' });
    const idea = await anAnsweredIdea(councillor);
    const ideaId = idea.id;
    const adopt = (reason: 'council-does-it' | 'no-money') => app.get(DecideIdea).execute(councillor, { ideaId, decision: 'adopted', reason, words: texts('We do it.') });
    expect(codeOf(await adopt('no-money'))).toBe('ReasonDoesNotFit');
    expect(codeOf(await adopt('council-does-it'))).toBeNull();
    const commitments = [{ what: texts('Buy a bench'), dueOn: '2027-03-01' }];
    expect(codeOf(await app.get(BeginDelivery).execute(councillor, { ideaId, commitments, words: texts('We begin.') }))).toBeNull();
    const finish = () => app.get(FinishDelivery).execute(councillor, { ideaId, words: texts('There it stands.') });
    expect(codeOf(await finish())).toBe('CommitmentsOpen');
    const promised = await app.get(UnitOfWork).run((tx) => tx.find(CommitmentEntity, { promisedInId: ideaId }));
    expect(promised).toMatchObject({ ownerId: councillor.profile?.id, topics: [`idea:${ideaId}`] });
    await app.get(ChangeCommitment).execute(councillor, { commitmentId: promised?.id ?? '', version: 1, state: 'delivered' });
    expect(await eventsOf(idea, 'commitment.changed')).toHaveLength(1);
    expect(codeOf(await finish())).toBeNull();
    const steps = await app.get(StepsReader).stepsOf(everybody()).load(ideaId);
    expect(steps.map(({ state, name }) => [state, name])).toEqual(['adopted', 'being-delivered', 'delivered'].map((state) => [state, 'Invented Councillor']));
  });

  it('S7: declining gives one of the stated reasons and words, by a councillor of that council, on the record; L1: in each language', async () => {
    const strict = await aTown(app, { publishesInAll: true });
    const councillor = await aCouncillor(app, strict);
    [town] = [strict];
    const idea = await anAnsweredIdea(councillor);
    const decline = (viewer: Viewer, words: { en: string; cy?: string }) => app.get(DecideIdea).execute(viewer, { ideaId: idea.id, decision: 'declined', reason: 'not-ours', words });
    expect(codeOf(await decline(await aCouncillor(app, await aTown(app)), texts('No.')))).toBe('NotAllowed');
    expect(codeOf(await decline(await aClerk(app, town.council.id), texts('No.')))).toBe('NotAllowed');
    expect(codeOf(await decline(councillor, { en: 'No.' }))).toBe('TranslationMissing');
    expect(codeOf(await decline(councillor, texts('No.')))).toBeNull();
    expect(codeOf(await decline(councillor, texts('No.')))).toBe('WrongState');
    expect(await app.get(Database).rows(`select 1 from audit_entry where content like '%idea.declined%' and content like $1`, [`%${idea.id}%`])).toHaveLength(1);
  });

  it('its author takes it back with a reason, and not once an answer is owed to its supporters', async () => {
    await aCouncillor(app, town);
    const [early, owed] = [await anOpenIdea(app, town, { author }), await anIdeaAwaitingAnswer(app, town, { author })];
    const withdraw = (viewer: Viewer, idea: IdeaEntity) => app.get(WithdrawIdea).execute(viewer, { ideaId: idea.id, reason: 'Done by others.' });
    expect(codeOf(await withdraw(await aCitizen(app), early))).toBe('NotAvailable');
    expect(codeOf(await withdraw(author, early))).toBeNull();
    expect(codeOf(await withdraw(author, owed))).toBe('AnswerIsOwed');
  });

  it('V6: it closes by its instant, whenever the job comes; V7: the period is that of its opening', async () => {
    const before = await anOpenIdea(app, town);
    const clerk = await aClerk(app, town.council.id);
    expect(codeOf(await app.get(SetIdeaPeriod).execute(author, { organisationId: town.council.id, openForDays: 30 }))).toBe('NotAllowed');
    expect(codeOf(await app.get(SetIdeaPeriod).execute(clerk, { organisationId: town.council.id, openForDays: 30 }))).toBeNull();
    const after = await anOpenIdea(app, town);
    const days = ({ openedAt, closesAt }: IdeaEntity) => (closesAt.getTime() - openedAt.getTime()) / 86_400_000;
    expect([days(await ideaNow(app, before)), days(after)]).toEqual([180, 30]);
    const close = (ms: number) => app.clock.at(new Date(after.closesAt.getTime() + ms), () => app.get(CloseIdea).execute(after.id));
    await close(-1);
    expect(await eventsOf(after, 'idea.closed')).toHaveLength(0);
    await close(0);
    await close(1);
    expect(await eventsOf(after, 'idea.closed')).toHaveLength(1);
  });

  it('D7: whoever proposed, supported or argued is among those to be told', async () => {
    const idea = await anOpenIdea(app, town, { author });
    const [supporter] = await supportedBy(app, idea, 1);
    const told = await app.get(UnitOfWork).run((tx) => app.get(Contributors).to(tx, { kind: 'idea', id: idea.id }));
    expect(told.sort()).toEqual([author.profile?.id, supporter?.profile?.id].sort());
  });
});

describe('finding ideas', () => {
  const titles = async (sort: Parameters<IdeaListsReader['page']>[1]['sort'], filter: object = {}): Promise<string[]> =>
    (await app.get(IdeaListsReader).page(contextOf(aViewer(null)), { first: 50, sort, filter: { organisationId: town.council.id, ...filter } }, new Set(['title']))).nodes.map(({ title }) => title);

  it('similar ones are shown while one writes, in both languages and misspelt; only those that can be supported', async () => {
    await anOpenIdea(app, town, { title: 'A bench and a shelter at the Mill Lane stop' });
    await anOpenIdea(app, town, { title: 'Mainc newydd yn y parc', language: 'cy' });
    await anOpenIdea(app, town, { title: 'Plant trees on the hill' });
    const gone = await anOpenIdea(app, town, { author, title: 'Benches everywhere' });
    await app.get(WithdrawIdea).execute(author, { ideaId: gone.id, reason: 'No.' });
    const like = async (text: string) => (await app.get(SimilarIdeasReader).like(town.council.id, text)).map(({ title }) => title);
    expect(await like('benches at bus stops')).toEqual(['A bench and a shelter at the Mill Lane stop']);
    expect(await like('fainc')).toEqual(['Mainc newydd yn y parc', 'A bench and a shelter at the Mill Lane stop']);
    expect(await like('A bensh and a sheltre at Mill Lane')).toEqual(['A bench and a shelter at the Mill Lane stop']);
    expect(await like('shetler')).toEqual(['A bench and a shelter at the Mill Lane stop']);
    expect(await like('prac')).toEqual(['Mainc newydd yn y parc']);
    expect(await like('from the')).toEqual([]);
    expect(await like('%_&|!()')).toEqual([]);
  });

  it('a list obeys topic, ward, state, words and a box on the map', async () => {
    await anOpenIdea(app, town, { title: 'Trees by the river', topic: 'parks', wardId: town.ward.id, point: { latitude: 51.5, longitude: -3.2 } });
    await anOpenIdea(app, town, { title: 'Later buses', topic: 'transport', point: { latitude: 52.5, longitude: -3.2 } });
    expect(await titles('newest', { topic: 'parks' })).toEqual(['Trees by the river']);
    expect(await titles('newest', { wardId: town.ward.id })).toEqual(['Trees by the river']);
    expect(await titles('newest', { states: ['answered'] })).toEqual([]);
    expect(await titles('best-match', { text: 'buses' })).toEqual(['Later buses']);
    const box = { south: 51, west: -4, north: 52, east: -3 };
    expect(await titles('newest', { box })).toEqual(['Trees by the river']);
    expect((await app.get(IdeaListsReader).onMap({ organisationId: town.council.id, box })).map(({ title }) => title)).toEqual(['Trees by the river']);
  });

  it('rising: later supports outweigh earlier ones, and taking back cools', async () => {
    const [old, fresh, quiet] = [await anOpenIdea(app, town, { title: 'old' }), await anOpenIdea(app, town, { title: 'fresh' }), await anOpenIdea(app, town, { title: 'quiet' })];
    await supportedBy(app, old, 2);
    await app.clock.at(new Date(Date.now() + 12 * 86_400_000), () => supportedBy(app, fresh, 1));
    expect(await titles('rising')).toEqual(['fresh', 'old', 'quiet']);
    expect(quiet.heat).toBeCloseTo(quiet.openedAt.getTime() / (3 * 86_400_000), 6);
    expect((await ideaNow(app, old)).heat).toBeCloseTo(quiet.heat + Math.log2(3), 3);
  });

  it('closest to their threshold: those that miss the fewest first', async () => {
    const [far, near] = [await anOpenIdea(app, town, { title: 'far' }), await anOpenIdea(app, town, { title: 'near' })];
    await supportedBy(app, near, 2);
    await supportedBy(app, far, 1);
    expect(await titles('closest')).toEqual(['near', 'far']);
  });

  it('by chance: the same while paging, each once, and other seeds begin elsewhere', async () => {
    for (let number = 0; number < 9; number++) await anOpenIdea(app, town, { title: `Number ${number}` });
    const all = async (seed: number): Promise<string[]> => {
      const found: string[] = [];
      for (let after: string | null = null; ; ) {
        const page: Awaited<ReturnType<IdeaListsReader['page']>> = await app.get(IdeaListsReader).page(contextOf(aViewer(null)), { first: 2, after, sort: 'random', seed, filter: { organisationId: town.council.id } }, new Set(['title']));
        found.push(...page.nodes.map(({ title }) => title));
        if (!page.pageInfo.hasNextPage) return found;
        after = page.pageInfo.endCursor;
      }
    };
    const once = await all(7);
    expect(new Set(once).size).toBe(9);
    expect(await all(7)).toEqual(once);
    const begins = new Set((await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(all))).map(([first]) => first));
    expect(begins.size).toBeGreaterThan(2);
  });
});
