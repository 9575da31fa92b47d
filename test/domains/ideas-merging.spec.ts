import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AnswerMerge, Argue, ArgumentsReader, IdeasReader, MergeIdeas, OfferHelp, OffersReader, SupportIdea, UndoMerge, WithdrawSupport, type IdeaEntity } from '../../src/ideas/index.js';
import { Database, globalId, isRefusal, type Problem, type Viewer } from '../../src/platform/index.js';
import { FollowThing } from '../../src/notifications/follows/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs } from '../support/client.js';
import { MergesReader } from '../../src/ideas/merging/merges.reader.js';
import { anIdeaAwaitingAnswer, anOpenIdea, countsOf, ideaNow, supportedBy } from '../support/ideas.js';
import { aCitizen, aClerk, aCouncillor, aTown, type Town } from '../support/town.js';
import { contextOf } from '../support/viewers.js';

let app: TestApp;
let town: Town;
let clerk: Viewer;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  town = await aTown(app, { supportThreshold: 100 });
  clerk = await aClerk(app, town.council.id);
});

const codeOf = (outcome: object | Problem): string | null => (isRefusal(outcome) ? outcome.code : null);
const support = (viewer: Viewer, idea: IdeaEntity) => app.get(SupportIdea).execute(viewer, { ideaId: idea.id });
const merge = (viewer: Viewer, from: IdeaEntity, into: IdeaEntity) => app.get(MergeIdeas).execute(viewer, { ideaId: from.id, intoId: into.id, reason: 'The same bench.' });
const undo = (viewer: Viewer, from: IdeaEntity) => app.get(UndoMerge).execute(viewer, { ideaId: from.id, reason: 'Two benches after all.' });
const supporters = async (idea: IdeaEntity): Promise<string[]> =>
  (await app.get(Database).rows<{ id: string }>('select profile_id as id from idea_support where idea_id = $1 order by 1', [idea.id])).map(({ id }) => id);
const idsOf = (people: readonly Viewer[]): string[] => people.map(({ profile }) => profile?.id ?? '').sort();

const followers = async (idea: IdeaEntity): Promise<string[]> =>
  (await app.get(Database).rows<{ id: string }>('select profile_id as id from follow where subject_id = $1 order by 1', [idea.id])).map(({ id }) => id);
const follow = (viewer: Viewer, idea: IdeaEntity) => app.get(FollowThing).follow(contextOf(viewer), { id: globalId('idea', idea.id) });
const unfollow = (viewer: Viewer, idea: IdeaEntity) => app.get(FollowThing).unfollow(contextOf(viewer), { id: globalId('idea', idea.id) });

/** Everything of the pair that a merge could touch. */
async function state(...ideas: IdeaEntity[]): Promise<unknown> {
  const each = async (idea: IdeaEntity): Promise<unknown> => {
    const { state: where, supportCount, mergedInto, heat } = await ideaNow(app, idea);
    const said = await app.get(ArgumentsReader).argumentsOf(contextOf(clerk)).load(idea.id);
    const offers = await app.get(OffersReader).offersFor(contextOf(clerk)).load(idea.id);
    return { where, supportCount, mergedInto, heat: heat.toFixed(6), people: await supporters(idea), texts: [...said.for, ...said.against].map(({ text }) => text), offers: offers.map(({ text }) => text), followers: await followers(idea) };
  };
  return Promise.all(ideas.map(each));
}

async function aPair(): Promise<{ one: IdeaEntity; other: IdeaEntity; both: Viewer; onlyOne: Viewer[]; onlyOther: Viewer[] }> {
  const [one, other, both] = [await anOpenIdea(app, town), await anOpenIdea(app, town, { title: 'A seat where the bus stops' }), await aCitizen(app)];
  const [onlyOne, onlyOther] = [await supportedBy(app, one, 3), await supportedBy(app, other, 2)];
  for (const idea of [one, other]) await support(both, idea);
  await app.get(Argue).execute(both, { ideaId: one.id, side: 'for', text: 'My knees.', language: 'en' });
  await app.get(OfferHelp).execute(both, { ideaId: one.id, text: 'I can paint it.', language: 'en' });
  for (const [viewer, idea] of [[both, one], [both, other], [onlyOne[0], one], [onlyOther[0], other]] as const) await follow(viewer as Viewer, idea);
  return { one, other, both, onlyOne, onlyOther };
}

describe('joining duplicates', () => {
  it('V1: carries supports without counting anybody twice, arguments and offers; the count equals the rows (V4)', async () => {
    const { one, other, both, onlyOne, onlyOther } = await aPair();
    expect(codeOf(await merge(clerk, one, other))).toBeNull();
    expect(await supporters(other)).toEqual(idsOf([both, ...onlyOne, ...onlyOther]));
    expect(await countsOf(app, other)).toEqual({ kept: 6, rows: 6 });
    expect(await countsOf(app, one)).toEqual({ kept: 4, rows: 4 });
    const [, target] = (await state(one, other)) as { texts: string[]; offers: string[] }[];
    expect(target).toMatchObject({ texts: ['My knees.'], offers: ['I can paint it.'] });
  });

  it('takes followers along, nobody twice; who stops following then, follows neither when it is undone', async () => {
    const { one, other, both, onlyOne, onlyOther } = await aPair();
    const [follower, newcomer] = [onlyOne[0] as Viewer, onlyOther[1] as Viewer];
    await merge(clerk, one, other);
    expect(await followers(other)).toEqual(idsOf([both, follower, onlyOther[0] as Viewer]));
    expect(await followers(one)).toEqual(idsOf([both, follower]));
    await unfollow(both, other);
    await follow(newcomer, other);
    await undo(clerk, one);
    expect(await followers(one)).toEqual(idsOf([follower]));
    expect(await followers(other)).toEqual(idsOf([newcomer, onlyOther[0] as Viewer]));
  });

  it('tells the authors of both and the clerks why it was joined and taken apart, and nobody else', async () => {
    const [author, otherAuthor] = [await aCitizen(app), await aCitizen(app)];
    const [one, other] = [await anOpenIdea(app, town, { author }), await anOpenIdea(app, town, { author: otherAuthor })];
    await merge(clerk, one, other);
    await undo(clerk, one);
    const QUERY = 'query($id: ID!) { idea(id: $id) { viewersJoins { reason undoReason source { id } target { id } } } }';
    const told = { viewersJoins: [{ reason: 'The same bench.', undoReason: 'Two benches after all.', source: { id: globalId('idea', one.id) }, target: { id: globalId('idea', other.id) } }] };
    for (const idea of [one, other]) {
      for (const viewer of [author, otherAuthor, clerk]) expect(await (await signedInAs(app, viewer)).ask(QUERY, { id: globalId('idea', idea.id) })).toEqual(told);
      for (const device of [aVisitor(app), await signedInAs(app, await aCitizen(app))]) expect(await device.ask(QUERY, { id: globalId('idea', idea.id) })).toEqual({ viewersJoins: [] });
    }
  });

  it('leads from the old address to the idea that goes on, takes no more there, and is in no list', async () => {
    const { one, other } = await aPair();
    await merge(clerk, one, other);
    const visitor = aVisitor(app);
    const read = await visitor.ask('query($id: ID!) { idea(id: $id) { state mergedInto { title mergedFrom { title } } } }', { id: globalId('idea', one.id) });
    expect(read).toEqual({ state: 'MERGED', mergedInto: { title: other.title, mergedFrom: [{ title: one.title }] } });
    const list = await visitor.ask('query($org: ID!) { ideas(filter: { organisationId: $org }) { nodes { title } } }', { org: globalId('org', town.council.id) });
    expect(list).toEqual({ nodes: [{ title: other.title }] });
    expect(codeOf(await support(await aCitizen(app), one))).toBe('IdeaMerged');
  });

  it('is undone exactly: everybody and everything is where it was', async () => {
    const { one, other } = await aPair();
    const before = await state(one, other);
    await merge(clerk, one, other);
    expect(await state(one, other)).not.toEqual(before);
    expect(codeOf(await undo(clerk, one))).toBeNull();
    expect(await state(one, other)).toEqual(before);
  });

  it('undone, leaves what came since with the idea that went on, and gives nobody back a support they took back (V2)', async () => {
    const { one, other, both, onlyOne, onlyOther } = await aPair();
    await merge(clerk, one, other);
    const [late] = await supportedBy(app, other, 1);
    await app.get(WithdrawSupport).execute(onlyOne[0] as Viewer, { ideaId: other.id });
    await app.get(WithdrawSupport).execute(both, { ideaId: other.id });
    await undo(clerk, one);
    expect(await supporters(one)).toEqual(idsOf(onlyOne.slice(1)));
    expect(await supporters(other)).toEqual(idsOf([late as Viewer, ...onlyOther]));
    for (const idea of [one, other]) {
      const { kept, rows } = await countsOf(app, idea);
      expect(kept).toBe(rows);
    }
  });

  it('comes apart in reverse order only', async () => {
    const [first, second, target] = [await anOpenIdea(app, town), await anOpenIdea(app, town), await anOpenIdea(app, town)];
    await merge(clerk, first, target);
    await app.clock.at(new Date(Date.now() + 60_000), () => merge(clerk, second, target));
    expect(codeOf(await undo(clerk, first))).toBe('MergeNotLast');
    expect(codeOf(await undo(clerk, second))).toBeNull();
    expect(codeOf(await undo(clerk, first))).toBeNull();
  });

  it('V1: while people vote on both at the same moment, nobody is lost, doubled or told wrong', async () => {
    const [one, other] = [await anOpenIdea(app, town), await anOpenIdea(app, town)];
    const people = await Promise.all(Array.from({ length: 30 }, () => aCitizen(app)));
    const votes = people.flatMap((person, place) => [
      support(person, place % 2 === 0 ? one : other).then((outcome) => ({ person, code: codeOf(outcome) })),
      ...(place % 3 === 0 ? [support(person, place % 2 === 0 ? other : one).then((outcome) => ({ person, code: codeOf(outcome) }))] : []),
    ]);
    const [merged, ...outcomes] = await Promise.all([merge(clerk, one, other), ...votes]);
    expect(codeOf(merged)).toBeNull();
    const counted = new Set((outcomes as { person: Viewer; code: string | null }[]).filter(({ code }) => code === null).map(({ person }) => person));
    expect(await supporters(other)).toEqual(idsOf([...counted]));
    for (const idea of [one, other]) {
      const { kept, rows } = await countsOf(app, idea);
      expect(kept).toBe(rows);
    }
  });

  it('two joins crosswise at the same moment make one', async () => {
    const [one, other] = [await anOpenIdea(app, town), await anOpenIdea(app, town)];
    const codes = (await Promise.all([merge(clerk, one, other), merge(clerk, other, one)])).map(codeOf);
    expect(codes.sort()).toEqual(['WrongState', null]);
  });

  it('reaching the threshold together makes one answer due', async () => {
    const small = await aTown(app, { supportThreshold: 4 });
    await aCouncillor(app, small);
    const [one, other, tender] = [await anOpenIdea(app, small), await anOpenIdea(app, small), await aClerk(app, small.council.id)];
    for (const idea of [one, other]) await supportedBy(app, idea, 2);
    await merge(tender, one, other);
    expect((await ideaNow(app, other)).state).toBe('awaiting-answer');
    expect(await app.get(Database).rows('select 1 from answer_due where subject_id = $1', [other.id])).toHaveLength(1);
    // A duty once opened stays, whatever is taken apart.
    await undo(tender, one);
    expect((await ideaNow(app, other)).state).toBe('awaiting-answer');
    expect(await countsOf(app, one)).toEqual({ kept: 2, rows: 2 });
  });

  it('refuses one to which an answer is owed, one of another council, and itself', async () => {
    const small = await aTown(app);
    await aCouncillor(app, small);
    const [owed, other, tender] = [await anIdeaAwaitingAnswer(app, small), await anOpenIdea(app, small), await aClerk(app, small.council.id)];
    expect(codeOf(await merge(tender, owed, other))).toBe('MergeTheOther');
    expect(codeOf(await merge(tender, other, await anOpenIdea(app, town)))).toBe('WrongState');
    expect(codeOf(await merge(tender, other, other))).toBe('WrongState');
    expect(codeOf(await merge(tender, other, owed))).toBeNull();
  });

  it('is a clerk’s of that council, or with both authors’ consent; S7: it is on the record', async () => {
    const [author, otherAuthor] = [await aCitizen(app), await aCitizen(app)];
    const [one, other] = [await anOpenIdea(app, town, { author }), await anOpenIdea(app, town, { author: otherAuthor })];
    expect(codeOf(await merge(await aClerk(app, (await aTown(app)).council.id), one, other))).toBe('NotAllowed');
    expect(codeOf(await merge(await aCitizen(app), one, other))).toBe('NotAllowed');
    expect(codeOf(await merge(author, one, other))).toBeNull();
    expect((await ideaNow(app, one)).state).toBe('open');
    const [asked] = await app.get(Database).rows<{ id: string }>('select id from idea_merge where source_id = $1', [one.id]);
    const answer = (viewer: Viewer) => app.get(AnswerMerge).execute(viewer, { mergeId: asked?.id ?? '', accept: true });
    expect(codeOf(await answer(author))).toBe('NotAvailable');
    expect(codeOf(await answer(otherAuthor))).toBeNull();
    expect((await ideaNow(app, one)).mergedInto).toBe(other.id);
    const acts = await app.get(Database).rows(`select 1 from audit_entry where content like '%idea.merged%' and content like $1`, [`%${one.id}%`]);
    expect(acts).toHaveLength(1);
    expect(await app.get(IdeasReader).viewersSupport(contextOf(author)).load(other.id)).toBe(false);
  });

  it('Y4: passes an author’s words on to another author only between adults, and never contact details', async () => {
    const [adult, otherAdult, young] = [await aCitizen(app), await aCitizen(app), await aCitizen(app, { ageBand: '16-17' })];
    const [one, two, three] = [await anOpenIdea(app, town, { author: adult }), await anOpenIdea(app, town, { author: otherAdult }), await anOpenIdea(app, town, { author: young })];
    const leading = { ideaId: one.id, intoId: two.id, reason: 'Ring me on 07700 900123.' };
    expect(codeOf(await app.get(MergeIdeas).execute(adult, leading))).toBe('InvalidInput');
    for (const [asker, into] of [[adult, two], [adult, three]] as const) expect(codeOf(await merge(asker, one, into))).toBeNull();
    expect(codeOf(await merge(young, three, two))).toBeNull();
    const wordsTo = async (viewer: Viewer, idea: IdeaEntity) => (await app.get(MergesReader).askedOf(contextOf(viewer)).load(idea.id)).map(({ reason }) => reason).sort();
    expect(await wordsTo(otherAdult, two)).toEqual(['', 'The same bench.']);
    expect(await wordsTo(young, three)).toEqual(['']);
    const [asked] = await app.get(Database).rows<{ id: string }>('select id from idea_merge where source_id = $1 and target_id = $2', [one.id, three.id]);
    expect(codeOf(await app.get(AnswerMerge).execute(young, { mergeId: asked?.id ?? '', accept: true }))).toBeNull();
    const read = await (await signedInAs(app, young)).ask('query($id: ID!) { idea(id: $id) { viewersJoins { reason } } }', { id: globalId('idea', three.id) });
    expect(read).toEqual({ viewersJoins: [{ reason: '' }] });
  });

  it('V5: tells on both ideas that they were joined, and never who was carried', async () => {
    const { one, other, both } = await aPair();
    await merge(clerk, one, other);
    const told = await app.get(Database).rows<{ topics: string[] }>(`select topics, facts from outbox where kind = 'idea.merged' and topics && $1`, [[`idea:${one.id}`, `idea:${other.id}`]]);
    expect(told.map(({ topics }) => topics[0]).sort()).toEqual([`idea:${one.id}`, `idea:${other.id}`].sort());
    expect(JSON.stringify(told)).not.toContain(both.profile?.id);
  });
});
