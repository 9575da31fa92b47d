import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock, Database, globalId, isRefusal, UnitOfWork, type Viewer } from '../../src/platform/index.js';
import { AgreeToCharter, ChangeCharter, ChangeSpace, OpenSpace, PrepareSpace, SetHours, SetPromises, SignAssessment, SpacesReader, WritePost } from '../../src/youth-spaces/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { signedInAs } from '../support/client.js';
import { aCitizen, aClerk, aCouncillor, anAccount, aProfessional, aTown, aYouthWorker, type Town } from '../support/town.js';
import { anAssessment, aPost, asking, aYoungPerson, aYouthSpace, decidePost, done, refusalOf, withAllElse, type Youth } from '../support/youth.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.close());

const both = (en: string): { en: string; cy: string } => ({ en, cy: `${en} (cy)` });
const spaceSeenBy = (viewer: Viewer, spaceId: string) => app.get(SpacesReader).spaces(asking(viewer)).load(spaceId);
const versionOf = async (viewer: Viewer, spaceId: string): Promise<number> => (await spaceSeenBy(viewer, spaceId))?.version ?? 0;
const inMs = (ms: number): Date => new Date(app.get(Clock).now().getTime() + ms);

/** A space of which nothing is said but its name. */
async function aBareSpace(town: Town, worker: Viewer): Promise<string> {
  const bare = { organisationId: town.youthService.id, title: both('The shed'), topic: both('What there is to do'), charter: [], workerIds: [], mayStaffAlone: false };
  return done(await app.get(PrepareSpace).execute(worker, bare)).id;
}

describe('preparing a space', () => {
  it('goes step by step: what is missing is said as a whole, and it opens when nothing is (W6, Y8)', async () => {
    const town = await aTown(app);
    const [one, two] = [await aYouthWorker(app, town), await aYouthWorker(app, town)];
    const spaceId = await aBareSpace(town, one);
    const missing = async () => (await spaceSeenBy(one, spaceId))?.lacking;
    expect(await missing()).toEqual(['influences', 'promise', 'charter', 'outside-hours', 'hours', 'two-workers', 'assessment', 'safeguarding-lead', 'safeguarding-deputy']);
    const refused = await app.get(OpenSpace).execute(one, { spaceId });
    for (const words of ['what it may change', 'promised to listen', 'its rules', 'when nobody is there', 'two youth workers', 'signed by a manager', 'safeguarding lead', 'safeguarding deputy']) {
      expect(isRefusal(refused) && refused.texts.en).toContain(words);
    }
    const workerIds = [one, two].map(({ profile }) => profile?.id ?? '');
    const change = { spaceId, influences: both('The leisure plan'), outsideHours: both('Ring Meic'), workerIds };
    done(await app.get(ChangeSpace).execute(one, { ...change, version: await versionOf(one, spaceId) }));
    done(await app.get(ChangeCharter).execute(two, { spaceId, version: await versionOf(two, spaceId), rules: [both('Be kind.')] }));
    expect(await missing()).toEqual(['promise', 'hours', 'assessment', 'safeguarding-lead', 'safeguarding-deputy']);
    await withAllElse(app, town, spaceId, one);
    expect(await missing()).toEqual([]);
    expect(done(await app.get(OpenSpace).execute(one, { spaceId })).state).toBe('open');
  });

  it('is for its workers and supervisors alone, and two who change it at once don’t overwrite each other', async () => {
    const youth = await aYouthSpace(app);
    const { town, spaceId, workers } = youth;
    const version = await versionOf(workers[0], spaceId);
    const change = { spaceId, version, topic: both('Something else') };
    const outsiders: [Viewer, string][] = [
      [await aYoungPerson(app, youth), 'NotAllowed'],
      [await aYouthWorker(app, town), 'NotAvailable'],
      [await aClerk(app, town.youthService.id), 'NotAvailable'],
      [await aCitizen(app, { accountId: workers[0].accountId ?? '' }), 'NotAvailable'],
    ];
    for (const [viewer, code] of outsiders) {
      expect(refusalOf(await app.get(ChangeSpace).execute(viewer, change))).toBe(code);
      expect(refusalOf(await app.get(ChangeCharter).execute(viewer, { spaceId, version, rules: [both('Mine')] }))).toBe(code);
      expect(refusalOf(await app.get(SetHours).execute(viewer, { spaceId, hours: [{ weekday: 1, from: '10:00', to: '11:00' }], daysOff: [] }))).toBe(code);
      expect(refusalOf(await app.get(SetPromises).execute(viewer, { spaceId, promisedIn: [] }))).toBe(code);
    }
    const outcomes = await Promise.all(workers.map((worker) => app.get(ChangeSpace).execute(worker, change)));
    expect(outcomes.map(refusalOf).sort()).toEqual(['VersionChanged', null]);
  });

  it('names nobody as listening who isn’t a councillor in office, and nothing that isn’t public (Y3, Y8)', async () => {
    const youth = await aYouthSpace(app);
    const worker = youth.workers[0];
    const promise = async (...promisedIn: string[]): Promise<string | null> => refusalOf(await app.get(SetPromises).execute(worker, { spaceId: youth.spaceId, promisedIn }));
    expect(await promise(globalId('prof', (await aCitizen(app)).profile?.id ?? ''))).toBe('PromiseNotPossible');
    expect(await promise(globalId('dec', '01890000-0000-7000-8000-000000000000'))).toBe('PromiseNotPossible');
    expect(await promise('nothing')).toBe('PromiseNotPossible');
    const councillor = await aCouncillor(app, youth.town, { name: 'Councillor Listens' });
    const id = globalId('prof', councillor.profile?.id ?? '');
    expect(await promise(id)).toBeNull();
    const asked = 'query($id: ID!) { youthSpace(id: $id) { promises { kind title path } } }';
    const member = await signedInAs(app, await aYoungPerson(app, youth));
    expect(await member.ask(asked, { id: globalId('space', youth.spaceId) })).toEqual({ promises: [{ kind: 'COUNCILLOR', title: 'Councillor Listens', path: `/councillors/${id}` }] });
    const asCouncillor = await signedInAs(app, councillor);
    expect(await asCouncillor.send(asked, { id: globalId('space', youth.spaceId) })).toMatchObject({ data: { youthSpace: null } });
  });

  it('shows its hours of each week and the days off to who is in it (Y8)', async () => {
    const youth = await aYouthSpace(app);
    const { spaceId, workers } = youth;
    const set = async (hours: { weekday: number; from: string; to: string }[]): Promise<string | null> =>
      refusalOf(await app.get(SetHours).execute(workers[0], { spaceId, hours, daysOff: ['2099-12-25'] }));
    expect(await set([{ weekday: 1, from: '18:00', to: '15:30' }])).toBe('HoursNotPossible');
    expect(await set([{ weekday: 1, from: '15:30', to: '18:00' }, { weekday: 1, from: '17:00', to: '19:00' }])).toBe('HoursNotPossible');
    expect(await set([{ weekday: 4, from: '16:00', to: '18:05' }, { weekday: 1, from: '15:30', to: '18:00' }])).toBeNull();
    const member = await signedInAs(app, await aYoungPerson(app, youth));
    const read = await member.ask('query($id: ID!) { youthSpace(id: $id) { weeklyHours { weekday from to } daysOff } }', { id: globalId('space', spaceId) });
    expect(read).toEqual({ weeklyHours: [{ weekday: 1, from: '15:30', to: '18:00' }, { weekday: 4, from: '16:00', to: '18:05' }], daysOff: ['2099-12-25'] });
  });
});

describe('a best-interests assessment', () => {
  it('is signed by a supervisor who is another human being than its author', async () => {
    const town = await aTown(app);
    const accountId = await anAccount(app);
    const [author, other] = [await aYouthWorker(app, town, { accountId }), await aYouthWorker(app, town)];
    const spaceId = await aBareSpace(town, author);
    const assessmentId = await anAssessment(app, spaceId, author);
    const sign = async (viewer: Viewer): Promise<string | null> => refusalOf(await app.get(SignAssessment).execute(viewer, { assessmentId }));
    const inBothJobs = await aProfessional(app, town.youthService.id, 'supervisor', { accountId });
    expect(await sign(inBothJobs)).toBe('SignedBySomebodyElse');
    expect(await sign(author)).toBe('NotAllowed');
    expect(await sign(other)).toBe('NotAvailable');
    expect(await sign(await aProfessional(app, town.council.id, 'supervisor'))).toBe('NotAvailable');
    expect((await spaceSeenBy(author, spaceId))?.lacking).toContain('assessment');
    expect(await sign(await aProfessional(app, town.youthService.id, 'supervisor'))).toBeNull();
    expect((await spaceSeenBy(author, spaceId))?.lacking).not.toContain('assessment');
  });

  it('holds for a year, and one that is written anew takes nothing from it until it is signed', async () => {
    const youth = await aYouthSpace(app);
    const [worker] = youth.workers;
    const written = await anAssessment(app, youth.spaceId, worker);
    expect((await spaceSeenBy(worker, youth.spaceId))?.state).toBe('open');
    await app.get(Clock).at(inMs(366 * 86_400_000), async () => expect((await spaceSeenBy(worker, youth.spaceId))?.lacking).toEqual(['assessment']));
    const supervisor = await aProfessional(app, youth.town.youthService.id, 'supervisor');
    await anAssessment(app, youth.spaceId, worker);
    expect(refusalOf(await app.get(SignAssessment).execute(supervisor, { assessmentId: written }))).toBe('VersionChanged');
  });

  it('is read by those who run the space alone', async () => {
    const youth = await aYouthSpace(app);
    const query = 'query($id: ID!) { youthSpace(id: $id) { assessment { benefits writtenBy { displayName } signedBy { displayName } viewerCanSign } lacking viewerCanPrepare } }';
    const id = { id: globalId('space', youth.spaceId) };
    expect(await (await signedInAs(app, await aYoungPerson(app, youth))).ask(query, id)).toEqual({ assessment: null, lacking: null, viewerCanPrepare: false });
    expect(await (await signedInAs(app, youth.workers[0])).ask(query, id)).toMatchObject({ assessment: { signedBy: { displayName: 'Manager Signing' }, viewerCanSign: false }, lacking: [], viewerCanPrepare: true });
  });
});

describe('the charter', () => {
  it('in a new version asks everybody to agree again before they write; decisions keep the rule they cited (W9)', async () => {
    const youth = await aYouthSpace(app);
    const [worker] = youth.workers;
    const member = await aYoungPerson(app, youth);
    const waiting = await aPost(app, member, youth);
    expect((await spaceSeenBy(member, youth.spaceId))?.viewerHasAgreed).toBe(true);
    expect(await decidePost(app, worker, youth, waiting, 'publish')).toBeNull();
    done(await app.get(ChangeCharter).execute(worker, { spaceId: youth.spaceId, version: await versionOf(worker, youth.spaceId), rules: [both('Listen first.')] }));
    expect(await spaceSeenBy(member, youth.spaceId)).toMatchObject({ viewerHasAgreed: false, charterVersion: 2 });
    const write = async (): Promise<string | null> => refusalOf(await app.get(WritePost).execute(member, { threadId: youth.threadId, body: 'Hello', language: 'en' }));
    expect(await write()).toBe('CharterNotAgreed');
    expect(refusalOf(await app.get(AgreeToCharter).execute(member, { spaceId: youth.spaceId, charterVersion: 1 }))).toBe('VersionChanged');
    expect(refusalOf(await app.get(AgreeToCharter).execute(worker, { spaceId: youth.spaceId, charterVersion: 2 }))).toBe('NotAvailable');
    done(await app.get(AgreeToCharter).execute(member, { spaceId: youth.spaceId, charterVersion: 2 }));
    expect(await write()).toBeNull();
    const rules = await app.get(Database).rows('select charter_version, number from charter_rule where space_id = $1 order by 1, 2', [youth.spaceId]);
    expect(rules).toEqual([{ charter_version: 1, number: 1 }, { charter_version: 1, number: 2 }, { charter_version: 2, number: 1 }]);
    const decided = await app.get(Database).rows(`select d.rule->>'en' as rule from moderation_decision d join moderation_case c on c.id = d.case_id where c.subject_id = $1`, [waiting]);
    expect(decided).toEqual([{ rule: 'Be kind.' }]);
  });

  it('tells how many agreed, never who, and nothing where that would single somebody out (Y6)', async () => {
    const youth = await aYouthSpace(app);
    const [worker] = youth.workers;
    const members: Viewer[] = [];
    const count = async (viewer: Viewer): Promise<unknown> =>
      (await signedInAs(app, viewer)).ask('query($id: ID!) { youthSpace(id: $id) { agreedCount } }', { id: globalId('space', youth.spaceId) });
    for (let at = 0; at < 4; at++) members.push(await aYoungPerson(app, youth));
    expect(await count(worker)).toEqual({ agreedCount: null });
    members.push(await aYoungPerson(app, youth));
    expect(await count(worker)).toEqual({ agreedCount: 5 });
    expect(await count(members[0] as Viewer)).toEqual({ agreedCount: null });
    done(await app.get(ChangeCharter).execute(worker, { spaceId: youth.spaceId, version: await versionOf(worker, youth.spaceId), rules: [both('Listen.')] }));
    for (let at = 0; at < 5; at++) done(await app.get(AgreeToCharter).execute(await aYoungPerson(app, youth), { spaceId: youth.spaceId, charterVersion: 2 }));
    expect(await count(worker)).toEqual({ agreedCount: 5 });
    done(await app.get(AgreeToCharter).execute(members[0] as Viewer, { spaceId: youth.spaceId, charterVersion: 2 }));
    expect(await count(worker)).toEqual({ agreedCount: null });
  });
});

describe('a space pauses itself', () => {
  const LIVE = 'subscription ($id: ID!) { youthSpace(id: $id) { state lacking } }';
  type Seen = { state: string; lacking: string[] | null };

  async function watched(youth: Youth) {
    const [member, worker] = [await signedInAs(app, await aYoungPerson(app, youth)), await signedInAs(app, youth.workers[0])];
    const id = { id: globalId('space', youth.spaceId) };
    const feeds = [member.follow<Seen>(LIVE, id), worker.follow<Seen>(LIVE, id)] as const;
    for (const feed of feeds) await feed.until(({ state }) => state === 'OPEN');
    const seenPaused = async (): Promise<(Seen | null)[]> => Promise.all(feeds.map((feed) => feed.until(({ state }) => state === 'PAUSED')));
    return { seenPaused, close: () => Promise.all([member.close(), worker.close()]) };
  }

  it('on all sockets within two seconds when the safeguarding lead is suspended; young people are told no reason (W6, S3)', async () => {
    const youth = await aYouthSpace(app);
    const { seenPaused, close } = await watched(youth);
    const began = performance.now();
    await app.get(UnitOfWork).run(async (tx) => {
      await tx.query('update profile set suspended_at = $2 where id = $1', [youth.lead.profile?.id, tx.now]);
      tx.record({ kind: 'profile.suspended', topics: [`profile:${youth.lead.profile?.id}`] });
    });
    expect(await seenPaused()).toEqual([{ state: 'PAUSED', lacking: null }, { state: 'PAUSED', lacking: ['SAFEGUARDING_LEAD'] }]);
    expect(performance.now() - began).toBeLessThan(2_000);
    await close();
  });

  it('on all sockets within two seconds of a check’s last moment, though nobody says so (W5, W6, S3)', async () => {
    const town = await aTown(app);
    const endsAt = new Date(Date.now() + 12_000);
    const youth = await aYouthSpace(app, { town, workers: [await aYouthWorker(app, town), await aYouthWorker(app, town, { checksValidUntil: endsAt })] });
    const { seenPaused, close } = await watched(youth);
    const seen = await seenPaused();
    expect(seen.map((each) => each?.lacking)).toEqual([null, ['TWO_WORKERS']]);
    expect(Date.now() - endsAt.getTime()).toBeLessThan(2_000);
    expect(Date.now()).toBeGreaterThanOrEqual(endsAt.getTime());
    await close();
  });

  it('when those who run it take away what it needs, in the same moment (W6)', async () => {
    const youth = await aYouthSpace(app);
    const [worker] = youth.workers;
    const member = await aYoungPerson(app, youth);
    const version = await versionOf(worker, youth.spaceId);
    done(await app.get(ChangeSpace).execute(worker, { spaceId: youth.spaceId, version, workerIds: [worker.profile?.id ?? ''] }));
    expect((await spaceSeenBy(member, youth.spaceId))?.state).toBe('paused');
    expect(refusalOf(await app.get(WritePost).execute(member, { threadId: youth.threadId, body: 'Hello', language: 'en' }))).toBe('SpacePaused');
  });

  it('when one human being is both lead and deputy (W6)', async () => {
    const youth = await aYouthSpace(app);
    await app.get(UnitOfWork).run((tx) => tx.query('update profile set account_id = $2 where id = $1', [youth.deputy.profile?.id, youth.lead.accountId]));
    expect(await spaceSeenBy(youth.workers[0], youth.spaceId)).toMatchObject({ state: 'paused', lacking: ['safeguarding-deputy'] });
  });
});
