import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { IdeaEntity, RemoveFalseSupports, RestoreSupports, SupportIdea, WithdrawSupport } from '../../src/ideas/index.js';
import { CasesReader, ClaimCase, DecideCase, THE_CODE } from '../../src/moderation/index.js';
import { Recounts } from '../../src/proceedings/index.js';
import { Database, globalId, isRefusal, PageArgs, type Problem, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs } from '../support/client.js';
import { anOpenIdea, countsOf, ideaNow, supportedBy } from '../support/ideas.js';
import { aCitizen, aClerk, aCouncillor, aTown, type Town } from '../support/town.js';
import { contextOf } from '../support/viewers.js';

let app: TestApp;
let town: Town;
let clerk: Viewer;
let idea: IdeaEntity;
const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  app.clock.moveTo(new Date());
  town = await aTown(app, { supportThreshold: 25 });
  await aCouncillor(app, town);
  clerk = await aClerk(app, town.council.id);
  idea = await anOpenIdea(app, town);
});

const codeOf = (outcome: object | Problem): string | null => (isRefusal(outcome) ? outcome.code : null);
const support = async (viewer: Viewer): Promise<string | null> => codeOf(await app.get(SupportIdea).execute(viewer, { ideaId: idea.id }));
const rows = <Row extends Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<Row[]> => app.get(Database).rows<Row>(sql, values);
const people = (count: number): Promise<Viewer[]> => Promise.all(Array.from({ length: count }, () => aCitizen(app)));
/** Everybody who is there has been for long. */
const settled = (): Promise<unknown> => rows(`update profile set created_at = created_at - interval '1 year'`);
const cases = async () => (await app.get(CasesReader).queue(contextOf(clerk), new PageArgs())).nodes;
const remove = async (viewer: Viewer, criteria: { accountsYoungerThanHours?: number; from?: Date; until?: Date } = {}) => {
  const now = app.clock.now().getTime();
  const input = { ideaId: idea.id, from: new Date(now - HOUR), until: new Date(now + 1), reason: { en: 'One person made them.', cy: 'Un person a’u creodd.' }, ...criteria };
  return codeOf(await app.get(RemoveFalseSupports).execute(viewer, input));
};
const actsOn = async (): Promise<string[]> =>
  (await rows<{ act: string }>(`select content::jsonb->>'act' as act from audit_entry where organisation_id = $1`, [town.council.id])).map(({ act }) => act);

const codes = (count: number, code: string | null): (string | null)[] => Array.from({ length: count }, () => code);

/** New accounts at an idea of a town where most have been there for long. */
async function aRush(count: number): Promise<(string | null)[]> {
  await people(count);
  await settled();
  const outcomes: (string | null)[] = [];
  for (const newcomer of await people(count)) outcomes.push(await support(newcomer));
  return outcomes;
}

describe('V8: a burst of new accounts', () => {
  it('is slowed with a clear refusal, and a clerk is asked to look at what was seen, not at who', async () => {
    const outcomes = await aRush(30);
    expect(outcomes.slice(0, 20)).toEqual(codes(20, null));
    expect(outcomes.slice(20)).toEqual([...codes(5, null), ...codes(5, 'TryAgainInAMinute')]);
    expect(await countsOf(app, idea)).toEqual({ kept: 25, rows: 25 });
    const [found] = await cases();
    const BURST = 'query($id: ID!) { idea(id: $id) { burstSeen { seen from until slowedUntil } } }';
    const shown = async (viewer: Viewer) => (await signedInAs(app, viewer)).ask<{ burstSeen: { seen: string; slowedUntil: string } | null }>(BURST, { id: globalId('idea', idea.id) });
    expect((await shown(clerk)).burstSeen).toMatchObject({ seen: found?.reason, slowedUntil: expect.stringMatching(/^20/) });
    for (const other of [await aCitizen(app), await aClerk(app, (await aTown(app)).council.id)]) expect(await shown(other)).toEqual({ burstSeen: null });
    expect(found?.reason).toContain('In ten minutes 20 people supported this idea; usually 0.0 do. 20 of their accounts (100%) were made in the last day');
    expect(await cases()).toHaveLength(1);
  });

  it('lets those who waited in a minute later, those of long standing at once, and asking twice costs nothing (V2)', async () => {
    const old = await people(2);
    await aRush(27);
    const [late, later] = await people(2);
    expect(await support(late as Viewer)).toBe('TryAgainInAMinute');
    for (const citizen of old) expect(await support(citizen)).toBeNull();
    app.clock.moveTo(new Date(app.clock.now().getTime() + MINUTE));
    for (const citizen of [late, late, later]) expect(await support(citizen as Viewer)).toBeNull();
  });

  it('is nothing unusual where all accounts are new, as on a town’s first day', async () => {
    await rows(`update profile set created_at = $1`, [app.clock.now()]);
    for (const citizen of await people(30)) expect(await support(citizen)).toBeNull();
    expect(await cases()).toEqual([]);
  });

  it('is slowed no longer when a clerk finds nothing wrong', async () => {
    await aRush(26);
    const [found] = await cases();
    const claimed = await app.get(ClaimCase).execute(clerk, { caseId: found?.uuid ?? '' });
    expect(codeOf(claimed)).toBeNull();
    const [again] = await cases();
    const decision = { caseId: found?.uuid ?? '', version: again?.version ?? 0, action: 'publish' as const, ruleId: THE_CODE[0]?.id ?? '', words: 'A school class signed up.' };
    expect(codeOf(await app.get(DecideCase).execute(clerk, decision))).toBeNull();
    for (const citizen of await people(8)) expect(await support(citizen)).toBeNull();
  });
});

describe('removing false supports', () => {
  const NOTE = 'query ($id: ID!) { idea(id: $id) { supportCount state supportRemovals { count reason { text } restoredAt } viewerSupportWasRemoved } }';
  const read = async (viewer?: Viewer) => (viewer ? await signedInAs(app, viewer) : aVisitor(app)).ask<Record<string, unknown>>(NOTE, { id: globalId('idea', idea.id) });

  it('V8, S7: takes those of new accounts out of the count, in public and on the record; the count equals the rows (V4)', async () => {
    await supportedBy(app, idea, 3);
    await settled();
    const [puppet] = await supportedBy(app, idea, 12);
    expect(await remove(clerk, { accountsYoungerThanHours: 24 })).toBeNull();
    expect(await countsOf(app, idea)).toEqual({ kept: 3, rows: 3 });
    expect(await read()).toMatchObject({ supportCount: 3, supportRemovals: [{ count: 12, reason: { text: 'One person made them.' }, restoredAt: null }], viewerSupportWasRemoved: false });
    expect(await actsOn()).toContain('idea.supports-removed');
    expect(await read(puppet as Viewer)).toMatchObject({ viewerSupportWasRemoved: true });
    expect(await support(puppet as Viewer)).toBe('SupportWasRemoved');
  });

  it('V5: nothing of it says who: neither the record nor what is told of it', async () => {
    const supporters = await supportedBy(app, idea, 3);
    await remove(clerk);
    const told = JSON.stringify([
      await rows(`select content from audit_entry where organisation_id = $1`, [town.council.id]),
      await rows(`select * from outbox where $1 = any(topics)`, [`idea:${idea.id}`]),
      await rows('select * from idea_support_removal where idea_id = $1', [idea.id]),
    ]);
    for (const { profile, accountId } of supporters) {
      expect(told).not.toContain(profile?.id);
      expect(told).not.toContain(accountId);
    }
  });

  it('V8: reverts the answer that they made due, on the record; brought back, it is owed again', async () => {
    await supportedBy(app, idea, 20);
    await settled();
    await supportedBy(app, idea, 5);
    expect((await ideaNow(app, idea)).state).toBe('awaiting-answer');
    await remove(clerk, { accountsYoungerThanHours: 24 });
    expect((await ideaNow(app, idea)).state).toBe('open');
    expect(await actsOn()).toEqual(expect.arrayContaining(['idea.supports-removed', 'answer-due.lifted']));
    const [removal] = await rows<{ id: string }>('select id from idea_support_removal where idea_id = $1', [idea.id]);
    const restore = () => app.get(RestoreSupports).execute(clerk, { removalId: removal?.id ?? '', reason: { en: 'They are five people after all.' } });
    expect(codeOf(await restore())).toBeNull();
    expect(await countsOf(app, idea)).toEqual({ kept: 25, rows: 25 });
    expect((await ideaNow(app, idea)).state).toBe('awaiting-answer');
    expect(await actsOn()).toContain('idea.supports-restored');
    expect(codeOf(await restore())).toBe('NotAvailable');
  });

  it('leaves an answer due that enough others still ask for', async () => {
    await supportedBy(app, idea, 26);
    await settled();
    await supportedBy(app, idea, 2);
    await remove(clerk, { accountsYoungerThanHours: 24 });
    expect((await ideaNow(app, idea)).state).toBe('awaiting-answer');
  });

  it('means those given within the time alone, and says when there are none', async () => {
    await supportedBy(app, idea, 2);
    const now = app.clock.now().getTime();
    expect(await remove(clerk, { until: new Date(now - MINUTE) })).toBe('NothingToRemove');
    expect(await remove(clerk, { from: new Date(now + DAY), until: new Date(now + 2 * DAY) })).toBe('NothingToRemove');
    expect(await countsOf(app, idea)).toEqual({ kept: 2, rows: 2 });
  });

  it('is for the clerks of the council', async () => {
    await supportedBy(app, idea, 1);
    expect(await remove(await aCouncillor(app, town))).toBe('NotAllowed');
    expect(await remove(await aClerk(app, (await aTown(app)).council.id))).toBe('NotAllowed');
  });
});

describe('counting closed ideas over', () => {
  const recounted = async () => {
    for await (const one of app.get(Recounts).all()) if (one.id === globalId('idea', idea.id)) return one;
    return null;
  };

  it('V4: gives the count that is kept, and names the idea where somebody tampered with it', async () => {
    const [leaver] = await supportedBy(app, idea, 4);
    await app.get(WithdrawSupport).execute(leaver as Viewer, { ideaId: idea.id });
    expect(await recounted()).toBeNull();
    app.clock.moveTo(new Date(idea.closesAt.getTime() + MINUTE));
    expect(await recounted()).toEqual({ id: globalId('idea', idea.id), rows: 3, differences: [] });
    await rows('update idea set support_count = 4 where id = $1', [idea.id]);
    expect(await recounted()).toMatchObject({ rows: 3, differences: ['4 supports are kept'] });
  });
});
