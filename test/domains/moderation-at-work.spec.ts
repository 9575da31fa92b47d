import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AppealDecision, CaseDetailsReader, CasesReader, ClaimCase, DecideAppeal, DecideCase, FiguresReader, HandOverCase, LeaveNote, LookAgain, ModerationScopes, PlacesReader, ReadNote, ReleaseCase, Report, SetHeldWords, type Case, type DecidedAction } from '../../src/moderation/index.js';
import { Clock, Database, globalId, UnitOfWork, visitor, type Viewer } from '../../src/platform/index.js';
import { PostsReader, RevisePost, WritePost } from '../../src/youth-spaces/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { signedInAs } from '../support/client.js';
import { anOpenIdea } from '../support/ideas.js';
import { aCitizen, aClerk, aProfessional, aTown, aYouthWorker } from '../support/town.js';
import { aPost, aPublishedPost, asking, aYoungPerson, aYouthSpace, done, refusalOf, type Youth } from '../support/youth.js';

let app: TestApp;
let youth: Youth;
let author: Viewer;

beforeAll(async () => {
  app = await startApp();
  youth = await aYouthSpace(app);
  author = await aYoungPerson(app, youth);
});

afterAll(() => app.close());

const later = <Value>(minutes: number, work: () => Promise<Value>): Promise<Value> => app.get(Clock).at(new Date(app.get(Clock).now().getTime() + minutes * 60_000), work);
const placeId = (): string => globalId('space', youth.spaceId);

async function caseOf(viewer: Viewer, postId: string): Promise<Case> {
  const found = await app.get(CasesReader).ofContribution(asking(viewer), 'post', postId);
  if (!found) throw new Error('There is no case for them');
  return found;
}

const claim = async (viewer: Viewer, caseId: string): Promise<string | null> => refusalOf(await app.get(ClaimCase).execute(viewer, { caseId }));

async function decide(viewer: Viewer, postId: string, action: DecidedAction, wishes: { pauseHours?: number; words?: string } = {}): Promise<string | null> {
  const { uuid: caseId } = await caseOf(viewer, postId);
  const refused = await claim(viewer, caseId);
  if (refused) return refused;
  const { version } = await caseOf(viewer, postId);
  const { words = 'Speak of the matter.', pauseHours = null } = wishes;
  return refusalOf(await app.get(DecideCase).execute(viewer, { caseId, version, action, ruleId: youth.ruleId, words, pauseHours }));
}

async function decisionOn(viewer: Viewer, postId: string): Promise<{ uuid: string; isAppealable: boolean; pausedUntil: Date | null }> {
  const decision = await app.get(CaseDetailsReader).latestDecisionOn('post')(asking(viewer)).load(postId);
  if (!decision) throw new Error('Nothing was decided');
  return decision;
}

const appeal = async (viewer: Viewer, postId: string): Promise<string | null> =>
  refusalOf(await app.get(AppealDecision).execute(viewer, { decisionId: (await decisionOn(viewer, postId)).uuid, words: 'It was about the plan.' }));

async function judge(viewer: Viewer, postId: string, verdict: 'upheld' | 'overturned'): Promise<string | null> {
  const { uuid: caseId, version } = await caseOf(viewer, postId);
  return refusalOf(await app.get(DecideAppeal).execute(viewer, { caseId, version, verdict, words: 'Read again by somebody else.' }));
}

const stateOf = async (viewer: Viewer, postId: string): Promise<string | undefined> => (await app.get(PostsReader).byId(asking(viewer), postId))?.state;
const report = (viewer: Viewer, postId: string): Promise<unknown> => app.get(Report).execute(viewer, { subjectId: globalId('post', postId), ruleId: youth.ruleId, reason: 'Not kind.' });

describe('an appeal (W9)', () => {
  it('is heard by somebody else than who decided, through whichever profile; overturned, it is undone and the author is told', async () => {
    const [one, other] = youth.workers;
    const postId = await aPost(app, author, youth);
    expect(await decide(one, postId, 'hide', { pauseHours: 4 })).toBeNull();
    expect(await appeal(author, postId)).toBeNull();
    const { uuid: caseId } = await caseOf(one, postId);
    const again = await aYouthWorker(app, youth.town, { accountId: one.accountId ?? '' });
    await app.get(UnitOfWork).run((tx) => tx.query('insert into youth_space_worker (space_id, profile_id, added_at) values ($1, $2, $3)', [youth.spaceId, again.profile?.id, tx.now]));
    for (const same of [one, again]) expect([await claim(same, caseId), await judge(same, postId, 'upheld')]).toEqual(['OwnDecision', 'OwnDecision']);
    expect(await claim(other, caseId)).toBeNull();
    expect(await decide(other, postId, 'publish')).toBe('AppealWaits');
    expect(await judge(other, postId, 'overturned')).toBeNull();
    expect(await stateOf(await aYoungPerson(app, youth), postId)).toBe('published');
    expect(refusalOf(await app.get(WritePost).execute(author, { threadId: youth.threadId, body: 'Back again.', language: 'en' }))).toBeNull();
  });

  it('is upheld with reasons and nothing changes; once, by the author alone', async () => {
    const [one, other] = youth.workers;
    const postId = await aPost(app, author, youth);
    await decide(one, postId, 'remove');
    const { uuid: decisionId } = await decisionOn(author, postId);
    const stranger = await aYoungPerson(app, youth);
    expect(refusalOf(await app.get(AppealDecision).execute(stranger, { decisionId }))).toBe('NotAvailable');
    expect([await appeal(author, postId), await appeal(author, postId)]).toEqual([null, 'AppealNotPossible']);
    await claim(other, (await caseOf(other, postId)).uuid);
    expect(await judge(other, postId, 'upheld')).toBeNull();
    expect([await stateOf(author, postId), (await decisionOn(author, postId)).isAppealable]).toEqual(['removed', false]);
    expect(await appeal(author, postId)).toBe('AppealNotPossible');
  });

  it('of one case is decided once where two decide at the same time (W10)', async () => {
    const [one, other] = youth.workers;
    const third = await aYouthWorker(app, youth.town);
    await app.get(UnitOfWork).run((tx) => tx.query('insert into youth_space_worker (space_id, profile_id, added_at) values ($1, $2, $3)', [youth.spaceId, third.profile?.id, tx.now]));
    const postId = await aPost(app, author, youth);
    await decide(one, postId, 'hide');
    await appeal(author, postId);
    await claim(other, (await caseOf(other, postId)).uuid);
    const outcomes = await Promise.all([judge(other, postId, 'upheld'), judge(third, postId, 'overturned')]);
    expect(outcomes).toEqual([null, expect.stringMatching(/NotClaimed|CaseDecided/)]);
    expect(await stateOf(author, postId)).toBe('hidden');
  });
});

describe('two workers at one case (W10)', () => {
  it('decide it once, and the other is told why not', async () => {
    const [one, other] = youth.workers;
    const postId = await aPost(app, author, youth);
    const { uuid: caseId } = await caseOf(one, postId);
    await claim(one, caseId);
    const { version } = await caseOf(one, postId);
    const decision = { caseId, version, ruleId: youth.ruleId, words: 'So be it.' };
    const outcomes = await Promise.all([
      app.get(DecideCase).execute(one, { ...decision, action: 'publish' }),
      app.get(DecideCase).execute(other, { ...decision, action: 'remove' }),
    ]);
    expect(outcomes.map(refusalOf)).toEqual([null, expect.stringMatching(/NotClaimed|CaseDecided/)]);
    expect(await stateOf(author, postId)).toBe('published');
  });

  it('hand it over by name to who may decide there, and give it back', async () => {
    const [one, other] = youth.workers;
    const postId = await aPost(app, author, youth);
    const { uuid: caseId } = await caseOf(one, postId);
    const give = async (from: Viewer, to: Viewer): Promise<string | null> => refusalOf(await app.get(HandOverCase).execute(from, { caseId, toProfileId: to.profile?.id ?? '' }));
    expect(await give(one, other)).toBe('NotClaimed');
    await claim(one, caseId);
    expect(await give(one, await aYouthWorker(app, youth.town))).toBe('NoSuchModerator');
    expect(await give(one, author)).toBe('NoSuchModerator');
    expect(await give(one, other)).toBeNull();
    expect((await caseOf(one, postId)).claimantId).toBe(other.profile?.id);
    expect(refusalOf(await app.get(ReleaseCase).execute(one, { caseId }))).toBe('NotClaimed');
    expect(refusalOf(await app.get(ReleaseCase).execute(other, { caseId }))).toBeNull();
    expect(await claim(one, caseId)).toBeNull();
  });
});

describe('a pause', () => {
  it('keeps its author from writing in that space alone, and says how long and why (W9)', async () => {
    const young = await aYoungPerson(app, youth);
    const postId = await aPost(app, young, youth);
    const waiting = await aPost(app, young, youth, 'Another.');
    expect(await decide(youth.workers[0], postId, 'hide', { pauseHours: 3, words: 'Take a breath.' })).toBeNull();
    expect((await decisionOn(young, postId)).pausedUntil).not.toBeNull();
    const refused = await app.get(WritePost).execute(young, { threadId: youth.threadId, body: 'Still here.', language: 'en' });
    expect([refusalOf(refused), (refused as { texts: { en: string } }).texts.en]).toEqual(['AuthorPaused', expect.stringContaining('“Take a breath.”')]);
    expect(refusalOf(await app.get(RevisePost).execute(young, { postId: waiting, version: 1, body: 'Otherwise.' }))).toBe('AuthorPaused');
    const write = async (): Promise<string | null> => refusalOf(await app.get(WritePost).execute(young, { threadId: youth.threadId, body: 'Now.', language: 'en' }));
    expect(await later(179, write)).toBe('AuthorPaused');
    expect(await later(181, write)).toBeNull();
  });

  it('never goes with publishing', async () => {
    const postId = await aPost(app, author, youth);
    expect(await decide(youth.workers[0], postId, 'publish', { pauseHours: 3 })).toBe('PauseNotPossible');
    expect(await stateOf(author, postId)).toBe('waiting');
    await app.get(ReleaseCase).execute(youth.workers[0], { caseId: (await caseOf(youth.workers[0], postId)).uuid });
  });
});

describe('what was decided', () => {
  it('is looked at again and restored, each step on the record (S7)', async () => {
    const [one, other] = youth.workers;
    const postId = await aPublishedPost(app, author, youth);
    const { uuid: caseId } = await caseOf(one, postId);
    done(await app.get(LookAgain).execute(one, { caseId }));
    expect(await decide(one, postId, 'restore')).toBe('ActionNotPossible');
    expect(await decide(one, postId, 'hide')).toBeNull();
    done(await app.get(LookAgain).execute(other, { caseId }));
    expect(await decide(other, postId, 'restore')).toBeNull();
    expect(await stateOf(author, postId)).toBe('published');
    const rows = await app.get(Database).rows<{ content: string }>('select content from audit_entry where organisation_id = $1 order by seq desc limit 2', [youth.town.youthService.id]);
    expect(rows.map(({ content }) => (JSON.parse(content) as { details: { action: string } }).details.action)).toEqual(['restore', 'hide']);
  });
});

describe('who reports', () => {
  it('is told what came of it: somebody in the space by their own page, a visitor by its id', async () => {
    const reporter = await aYoungPerson(app, youth);
    const client = await signedInAs(app, reporter);
    const mine = (): Promise<unknown> => client.ask(`{ me { reports { nodes { state words rule { text { text } } } } } }`);
    const postId = await aPublishedPost(app, author, youth);
    const day = 25 * 60;
    done(await later(day, () => report(reporter, postId)));
    expect(await mine()).toEqual({ reports: { nodes: [{ state: 'WAITING', words: 'Not kind.', rule: { text: { text: 'Be kind.' } } }] } });
    await later(day + 1, () => decide(youth.workers[0], postId, 'hide'));
    expect(await mine()).toEqual({ reports: { nodes: [expect.objectContaining({ state: 'ACTED' })] } });
    const other = await signedInAs(app, await aYoungPerson(app, youth));
    expect(await other.ask(`{ me { reports { nodes { state } } } }`)).toEqual({ reports: { nodes: [] } });
  });

  it('comes later in the queue after false reports, and forward when somebody else says the same', async () => {
    const own = await aYouthSpace(app);
    const [one] = own.workers;
    const [hasty, careful, young] = [await aYoungPerson(app, own), await aYoungPerson(app, own), await aYoungPerson(app, own)];
    const said = async (reporter: Viewer, id: string): Promise<void> => void done(await app.get(Report).execute(reporter, { subjectId: globalId('post', id), reason: 'No.' }));
    const posts: string[] = [];
    for (let count = 0; count < 5; count++) posts.push(await aPublishedPost(app, young, own));
    const [last = '', next = '', ...before] = posts;
    const keep = async (id: string): Promise<void> => {
      const { uuid: caseId } = await caseOf(one, id);
      await claim(one, caseId);
      const { version } = await caseOf(one, id);
      done(await app.get(DecideCase).execute(one, { caseId, version, action: 'publish', ruleId: own.ruleId, words: 'It is fine.' }));
    };
    const day = 25 * 60;
    for (const id of before) {
      await later(day, () => said(hasty, id));
      await later(day, () => keep(id));
    }
    await later(day + 1, () => said(hasty, last));
    await later(day + 5, () => said(careful, next));
    const queue = async (): Promise<string[]> => (await app.get(CasesReader).queue(asking(one), { first: 10 })).nodes.map(({ subject }) => subject.id);
    expect(await queue()).toEqual([next, last].map((id) => globalId('post', id)));
    await later(day + 6, () => said(careful, last));
    expect(await queue()).toEqual([last, next].map((id) => globalId('post', id)));
  });

  it('gives a rule of that place or none, and nothing of somebody else’s report is seen (S2)', async () => {
    const elsewhere = await aYouthSpace(app);
    const postId = await aPublishedPost(app, author, youth);
    const subjectId = globalId('post', postId);
    expect(refusalOf(await app.get(Report).execute(await aYoungPerson(app, youth), { subjectId, ruleId: elsewhere.ruleId, reason: 'x' }))).toBe('NotAvailable');
    expect(refusalOf(await app.get(Report).execute(visitor('en'), { subjectId, reason: 'x' }))).toBe('NotAvailable');
  });
});

describe('a place', () => {
  it('holds what has a word of its list, and tells the author why (Y7)', async () => {
    const [worker] = youth.workers;
    const [place] = await app.get(PlacesReader).all(asking(worker));
    done(await app.get(SetHeldWords).execute(worker, { placeId: placeId(), version: place?.version ?? 0, words: ['Old Mill', 'old-mill', 'quarry'] }));
    const postId = await aPost(app, author, youth, 'Meet at the OLD mill, all of you.');
    expect((await app.get(PostsReader).byId(asking(author), postId))?.heldBecause).toBe('There is a word in it that youth workers here look at first.');
    expect((await caseOf(worker, postId)).because).toEqual(['listed-words']);
    const narrowed = await app.get(CasesReader).queue(asking(worker), { first: 10, filter: { cause: 'listed-words', kind: 'post', placeId: placeId() } });
    expect(narrowed.nodes.map(({ subject }) => subject.id)).toEqual([globalId('post', postId)]);
  });

  it('is its own moderators’ alone: its words, notes and targets (S2)', async () => {
    const stranger = await aYouthWorker(app, youth.town);
    const supervisor = await aProfessional(app, youth.town.youthService.id, 'supervisor');
    for (const viewer of [stranger, supervisor, author]) {
      expect(await app.get(PlacesReader).all(asking(viewer))).toEqual([]);
      expect(refusalOf(await app.get(SetHeldWords).execute(viewer, { placeId: placeId(), version: 1, words: [] }))).toBe('NotAvailable');
      expect(refusalOf(await app.get(LeaveNote).execute(viewer, { placeId: placeId(), words: 'x' }))).toBe('NotAvailable');
    }
  });

  it('passes a note on from one shift to the next, and who left it sees who read it', async () => {
    const [one, other] = youth.workers;
    const left = done(await app.get(LeaveNote).execute(one, { placeId: placeId(), words: 'Two posts wait; Swift Curlew seems low.' }));
    done(await app.get(ReadNote).execute(other, { noteId: left.id }));
    const client = await signedInAs(app, one);
    const seen = await client.ask(`{ moderatedPlaces { notes { words viewerKnows readBy { id } } } }`);
    expect(JSON.stringify(seen)).toContain('Swift Curlew');
    expect(JSON.stringify(seen)).toContain(globalId('prof', other.profile?.id ?? ''));
  });

  it('counts how well its targets were met', async () => {
    const own = await aYouthSpace(app);
    const young = await aYoungPerson(app, own);
    const posts = [await aPost(app, young, own), await aPost(app, young, own)];
    const publish = async (id: string): Promise<void> => {
      const [worker] = own.workers;
      const { uuid: caseId } = await caseOf(worker, id);
      await claim(worker, caseId);
      const { version } = await caseOf(worker, id);
      done(await app.get(DecideCase).execute(worker, { caseId, version, action: 'publish', ruleId: own.ruleId, words: 'Fine.' }));
    };
    await publish(posts[0] ?? '');
    await later(5 * 60, () => publish(posts[1] ?? ''));
    const [place] = await later(5 * 60 + 1, () => app.get(PlacesReader).all(asking(own.workers[0])));
    expect([place?.firstLook, place?.decision]).toEqual([
      { minutes: 240, met: 1, of: 2 },
      { minutes: 1440, met: 2, of: 2 },
    ]);
  });
});

describe('a human being', () => {
  it('never decides on their own words through another profile (W2, W9)', async () => {
    const [worker] = youth.workers;
    const postId = await aPost(app, author, youth);
    expect(await caseOf(worker, postId)).toBeTruthy();
    await app.get(UnitOfWork).run((tx) => tx.query('update moderation_case set author_id = (select id from profile where account_id = $2 and id <> $3 limit 1) where subject_id = $1', [postId, worker.accountId, worker.profile?.id]));
    const facesOf = await app.get(Database).rows('select id from profile where account_id = $1', [worker.accountId]);
    expect(facesOf.length).toBeGreaterThan(1);
    expect(await app.get(CasesReader).ofContribution(asking(worker), 'post', postId)).toBeNull();
  });
});

describe('public figures', () => {
  it('tell of months that are over alone, all youth spaces together and nameless, nothing under five (Y6)', async () => {
    const read = async (): Promise<unknown> => (await app.get(FiguresReader).read(asking(visitor('en')))).figures;
    expect(JSON.stringify(await read())).not.toContain(new Date(app.get(Clock).now()).toISOString().slice(0, 7));
    const nextMonth = await later(60 * 24 * 31, read);
    const text = JSON.stringify(nextMonth);
    expect(nextMonth).toEqual([expect.objectContaining({ id: null, name: null })]);
    expect(text).not.toContain('The shed');
    expect(text).toContain('"removed":null');
    expect(text).toMatch(/"published":\d/);
  });
});

describe('what a clerk decides on', () => {
  it('waits, where one clerk is alone and the author appeals, until somebody else is appointed, and says so: nobody hears an appeal against themselves (W9)', async () => {
    const town = await aTown(app);
    const [clerk, citizen] = [await aClerk(app, town.council.id), await aCitizen(app)];
    const idea = await anOpenIdea(app, town, { author: citizen });
    const found = { uuid: '' };
    done(await app.get(Report).execute(await aCitizen(app), { subjectId: globalId('idea', idea.id), reason: 'Not kind.' }));
    const caseNow = async (viewer: Viewer): Promise<Case> => {
      const one = await app.get(CasesReader).ofContribution(asking(viewer), 'idea', idea.id);
      if (!one) throw new Error('There is no case for them');
      return one;
    };
    found.uuid = (await caseNow(clerk)).uuid;
    await claim(clerk, found.uuid);
    const ruleId = (await app.get(ModerationScopes).describe([{ kind: 'organisation', id: town.council.id }]))[0]?.rules[0]?.id ?? '';
    done(await app.get(DecideCase).execute(clerk, { caseId: found.uuid, version: (await caseNow(clerk)).version, action: 'hide', ruleId, words: 'Not so.', pauseHours: null }));
    const decision = await app.get(CaseDetailsReader).latestDecisionOn('idea')(asking(citizen)).load(idea.id);
    done(await app.get(AppealDecision).execute(citizen, { decisionId: decision?.uuid ?? '' }));
    const told = async (viewer: Viewer): Promise<object> => (await signedInAs(app, viewer)).ask('query ($id: ID!) { case(id: $id) { viewerCanClaim appeal { state canBeHeard } } }', { id: globalId('case', found.uuid) });
    expect(await told(clerk)).toEqual({ viewerCanClaim: false, appeal: { state: 'WAITING', canBeHeard: false } });
    // The author is told the same.
    const mine = await (await signedInAs(app, citizen)).ask<{ moderated: { nodes: object[] } }>('{ me { moderated(first: 5) { nodes { decision { appeal { canBeHeard } } } } } }');
    expect(mine.moderated.nodes).toEqual([{ decision: { appeal: { canBeHeard: false } } }]);
    expect(await claim(clerk, found.uuid)).toBe('OwnDecision');
    const deputy = await aClerk(app, town.council.id);
    expect(await told(clerk)).toMatchObject({ appeal: { canBeHeard: true } });
    expect(await claim(deputy, found.uuid)).toBeNull();
    done(await app.get(DecideAppeal).execute(deputy, { caseId: found.uuid, version: (await caseNow(deputy)).version, verdict: 'overturned', words: 'It is fine.' }));
  });

  it('nothing of it is seen where another organisation moderates the same person (W8)', async () => {
    const [town, elsewhere] = [await aTown(app), await aTown(app)];
    const citizen = await aCitizen(app);
    const lines = async (council: string, clerk: Viewer, idea: { id: string }): Promise<string[]> => {
      done(await app.get(Report).execute(await aCitizen(app), { subjectId: globalId('idea', idea.id), reason: 'Not kind.' }));
      const found = await app.get(CasesReader).ofContribution(asking(clerk), 'idea', idea.id);
      const caseId = found?.uuid ?? '';
      const before = await app.get(CaseDetailsReader).historyOf(asking(clerk)).load(caseId);
      await claim(clerk, caseId);
      const ruleId = (await app.get(ModerationScopes).describe([{ kind: 'organisation', id: council }]))[0]?.rules[0]?.id ?? '';
      const version = (await app.get(CasesReader).byId(asking(clerk), caseId))?.version ?? 0;
      done(await app.get(DecideCase).execute(clerk, { caseId, version, action: 'hide', ruleId, words: 'Not so.', pauseHours: null }));
      return before;
    };
    const here = await aClerk(app, town.council.id);
    expect(await lines(town.council.id, here, await anOpenIdea(app, town, { author: citizen }))).toEqual([]);
    const there = await aClerk(app, elsewhere.council.id);
    expect(await lines(elsewhere.council.id, there, await anOpenIdea(app, elsewhere, { author: citizen }))).toEqual([]);
    expect(await lines(town.council.id, here, await anOpenIdea(app, town, { author: citizen }))).toEqual([expect.stringContaining('Hidden')]);
  });
});
