import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CasesReader, CaseDetailsReader, ClaimCase, DecideCase, Report, type Case } from '../../src/moderation/index.js';
import { Clock, Database, globalId, UnitOfWork, type Viewer } from '../../src/platform/index.js';
import { PostsReader, RevisePost, WritePost } from '../../src/youth-spaces/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { signedInAs } from '../support/client.js';
import { queriesOf } from '../support/queries.js';
import { aCitizen, aClerk, aProfessional, aYouthWorker } from '../support/town.js';
import { aPost, aPublishedPost, asking, aYoungPerson, aYouthSpace, decidePost, done, refusalOf, type Youth } from '../support/youth.js';

let app: TestApp;
let youth: Youth;
let author: Viewer;

beforeAll(async () => {
  app = await startApp();
  youth = await aYouthSpace(app);
  author = await aYoungPerson(app, youth);
});

afterAll(() => app.close());

const caseOf = async (viewer: Viewer, postId: string): Promise<Case | null> => app.get(CasesReader).ofContribution(asking(viewer), 'post', postId);

async function waitingCase(): Promise<{ postId: string; caseId: string }> {
  const postId = await aPost(app, author, youth);
  const found = await caseOf(youth.workers[0], postId);
  if (!found) throw new Error('What waits has no case');
  return { postId, caseId: found.uuid };
}

const claim = async (viewer: Viewer, caseId: string): Promise<string | null> => refusalOf(await app.get(ClaimCase).execute(viewer, { caseId }));

async function decide(viewer: Viewer, caseId: string, given: { version?: number; ruleId?: string } = {}): Promise<string | null> {
  const seen = await app.get(CasesReader).byId(asking(viewer), caseId);
  const { version = seen?.version ?? 1, ruleId = youth.ruleId } = given;
  return refusalOf(await app.get(DecideCase).execute(viewer, { caseId, version, action: 'publish', ruleId, words: 'Welcome.' }));
}

const report = async (viewer: Viewer, postId: string): Promise<unknown> => app.get(Report).execute(viewer, { subjectId: globalId('post', postId), reason: 'Not kind.' });
const rowsOf = (table: string, caseId: string): Promise<object[]> => app.get(Database).rows(`select * from ${table} where case_id = $1`, [caseId]);
const later = <Value>(minutes: number, work: () => Promise<Value>): Promise<Value> => app.get(Clock).at(new Date(app.get(Clock).now().getTime() + minutes * 60_000), work);

describe('claiming and deciding', () => {
  it('is done by one moderator at a time (W10)', async () => {
    const { caseId } = await waitingCase();
    const outcomes = await Promise.all(youth.workers.map((worker) => claim(worker, caseId)));
    expect(outcomes.sort()).toEqual(['AlreadyClaimed', null]);
  });

  it('is one decision where two decide at once (W10)', async () => {
    const { postId, caseId } = await waitingCase();
    await claim(youth.workers[0], caseId);
    const seen = await caseOf(youth.workers[0], postId);
    const outcomes = await Promise.all([1, 2, 3].map(() => decide(youth.workers[0], caseId, { version: seen?.version })));
    expect(outcomes.filter((code) => code === null)).toHaveLength(1);
    expect(await rowsOf('moderation_decision', caseId)).toHaveLength(1);
  });

  it('takes a claim, which lapses after ten minutes (W10)', async () => {
    const [one, other] = youth.workers;
    const { caseId } = await waitingCase();
    expect(await decide(one, caseId)).toBe('NotClaimed');
    await claim(one, caseId);
    expect(await decide(other, caseId)).toBe('NotClaimed');
    expect(await later(11, () => decide(one, caseId))).toBe('NotClaimed');
    expect(await later(11, () => claim(other, caseId))).toBeNull();
    expect(await later(12, () => decide(other, caseId))).toBeNull();
    expect(await later(12, () => decide(other, caseId))).toBe('CaseDecided');
  });

  it('is refused on a post that has changed since it was seen (W10)', async () => {
    const { postId, caseId } = await waitingCase();
    const [worker] = youth.workers;
    await claim(worker, caseId);
    const seen = await caseOf(worker, postId);
    done(await app.get(RevisePost).execute(author, { postId, version: 1, body: 'Something else altogether, ring 07700 900123.' }));
    expect(await decide(worker, caseId, { version: seen?.version })).toBe('VersionChanged');
    expect((await app.get(PostsReader).byId(asking(author), postId))?.state).toBe('waiting');
    expect((await caseOf(worker, postId))?.reason).toContain('phone number');
    expect(await decide(worker, caseId)).toBeNull();
  });

  it('cites a rule of that very place, carries words and names the professional profile (W9)', async () => {
    const { postId, caseId } = await waitingCase();
    const [worker] = youth.workers;
    const elsewhere = await aYouthSpace(app);
    await claim(worker, caseId);
    expect(await decide(worker, caseId, { ruleId: elsewhere.ruleId })).toBe('NotAvailable');
    expect(await decide(worker, caseId)).toBeNull();
    const decision = await app.get(CaseDetailsReader).latestDecisionOn('post')(asking(author)).load(postId);
    expect([decision?.rule.text.text, decision?.words, decision?.profileId]).toEqual(['Be kind.', 'Welcome.', worker.profile?.id]);
  });

  it('undoes everything when the contribution can’t be changed so, and leaves the claim', async () => {
    const own = await aYouthSpace(app);
    const postId = await aPost(app, await aYoungPerson(app, own), own);
    const [worker, goes] = own.workers;
    await app.get(UnitOfWork).run((tx) => tx.query('update profile set suspended_at = $2 where id = $1', [goes.profile?.id, tx.now]));
    expect(await decidePost(app, worker, own, postId, 'publish')).toBe('ActionNotPossible');
    const found = await caseOf(worker, postId);
    expect(found?.state).toBe('claimed');
    expect(await rowsOf('moderation_decision', found?.uuid ?? '')).toEqual([]);
  });

  it('is kept on the record of the organisation, without the words (S7)', async () => {
    const { postId, caseId } = await waitingCase();
    expect(await decidePost(app, youth.workers[0], youth, postId, 'hide')).toBeNull();
    const entries = await app.get(Database).rows<{ content: string }>('select content from audit_entry where organisation_id = $1 order by seq desc limit 1', [
      youth.town.youthService.id,
    ]);
    const entry = JSON.parse(entries[0]?.content ?? '{}') as { act: string; subject: object; details: object };
    expect([entry.act, entry.subject]).toEqual(['case.decided', { kind: 'case', id: caseId }]);
    expect(entries[0]?.content).not.toContain('Thank you for writing');
    expect(entries[0]?.content).not.toContain(author.profile?.id);
  });
});

describe('who moderates', () => {
  it('is the workers of the space alone, at work and with a second factor (W1, W2)', async () => {
    const { postId, caseId } = await waitingCase();
    const [worker] = youth.workers;
    const { town } = youth;
    const others: Viewer[] = [
      author,
      { ...worker, secondFactor: false },
      await aCitizen(app, { accountId: worker.accountId ?? '' }),
      await aYouthWorker(app, town),
      (await aYouthSpace(app)).workers[0],
      await aProfessional(app, town.youthService.id, 'supervisor'),
      await aProfessional(app, town.youthService.id, 'administrator'),
      await aClerk(app, town.youthService.id),
    ];
    for (const viewer of others) {
      expect([await caseOf(viewer, postId), await claim(viewer, caseId), await decide(viewer, caseId)]).toEqual([null, 'NotAvailable', 'NotAvailable']);
      const queue = await app.get(CasesReader).queue(asking(viewer), { first: 100 });
      expect(queue.nodes.map(({ uuid }) => uuid)).not.toContain(caseId);
    }
    expect((await app.get(CasesReader).queue(asking(worker), { first: 100 })).nodes.map(({ uuid }) => uuid)).toContain(caseId);
  });

  it('is never the author of what is moderated (W9)', async () => {
    const [one, other] = youth.workers;
    const post = done(await app.get(WritePost).execute(one, { threadId: youth.threadId, body: 'From me.', language: 'en' }));
    done(await report(author, post.id));
    expect(await caseOf(one, post.id)).toBeNull();
    const found = await caseOf(other, post.id);
    expect(await claim(one, found?.uuid ?? '')).toBe('NotAvailable');
    expect(await claim(other, found?.uuid ?? '')).toBeNull();
  });

  it('sees the message, what it answers and what was decided there before, and nothing else of the author (W8)', async () => {
    const own = await aYouthSpace(app);
    const young = await aYoungPerson(app, own, { pseudonym: 'Patient Heron', ageBand: '16-17' });
    const first = await aPublishedPost(app, young, own, 'Benches.');
    const second = done(await app.get(WritePost).execute(young, { threadId: own.threadId, body: 'With **backs**.', language: 'en', replyToId: first }));
    const found = await caseOf(own.workers[0], second.id);
    expect(found?.subject).toEqual(
      expect.objectContaining({ authorName: 'Patient Heron', excerpt: 'With **backs**.', html: '<p>With <strong>backs</strong>.</p>\n', context: ['What should change?', 'Benches.'] }),
    );
    const history = await app.get(CaseDetailsReader).historyOf(asking(own.workers[0])).load(found?.uuid ?? '');
    expect(history).toEqual([expect.stringContaining('Published. Be kind.')]);
    const { profile, accountId } = young;
    for (const secret of [profile?.id, accountId, '16-17']) expect(JSON.stringify(found)).not.toContain(secret);
  });
});

describe('the queue', () => {
  it('is longest waiting first, in pages', async () => {
    const own = await aYouthSpace(app);
    const young = await aYoungPerson(app, own);
    const [worker] = own.workers;
    const posts: string[] = [];
    for (let minute = 0; minute < 5; minute++) posts.push(await later(minute, () => aPost(app, young, own)));
    const reader = app.get(CasesReader);
    const first = await reader.queue(asking(worker), { first: 3 });
    const rest = await reader.queue(asking(worker), { first: 3, after: first.pageInfo.endCursor });
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    expect([...first.nodes, ...rest.nodes].map(({ subject }) => subject.id)).toEqual(posts.map((id) => globalId('post', id)));
    expect(await later(14, async () => (await reader.queue(asking(worker), { first: 1 })).nodes[0]?.waitingMinutes)).toBeGreaterThanOrEqual(13);
  });

  it('costs as many queries for five cases as for two', async () => {
    const own = await aYouthSpace(app);
    const client = await signedInAs(app, own.workers[0]);
    const ask = (): Promise<unknown> =>
      client.ask(`{ moderationQueue { nodes { scope reason claimedBy { displayName } rules { id } reports { words } decision { words } subject { html history context } } } }`);
    const costs: number[] = [];
    for (const posts of [2, 3]) {
      for (let post = 0; post < posts; post++) await aPost(app, await aYoungPerson(app, own), own);
      costs.push(await queriesOf(app, ask));
    }
    expect(costs[1]).toBe(costs[0]);
  });
});

describe('a report', () => {
  it('opens one case however many report, and counts each of them once (Y9)', async () => {
    const postId = await aPublishedPost(app, author, youth);
    const reporters = [await aYoungPerson(app, youth), await aYoungPerson(app, youth)];
    await later(60 * 25, async () => {
      await Promise.all([...reporters, ...reporters, ...reporters].map(async (reporter) => done(await report(reporter, postId))));
    });
    const found = await caseOf(youth.workers[0], postId);
    expect(found?.state).toBe('open');
    expect(await rowsOf('moderation_report', found?.uuid ?? '')).toHaveLength(2);
  });

  it('opens what was only let through before, and leaves what was decided on a report alone for a day', async () => {
    const [worker] = youth.workers;
    const postId = await aPublishedPost(app, author, youth);
    const stateNow = async (): Promise<string | undefined> => (await caseOf(worker, postId))?.state;
    done(await report(await aYoungPerson(app, youth), postId));
    expect(await stateNow()).toBe('open');
    expect(await decidePost(app, worker, youth, postId, 'publish')).toBeNull();
    const reporter = await aYoungPerson(app, youth);
    done(await report(reporter, postId));
    expect(await stateNow()).toBe('decided');
    done(await later(25 * 60, () => report(reporter, postId)));
    expect(await stateNow()).toBe('open');
  });

  it('is taken from those who can see the thing alone, and says nothing of anything else (S2)', async () => {
    const hidden = await aPost(app, author, youth);
    const other = await aYoungPerson(app, youth);
    for (const id of [globalId('post', hidden), globalId('prof', hidden), 'nonsense']) {
      expect(refusalOf(await app.get(Report).execute(other, { subjectId: id, reason: 'x' }))).toBe('NotAvailable');
    }
  });
});
