import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MergeIdeas, OpenIdeaCall, OpenIdeaCallInput, ProposeIdea, SupportIdea, UndoMerge, WithdrawSupport, type IdeaEntity } from '../../src/ideas/index.js';
import { Database, globalId, isRefusal, type Problem, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { signedInAs } from '../support/client.js';
import { anOpenIdea, countsOf, ideaContent } from '../support/ideas.js';
import { aCitizen, aClerk, aCouncillor, aTown, type Town } from '../support/town.js';

let app: TestApp;
let town: Town;
let clerk: Viewer;
const HOUR = 3_600_000;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  app.clock.moveTo(new Date());
  town = await aTown(app, { supportThreshold: 100 });
  clerk = await aClerk(app, town.council.id);
});

const codeOf = (outcome: object | Problem): string | null => (isRefusal(outcome) ? outcome.code : null);
const later = (ms: number): Date => new Date(app.clock.now().getTime() + ms);
const callInput = (supportsEach: number | null, times: { opensAt?: Date; closesAt?: Date } = {}) => ({
  ...{ organisationId: town.council.id, supportsEach, opensAt: app.clock.now(), closesAt: later(24 * HOUR), ...times },
  ...{ title: { en: 'Ideas for the park', cy: 'Syniadau i’r parc' }, about: { en: 'What should be in it?', cy: 'Beth ddylai fod ynddo?' } },
});

async function aCall(supportsEach: number | null, times: { opensAt?: Date; closesAt?: Date } = {}): Promise<string> {
  const call = await app.get(OpenIdeaCall).execute(clerk, callInput(supportsEach, times));
  if (isRefusal(call)) throw new Error(call.code);
  return call.id;
}

const ideasOf = (callId: string, count: number): Promise<IdeaEntity[]> => Promise.all(Array.from({ length: count }, () => anOpenIdea(app, town, { callId })));
const support = (viewer: Viewer, { id }: IdeaEntity) => app.get(SupportIdea).execute(viewer, { ideaId: id });
const withdraw = (viewer: Viewer, { id }: IdeaEntity) => app.get(WithdrawSupport).execute(viewer, { ideaId: id });
const merge = (from: IdeaEntity, into: IdeaEntity) => app.get(MergeIdeas).execute(clerk, { ideaId: from.id, intoId: into.id, reason: 'The same.' });
const left = async (viewer: Viewer, callId: string): Promise<number | null> =>
  (await (await signedInAs(app, viewer)).ask<{ viewerSupportsLeft: number | null }>('query ($id: ID!) { ideaCall(id: $id) { viewerSupportsLeft } }', { id: globalId('call', callId) })).viewerSupportsLeft;

describe('a call for ideas with so many supports each', () => {
  it('V1: refuses the support beyond them in plain words, and takes it when one was taken back', async () => {
    const callId = await aCall(2);
    const [one, other, third] = (await ideasOf(callId, 3)) as [IdeaEntity, IdeaEntity, IdeaEntity];
    const citizen = await aCitizen(app);
    expect(await left(citizen, callId)).toBe(2);
    for (const idea of [one, other, other]) expect(codeOf(await support(citizen, idea))).toBeNull();
    const refused = (await support(citizen, third)) as Problem;
    expect([refused.code, refused.texts.en]).toEqual(['SupportsUsedUp', 'You have used your 2 supports: take one back to support another idea.']);
    expect([await left(citizen, callId), (await countsOf(app, third)).rows]).toEqual([0, 0]);
    await withdraw(citizen, one);
    expect(codeOf(await support(citizen, third))).toBeNull();
    expect(await left(citizen, callId)).toBe(0);
  });

  it('V1: holds when somebody asks from many devices at the same instant, for many ideas', async () => {
    const callId = await aCall(5);
    const ideas = await ideasOf(callId, 12);
    const people = await Promise.all(Array.from({ length: 6 }, () => aCitizen(app)));
    const outcomes = await Promise.all(people.flatMap((citizen) => ideas.map(async (idea) => codeOf(await support(citizen, idea)))));
    expect(outcomes.filter((code) => code === null)).toHaveLength(30);
    expect(outcomes.filter((code) => code === 'SupportsUsedUp')).toHaveLength(42);
    const kept = await app.get(Database).rows<{ count: number }>(
      'select count(*)::int as count from idea_support s join idea i on i.id = s.idea_id where i.call_id = $1 group by s.profile_id',
      [callId],
    );
    expect(kept.map(({ count }) => count)).toEqual(Array(6).fill(5));
    for (const idea of ideas) {
      const { kept: count, rows } = await countsOf(app, idea);
      expect(count).toBe(rows);
    }
  });

  it('counts ideas that were joined as one, and takes nothing away when they part again', async () => {
    const callId = await aCall(2);
    const [one, other, third] = (await ideasOf(callId, 3)) as [IdeaEntity, IdeaEntity, IdeaEntity];
    const citizen = await aCitizen(app);
    for (const idea of [one, other]) await support(citizen, idea);
    expect(codeOf(await merge(one, other))).toBeNull();
    expect(codeOf(await support(citizen, third))).toBeNull();
    await app.get(UndoMerge).execute(clerk, { ideaId: one.id, reason: 'Two after all.' });
    expect(await left(citizen, callId)).toBe(0);
    for (const idea of [one, other, third]) expect(await countsOf(app, idea)).toEqual({ kept: 1, rows: 1 });
  });

  it('joins no idea of a call with one outside it', async () => {
    const [inside] = await ideasOf(await aCall(1), 1);
    expect(codeOf(await merge(inside as IdeaEntity, await anOpenIdea(app, town)))).toBe('WrongState');
  });

  it('has no limit where it says none', async () => {
    const callId = await aCall(null);
    const citizen = await aCitizen(app);
    for (const idea of await ideasOf(callId, 7)) expect(codeOf(await support(citizen, idea))).toBeNull();
    expect(await left(citizen, callId)).toBeNull();
  });
});

describe('opening a call', () => {
  it('V7: fixes who may support and until when, whatever the council or the law says later', async () => {
    const closesAt = later(HOUR);
    const callId = await aCall(1, { closesAt });
    await app.get(Database).rows(`update idea_call set supporter_bands = '{adult}' where id = $1`, [callId]);
    const [idea] = (await ideasOf(callId, 1)) as [IdeaEntity];
    expect([idea.supporterBands, idea.closesAt]).toEqual([['adult'], closesAt]);
    expect(codeOf(await support(await aCitizen(app, { ageBand: '16-17' }), idea))).toBe('NotAllowed');
  });

  it('V6: takes ideas from its first instant to before its last', async () => {
    const [opensAt, closesAt] = [later(HOUR), later(2 * HOUR)];
    const callId = await aCall(1, { opensAt, closesAt });
    const propose = async (author: Viewer, at: Date) =>
      codeOf(await app.clock.at(at, () => app.get(ProposeIdea).execute(author, { organisationId: town.council.id, callId, ...ideaContent() })));
    const author = await aCitizen(app);
    for (const [at, code] of [[-1, 'CallNotOpen'], [0, null], [HOUR - 1, null], [HOUR, 'CallNotOpen']] as const) {
      expect([at, await propose(author, new Date(opensAt.getTime() + at))]).toEqual([at, code]);
    }
  });

  it('S7: is for officers and clerks of the council, on the record, in each language where it must be', async () => {
    const open = async (viewer: Viewer, input: OpenIdeaCallInput = callInput(1)) => codeOf(await app.get(OpenIdeaCall).execute(viewer, input));
    expect(await open(await aCouncillor(app, town))).toBe('NotAllowed');
    expect(await open(await aClerk(app, (await aTown(app)).council.id))).toBe('NotAllowed');
    expect(await open(clerk, callInput(1, { closesAt: later(-1) }))).toBe('CallTimes');
    const bilingual = await aTown(app, { publishesInAll: true });
    const input = { ...callInput(1), organisationId: bilingual.council.id, title: { en: 'Ideas' } };
    expect(await open(await aClerk(app, bilingual.council.id), input)).toBe('TranslationMissing');
    const callId = await aCall(3);
    const [entry] = await app.get(Database).rows<{ act: string }>(`select content::jsonb->>'act' as act from audit_entry where content::jsonb->'subject'->>'id' = $1`, [callId]);
    expect(entry?.act).toBe('idea-call.opened');
  });

  it('is listed with its ideas, for everybody', async () => {
    const callId = await aCall(4);
    const [idea] = (await ideasOf(callId, 1)) as [IdeaEntity];
    await anOpenIdea(app, town);
    const reader = await signedInAs(app, await aCitizen(app), 'cy');
    const org = globalId('org', town.council.id);
    const calls = await reader.ask('query ($org: ID!) { ideaCalls(organisationId: $org, isOpen: true) { nodes { title { text } isOpen supportsEach supporterBands } } }', { org });
    expect(calls).toEqual({ nodes: [{ title: { text: 'Syniadau i’r parc' }, isOpen: true, supportsEach: 4, supporterBands: ['AGE_16_17', 'ADULT'] }] });
    const ideas = await reader.ask('query ($call: ID!) { ideas(filter: { callId: $call }) { nodes { id call { id } } } }', { call: globalId('call', callId) });
    expect(ideas).toEqual({ nodes: [{ id: globalId('idea', idea.id), call: { id: globalId('call', callId) } }] });
  });
});
