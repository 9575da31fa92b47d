import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Viewers } from '../../src/identity/index.js';
import { Clock, Database, globalId, isRefusal, localId, UnitOfWork, type Viewer } from '../../src/platform/index.js';
import { AskSummary, Choose, CreateCode, EndCode, EndDuty, JoinSpace, LeaveSpace, MakeReentry, MembersReader, OwnDataReader, PostsReader, React, RecordConsent, ReturnWithPhrase, SayAge, SayOfSummary, SpacesReader, StartPoll, WithdrawConsent, WritePost } from '../../src/youth-spaces/index.js';
import { AppealDecision } from '../../src/moderation/index.js';
import { SuggestStatement } from '../../src/opinions/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs } from '../support/client.js';
import { both } from '../support/threads.js';
import { aCitizen, aClerk, aProfessional, aYouthWorker } from '../support/town.js';
import { aPost, aPublishedPost, asking, aYoungPerson, aYouthSpace, decidePost, done, refusalOf, type Youth } from '../support/youth.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.close());

const inHours = (count: number): Date => new Date(app.get(Clock).now().getTime() + count * 3_600_000);
const write = async (viewer: Viewer, { threadId }: Youth): Promise<string | null> => refusalOf(await app.get(WritePost).execute(viewer, { threadId, body: 'Hello', language: 'en' }));
const memberIdOf = async (viewer: Viewer): Promise<string> => {
  const row = await app.get(Database).row<{ id: string }>('select id from youth_membership where profile_id = $1', [viewer.profile?.id]);
  return row?.id ?? '';
};
const sees = async (viewer: Viewer, { spaceId }: Youth) => app.get(SpacesReader).spaces(asking(viewer)).load(spaceId);
const outsidersOf = async (youth: Youth): Promise<[Viewer, string][]> => [
  [await aYoungPerson(app, youth), 'NotAllowed'],
  [await aYouthWorker(app, youth.town), 'NotAvailable'],
  [await aProfessional(app, youth.town.youthService.id, 'supervisor'), 'NotAllowed'],
  [await aClerk(app, youth.town.youthService.id), 'NotAvailable'],
  [await aCitizen(app, { accountId: youth.workers[0].accountId ?? '' }), 'NotAvailable'],
];

describe('a group code', () => {
  it('lets thirty in from one address within a minute, over HTTP (Y2)', async () => {
    const youth = await aYouthSpace(app, { uses: 30 });
    const JOIN = 'mutation ($input: JoinYouthSpaceInput!) { joinYouthSpace(input: $input) { __typename ... on Problem { code } } }';
    const OFFER = 'query ($code: String!) { youthCode(code: $code) { pseudonyms space { notice { html } consentAge } } }';
    const began = performance.now();
    const letters = 'qwrtypdfghjklzxcvbnmaeiou';
    const joined: unknown[] = [];
    for (let at = 0; at < 30; at++) {
      const visitor = aVisitor(app);
      const offer = await visitor.ask<{ pseudonyms: string[]; space: { consentAge: number } }>(OFFER, { code: youth.code });
      expect([offer.pseudonyms.length, offer.space.consentAge]).toEqual([6, 13]);
      joined.push(await visitor.ask(JOIN, { input: { code: youth.code, pseudonym: `Kestrel ${letters.charAt(at % 25)}${letters.charAt(at / 25)}x`, ageBand: 'UP_TO_15' } }));
    }
    expect(joined.map((each) => (each as { __typename: string }).__typename)).toEqual(Array.from({ length: 30 }, () => 'YouthJoin'));
    expect(performance.now() - began).toBeLessThan(60_000);
    expect(await aVisitor(app).send(OFFER, { code: youth.code })).toMatchObject({ data: { youthCode: null } });
  }, 90_000);

  it('for staffed times opens nothing outside them (W7)', async () => {
    const youth = await aYouthSpace(app);
    const { code } = done(await app.get(CreateCode).execute(youth.workers[0], { spaceId: youth.spaceId, uses: 5, expiresAt: inHours(5), onlyStaffed: true }));
    const join = async (pseudonym: string): Promise<string | null> => refusalOf(await app.get(JoinSpace).execute({ code, pseudonym, ageBand: 'up-to-15' }));
    expect(await join('Early Heron')).toBeNull();
    for (const worker of youth.workers) done(await app.get(EndDuty).execute(worker, { spaceId: youth.spaceId }));
    expect(await join('Late Heron')).toBe('CodeNotValid');
    expect(await aVisitor(app).send('query ($code: String!) { youthCode(code: $code) { pseudonyms } }', { code })).toMatchObject({ data: { youthCode: null } });
    expect((await app.get(MembersReader).codesOf(youth.spaceId)).map(({ works, onlyStaffed }) => [works, onlyStaffed])).toEqual([[false, true], [true, false]]);
  });

  it('is seen by the workers of its space as used, left and until when; they end it, and nobody else does', async () => {
    const youth = await aYouthSpace(app, { uses: 7 });
    await aYoungPerson(app, youth);
    const [listed] = await app.get(MembersReader).codesOf(youth.spaceId);
    expect(listed).toMatchObject({ ending: youth.code.slice(-2), used: 1, usesLeft: 6, works: true, endedAt: null });
    const codeId = localId('code', listed?.id);
    for (const [viewer, code] of await outsidersOf(youth)) expect(refusalOf(await app.get(EndCode).execute(viewer, { codeId }))).toBe(code);
    done(await app.get(EndCode).execute(youth.workers[1], { codeId }));
    expect(refusalOf(await app.get(JoinSpace).execute({ code: youth.code, pseudonym: 'Late Puffin', ageBand: 'up-to-15' }))).toBe('CodeNotValid');
    const query = 'query($id: ID!) { youthSpace(id: $id) { codes { ending } members { nodes { pseudonym } } } }';
    const id = { id: globalId('space', youth.spaceId) };
    for (const viewer of [await aYoungPerson(app, await aYouthSpace(app)), await aClerk(app, youth.town.youthService.id)]) {
      expect(await (await signedInAs(app, viewer)).send(query, id)).toMatchObject({ data: { youthSpace: null } });
    }
    const supervisor = await signedInAs(app, await aProfessional(app, youth.town.youthService.id, 'supervisor'));
    expect(await supervisor.ask(query, id)).toEqual({ codes: null, members: null });
  });
});

describe('a pseudonym', () => {
  it('is never somebody’s name, however it is written (Y2)', async () => {
    const youth = await aYouthSpace(app);
    for (const pseudonym of ['Emma', 'emma 07', 'Dafydd-J', 'Siân W', 'Muhammad', 'Rhys Evans', 'Otter Jones', 'Em1ly']) {
      const refused = await app.get(JoinSpace).execute({ code: youth.code, pseudonym, ageBand: 'up-to-15' });
      expect([pseudonym, isRefusal(refused) && refused.texts.en]).toEqual([pseudonym, expect.stringContaining('somebody’s name')]);
    }
    for (const pseudonym of ['Green Otter', 'Rocket 07', 'Afon Las']) expect([pseudonym, refusalOf(await app.get(JoinSpace).execute({ code: youth.code, pseudonym, ageBand: 'up-to-15' }))]).toEqual([pseudonym, null]);
  });
});

describe('the age band (Y1)', () => {
  it('that isn’t known is a child’s: nothing is written until a guardian has agreed', async () => {
    const youth = await aYouthSpace(app);
    const bands = ['unknown', 'under-consent-age', 'up-to-15', '16-17'] as const;
    const outcomes: (string | null)[] = [];
    for (const ageBand of bands) outcomes.push(await write(await aYoungPerson(app, youth, { ageBand }), youth));
    expect(outcomes).toEqual(['ConsentNeeded', 'ConsentNeeded', null, null]);
  });

  it('is asked again after a year, and nothing is written until it is answered', async () => {
    const youth = await aYouthSpace(app, { mayStaffAlone: true });
    const member = await aYoungPerson(app, youth);
    const ago = async (days: number): Promise<void> => {
      const at = new Date(app.get(Clock).now().getTime() - days * 86_400_000);
      await app.get(UnitOfWork).run((tx) => tx.query('update youth_membership set age_asked_at = $2 where profile_id = $1', [member.profile?.id, at]));
    };
    await ago(364);
    expect([(await sees(member, youth))?.viewerIsAskedAge, await write(member, youth)]).toEqual([false, null]);
    await ago(366);
    expect([(await sees(member, youth))?.viewerIsAskedAge, await write(member, youth)]).toEqual([true, 'AgeAskedAgain']);
    expect(done(await app.get(SayAge).execute(member, { spaceId: youth.spaceId, ageBand: '16-17' }))).toEqual({ hasLeft: false });
    expect([(await sees(member, youth))?.viewerIsAskedAge, await write(member, youth)]).toEqual([false, null]);
  });

  it('of eighteen and more leaves the space, with the words as the person chooses (Y9)', async () => {
    const youth = await aYouthSpace(app);
    const [stays, goes, reader] = [await aYoungPerson(app, youth), await aYoungPerson(app, youth), await aYoungPerson(app, youth)];
    const posts = [await aPublishedPost(app, stays, youth, 'A skate park.'), await aPublishedPost(app, goes, youth, 'A bus.')];
    for (const [viewer, keepWords] of [[stays, null], [goes, false]] as const) {
      expect(done(await app.get(SayAge).execute(viewer, { spaceId: youth.spaceId, ageBand: 'adult', keepWords }))).toEqual({ hasLeft: true });
      expect(await sees(viewer, youth)).toBeNull();
      await expect(app.get(Viewers).actingAs(viewer.profile?.id ?? '', 'en')).rejects.toThrow();
    }
    const read = await Promise.all(posts.map((id) => app.get(PostsReader).byId(asking(reader), id)));
    expect(read.map((post) => [post?.author.name, post?.body.source])).toEqual([['Former participant', 'A skate park.'], ['Former participant', '']]);
  });
});

describe('a guardian’s consent', () => {
  it('is noted by a worker with when and by which rule, and nothing of the guardian; taken back, nothing is written again', async () => {
    const youth = await aYouthSpace(app);
    const [worker] = youth.workers;
    const member = await aYoungPerson(app, youth, { ageBand: 'under-consent-age' });
    const memberId = await memberIdOf(member);
    expect([(await sees(member, youth))?.viewerLacksConsent, await write(member, youth)]).toEqual([true, 'ConsentNeeded']);
    for (const [viewer, code] of await outsidersOf(youth)) expect(refusalOf(await app.get(RecordConsent).execute(viewer, { memberId }))).toBe(code);
    done(await app.get(RecordConsent).execute(worker, { memberId }));
    expect(await app.get(MembersReader).byId(memberId)).toMatchObject({ lacksConsent: false, consent: { ruleFrom: '2018-05-25', seenById: worker.profile?.id, withdrawnAt: null } });
    expect(await write(member, youth)).toBeNull();
    expect(refusalOf(await app.get(RecordConsent).execute(worker, { memberId }))).toBe('ConsentNotAsked');
    done(await app.get(WithdrawConsent).execute(youth.workers[1], { memberId }));
    expect([(await sees(member, youth))?.viewerLacksConsent, await write(member, youth)]).toEqual([true, 'ConsentNeeded']);
    expect((await app.get(MembersReader).byId(memberId))?.consent?.withdrawnAt).not.toBeNull();
    const columns = await app.get(Database).rows<{ column_name: string }>(`select column_name from information_schema.columns where table_name = 'youth_consent' order by 1`);
    expect(columns.map(({ column_name }) => column_name)).toEqual(['age_band', 'id', 'jurisdiction', 'membership_id', 'rule_from', 'seen_at', 'seen_by', 'withdrawn_at', 'withdrawn_by']);
    const audited = await app.get(Database).rows<{ content: string }>(`select e::text as content from audit_entry e where e::text like '%youth-consent.%'`);
    expect(audited).toHaveLength(2);
    for (const { content } of audited) for (const hidden of [member.profile?.displayName ?? '?', member.profile?.id ?? '?', memberId]) expect(content).not.toContain(hidden);
  });

  it('isn’t noted where no rule asks for it', async () => {
    const youth = await aYouthSpace(app);
    const memberId = await memberIdOf(await aYoungPerson(app, youth, { ageBand: '16-17' }));
    expect(refusalOf(await app.get(RecordConsent).execute(youth.workers[0], { memberId }))).toBe('ConsentNotAsked');
  });
});

describe('a way back in from a worker', () => {
  it('works once, ends the old session and the old words, and is audited', async () => {
    const youth = await aYouthSpace(app);
    const joined = done(await app.get(JoinSpace).execute({ code: youth.code, pseudonym: 'Lost Puffin', ageBand: 'up-to-15' }));
    const member = await app.get(Viewers).actingAs(joined.profileId, 'en');
    const memberId = await memberIdOf(member);
    for (const [viewer, code] of await outsidersOf(youth)) expect(refusalOf(await app.get(MakeReentry).execute(viewer, { memberId }))).toBe(code);
    const { code } = done(await app.get(MakeReentry).execute(youth.workers[0], { memberId }));
    const back = done(await app.get(ReturnWithPhrase).execute({ phrase: ` ${code.toLowerCase()} ` }));
    expect([back.profileId, back.recoveryPhrase?.split(' ').length]).toEqual([joined.profileId, 8]);
    expect(refusalOf(await app.get(ReturnWithPhrase).execute({ phrase: code }))).toBe('PhraseNotValid');
    expect(refusalOf(await app.get(ReturnWithPhrase).execute({ phrase: joined.recoveryPhrase }))).toBe('PhraseNotValid');
    expect(refusalOf(await app.get(ReturnWithPhrase).execute({ phrase: back.recoveryPhrase ?? '' }))).toBeNull();
    const sessions = await app.get(Database).rows<{ id: string }>('select id from auth.session where user_id = $1', [member.accountId]);
    expect(sessions.map(({ id }) => id)).not.toContain(joined.opened.session.id);
    const acts = await app.get(Database).rows<{ act: string }>(`select substring(e::text from 'youth-reentry\\.[a-z]+') as act from audit_entry e where e::text like '%youth-reentry.%'`);
    expect(acts.map(({ act }) => act).sort()).toEqual(['youth-reentry.made', 'youth-reentry.used']);
  });

  it('is over after a day, and when another is made', async () => {
    const youth = await aYouthSpace(app);
    const memberId = await memberIdOf(await aYoungPerson(app, youth));
    const make = async (): Promise<string> => done(await app.get(MakeReentry).execute(youth.workers[0], { memberId })).code;
    const [first, second] = [await make(), await make()];
    const use = async (phrase: string): Promise<string | null> => refusalOf(await app.get(ReturnWithPhrase).execute({ phrase }));
    expect(await use(first)).toBe('PhraseNotValid');
    expect(await app.get(Clock).at(inHours(24.1), () => use(second))).toBe('PhraseNotValid');
    expect(await use(second)).toBeNull();
  });

  it('is told to the young person whenever they come in, by whom and when, for two weeks', async () => {
    const youth = await aYouthSpace(app);
    const member = await aYoungPerson(app, youth);
    const query = 'query($id: ID!) { youthSpace(id: $id) { viewersWayBackIn { usedAt madeBy { displayName } } } }';
    const id = { id: globalId('space', youth.spaceId) };
    const told = async (viewer: Viewer): Promise<unknown> => (await signedInAs(app, viewer)).ask(query, id);
    expect(await told(member)).toEqual({ viewersWayBackIn: null });
    const { code } = done(await app.get(MakeReentry).execute(youth.workers[1], { memberId: await memberIdOf(member) }));
    expect(await told(member)).toEqual({ viewersWayBackIn: { usedAt: null, madeBy: { displayName: youth.workers[1].profile?.displayName } } });
    done(await app.get(ReturnWithPhrase).execute({ phrase: code }));
    expect(await told(member)).toMatchObject({ viewersWayBackIn: { usedAt: expect.any(String) } });
    expect(await told(await aYoungPerson(app, youth))).toEqual({ viewersWayBackIn: null });
    expect(await app.get(Clock).at(inHours(15 * 24), () => app.get(MembersReader).wayBackIn(youth.spaceId, member.profile?.id ?? ''))).toBeNull();
  });
});

describe('what is kept of a young person (S8)', () => {
  it('can be downloaded by them, whole, and holds nothing of anybody else', async () => {
    const youth = await aYouthSpace(app);
    const [member, other] = [await aYoungPerson(app, youth, { pseudonym: 'Noble Kestrel' }), await aYoungPerson(app, youth, { pseudonym: 'Daring Walnut' })];
    await aPost(app, member, youth, 'Mine to keep.');
    await aPost(app, other, youth, 'Somebody else’s.');
    const client = await signedInAs(app, member);
    const { fileName, content } = await client.ask<{ fileName: string; content: string }>('query($id: ID!) { youthDownload(spaceId: $id) { fileName content } }', { id: globalId('space', youth.spaceId) });
    expect(fileName).toMatch(/\.json$/);
    expect(JSON.parse(content)).toMatchObject({ membership: { pseudonym: 'Noble Kestrel', ageBand: 'up-to-15' }, posts: [{ words: 'Mine to keep.', state: 'waiting' }], guardiansConsent: [], waysBackIn: [] });
    for (const part of ['chosenInPolls', 'reactions', 'saidOfSummaries', 'reports', 'decisionsOnYourWords']) expect(JSON.parse(content)).toHaveProperty(part, []);
    expect(content).not.toContain('Somebody else');
    expect(content).not.toContain('Daring Walnut');
    expect(await app.get(OwnDataReader).download((await aYouthSpace(app)).spaceId, member.profile?.id ?? '')).toBeNull();
  });

  it('holds their choices, reactions, reports, what was decided on their words and asked again; never a concern they raised', async () => {
    const youth = await aYouthSpace(app, { statements: ['Benches come first'] });
    const { spaceId, threadId } = youth;
    const [worker] = youth.workers;
    const [member, other] = [await aYoungPerson(app, youth), await aYoungPerson(app, youth)];
    const theirs = await aPublishedPost(app, other, youth, 'Somebody else’s.');
    const hidden = await aPost(app, member, youth, 'You are all fools.');
    expect(await decidePost(app, worker, youth, hidden, 'hide', 'Say what, not who.')).toBeNull();
    const db = app.get(Database);
    const decision = await db.row<{ id: string }>(`select id from moderation_decision where action = 'hide' order by decided_at desc limit 1`, []);
    done(await app.get(AppealDecision).execute(member, { decisionId: decision?.id ?? '', words: 'It was a joke.' }));
    done(await app.get(React).execute(member, { postId: theirs, reaction: 'heart' }));
    const poll = done(await app.get(StartPoll).execute(worker, { threadId, question: both('What first?'), options: [{ words: both('Benches') }, { words: both('A roof') }] }));
    const option = await db.row<{ id: string }>('select id from youth_poll_option where poll_id = $1 and number = 1', [poll.id]);
    done(await app.get(Choose).execute(member, { pollId: poll.id, optionId: option?.id ?? null }));
    const summary = done(await app.get(AskSummary).execute(worker, { threadId, about: 'discussion', text: both('More places to sit.') }));
    done(await app.get(SayOfSummary).execute(member, { summaryId: summary.id, stance: 'pass' }));
    const client = await signedInAs(app, member);
    await client.ask('mutation ($input: ReportInput!) { report(input: $input) { __typename } }', { input: { subjectId: globalId('post', theirs), reason: 'It is unkind.' } });
    const download = await app.get(OwnDataReader).download(spaceId, member.profile?.id ?? '');
    expect(JSON.parse(download?.content ?? '')).toMatchObject({
      chosenInPolls: [{ poll: 'What first?', chosen: 'Benches' }],
      reactions: [{ reaction: 'heart' }],
      saidOfSummaries: [{ said: 'pass' }],
      decisionsOnYourWords: [{ action: 'hide', words: 'Say what, not who.', youAsked: 'It was a joke.' }],
      reports: [{ words: 'It is unkind.' }],
    });
    expect(download?.content).not.toContain('Somebody else');
    for (const [name, keepWords] of [['stays', true], ['goes', false]] as const) {
      const left = await aYoungPerson(app, youth);
      done(await app.get(React).execute(left, { postId: theirs, reaction: 'thanks' }));
      done(await app.get(Choose).execute(left, { pollId: poll.id, optionId: option?.id ?? null }));
      done(await app.get(SuggestStatement).execute(left, { roundId: (await db.row<{ id: string }>('select id from statement_round where host_id = $1', [threadId]))?.id ?? '', text: `A roof ${name}`, language: 'en' }));
      done(await app.get(LeaveSpace).execute(left, { spaceId, keepWords }));
      const kept = await db.row(
        `select (select count(*)::int from post_reaction where profile_id = p.id) as reactions, (select count(*)::int from youth_poll_choice where profile_id = p.id) as choices,
           (select count(*)::int from statement where author_profile_id = p.id and text <> '') as statements, p.age_band
         from profile p where p.id = $1`,
        [left.profile?.id],
      );
      expect([name, kept]).toEqual([name, keepWords ? { reactions: 1, choices: 1, statements: 1, age_band: 'unknown' } : { reactions: 0, choices: 0, statements: 0, age_band: 'unknown' }]);
    }
  });
});
