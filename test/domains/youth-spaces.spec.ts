import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Viewers } from '../../src/identity/index.js';
import { Report } from '../../src/moderation/index.js';
import { Clock, Database, globalId, UnitOfWork, type PageArgs, type Viewer } from '../../src/platform/index.js';
import {
  CreateCode,
  EndDuty,
  JoinSpace,
  LeaveSpace,
  OpenSpace,
  PauseUnstaffed,
  PostsReader,
  ReturnWithPhrase,
  RevisePost,
  SpacesReader,
  StartThread,
  ThreadsReader,
  WritePost,
} from '../../src/youth-spaces/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aCitizen, aClerk, aCouncillor, anAccount, aProfessional, aTown, aYouthWorker } from '../support/town.js';
import { aPost, aPreparedSpace, aPublishedPost, asking, aYoungPerson, aYouthSpace, decidePost, done, refusalOf, type Youth } from '../support/youth.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.close());

const ALL: PageArgs = { first: 50 };
const inHours = (count: number): Date => new Date(app.get(Clock).now().getTime() + count * 3_600_000);

const seesSpace = async (viewer: Viewer, { spaceId }: Youth): Promise<boolean> => (await app.get(SpacesReader).spaces(asking(viewer)).load(spaceId)) !== null;
const seesThread = async (viewer: Viewer, { threadId }: Youth): Promise<boolean> => (await app.get(ThreadsReader).threads(asking(viewer)).load(threadId)) !== null;
const stateOf = async (viewer: Viewer, { spaceId }: Youth): Promise<string | undefined> => (await app.get(SpacesReader).spaces(asking(viewer)).load(spaceId))?.state;
const seenBy = async (viewer: Viewer, { threadId }: Youth): Promise<string[]> =>
  (await app.get(PostsReader).page(asking(viewer), threadId, ALL)).nodes.map((post) => post.uuid);
const write = (viewer: Viewer, { threadId }: Youth, body = 'Hello', replyToId: string | null = null): ReturnType<WritePost['execute']> =>
  app.get(WritePost).execute(viewer, { threadId, body, language: 'en', replyToId });

/** As it is done by a clerk or by time, without a word to anybody. */
async function suspend(viewer: Viewer): Promise<void> {
  await app.get(UnitOfWork).run((tx) => tx.query('update profile set suspended_at = $2 where id = $1', [viewer.profile?.id, tx.now]));
}

describe('joining', () => {
  it('takes a code, a pseudonym and an age band, and keeps nothing else (Y1, Y2)', async () => {
    const youth = await aYouthSpace(app);
    const viewer = await aYoungPerson(app, youth, { pseudonym: 'Quiet Otter', ageBand: 'up-to-15' });
    const rows = await app.get(Database).rows(
      `select u.name, u.email like '%.invalid' as stand_in, p.display_name, p.age_band, p.ward_id, p.organisation_id, p.job_title, p.line_manager
       from profile p join auth."user" u on u.id = p.account_id where p.id = $1`,
      [viewer.profile?.id],
    );
    expect(rows).toEqual([
      { name: 'Young person', stand_in: true, display_name: 'Quiet Otter', age_band: 'up-to-15', ward_id: null, organisation_id: null, job_title: null, line_manager: null },
    ]);
  });

  it('opens a session that acts as the pseudonym, and gives words to come back with', async () => {
    const youth = await aYouthSpace(app);
    const joined = done(await app.get(JoinSpace).execute({ code: youth.code.toLowerCase().replace('-', ' '), pseudonym: 'Calm Kite', ageBand: 'unknown' }));
    expect(joined.opened.session.actingProfileId).toBe(joined.profileId);
    const back = done(await app.get(ReturnWithPhrase).execute({ phrase: joined.recoveryPhrase.toUpperCase() }));
    expect(back.profileId).toBe(joined.profileId);
    expect(refusalOf(await app.get(ReturnWithPhrase).execute({ phrase: joined.recoveryPhrase.split(' ').reverse().join(' ') }))).toBe('PhraseNotValid');
  });

  it('keeps neither the code nor the phrase', async () => {
    const youth = await aYouthSpace(app);
    const joined = done(await app.get(JoinSpace).execute({ code: youth.code, pseudonym: 'Keen Owl', ageBand: 'unknown' }));
    const kept = await app.get(Database).rows('select c.code_hash, m.phrase_hash from youth_code c join youth_membership m on m.code_id = c.id where c.space_id = $1', [youth.spaceId]);
    expect(JSON.stringify(kept)).not.toContain(youth.code.replace('-', ''));
    expect(JSON.stringify(kept)).not.toContain(joined.recoveryPhrase);
  });

  it('ends with the last use, also when many come at once (Y2)', async () => {
    const youth = await aYouthSpace(app, { uses: 3 });
    const names = ['Brave Acorn', 'Brave Badger', 'Brave Comet', 'Brave Cloud', 'Brave Curlew', 'Brave Falcon'];
    const outcomes = await Promise.all(names.map((pseudonym) => app.get(JoinSpace).execute({ code: youth.code, pseudonym, ageBand: 'unknown' })));
    expect(outcomes.map(refusalOf).filter((code) => code === null)).toHaveLength(3);
    expect(new Set(outcomes.map(refusalOf))).toEqual(new Set([null, 'CodeNotValid']));
  });

  it('ends with the code’s time', async () => {
    const youth = await aYouthSpace(app);
    const late = await app.get(Clock).at(inHours(25), () => app.get(JoinSpace).execute({ code: youth.code, pseudonym: 'Swift Heron', ageBand: 'unknown' }));
    expect(refusalOf(late)).toBe('CodeNotValid');
  });

  it('gives a pseudonym to one person, however it is written, and uses no code up where it refuses', async () => {
    const youth = await aYouthSpace(app, { uses: 2 });
    await aYoungPerson(app, youth, { pseudonym: 'Sunny Pebble' });
    for (const pseudonym of ['sunny pebble', 'Súnny-Pebble', '5unny Pebb1e']) {
      expect(refusalOf(await app.get(JoinSpace).execute({ code: youth.code, pseudonym, ageBand: 'unknown' }))).toBe('PseudonymNotPossible');
    }
    await aYoungPerson(app, youth);
  });

  it('lets thirty in with one code within a minute, and stops guessing (Y2)', async () => {
    const youth = await aYouthSpace(app, { uses: 30 });
    for (let count = 0; count < 30; count++) await aYoungPerson(app, youth);
    const other = await aYouthSpace(app);
    const begins = other.code.slice(0, 3);
    for (let guess = 0; guess < 20; guess++) {
      const wrong = `${begins}AA-AAA${'AFHJKMQRWXY34679'.charAt(guess % 16)}${'AF'.charAt(guess / 16)}`;
      expect(refusalOf(await app.get(JoinSpace).execute({ code: wrong, pseudonym: 'Proud Walnut', ageBand: 'unknown' }))).toBe('CodeNotValid');
    }
    expect(refusalOf(await app.get(JoinSpace).execute({ code: other.code, pseudonym: 'Proud Walnut', ageBand: 'unknown' }))).toBe('CodeNotValid');
    await aYoungPerson(app, await aYouthSpace(app));
  });

  it('makes codes for workers of the space alone', async () => {
    const youth = await aYouthSpace(app);
    const given = { spaceId: youth.spaceId, uses: 5, expiresAt: inHours(24) };
    const elsewhere = await aYouthSpace(app);
    expect(refusalOf(await app.get(CreateCode).execute(elsewhere.workers[0], given))).toBe('NotAvailable');
    expect(refusalOf(await app.get(CreateCode).execute(await aYoungPerson(app, youth), given))).toBe('NotAllowed');
    expect(refusalOf(await app.get(CreateCode).execute(youth.workers[0], { ...given, expiresAt: inHours(24 * 100) }))).toBe('ExpiryNotPossible');
  });
});

describe('who sees a space', () => {
  it('is nobody but those in it: no visitor, citizen, councillor, clerk, administrator or anybody of another space (Y3, Y6, W2)', async () => {
    const youth = await aYouthSpace(app);
    const { town } = youth;
    const account = youth.workers[0].accountId ?? '';
    const outsiders: Viewer[] = [
      await aCitizen(app),
      await aCitizen(app, { accountId: account }),
      await aCouncillor(app, town),
      await aClerk(app, town.youthService.id),
      await aClerk(app, town.council.id),
      await aProfessional(app, town.youthService.id, 'administrator'),
      await aProfessional(app, town.youthService.id, 'safeguarding-lead'),
      await aYouthWorker(app, town),
      await aYoungPerson(app, await aYouthSpace(app)),
      (await aYouthSpace(app)).workers[0],
      await aProfessional(app, town.council.id, 'supervisor'),
    ];
    for (const viewer of outsiders) {
      expect([viewer.appointments.map(({ role }) => role), await seesSpace(viewer, youth), await seesThread(viewer, youth)]).toEqual([expect.anything(), false, false]);
      expect(await app.get(SpacesReader).ofViewer(asking(viewer))).not.toContainEqual(expect.objectContaining({ uuid: youth.spaceId }));
      expect(refusalOf(await write(viewer, youth))).toBe('NotAvailable');
    }
    for (const viewer of [await aYoungPerson(app, youth), youth.workers[0], await aProfessional(app, town.youthService.id, 'supervisor')]) {
      expect([await seesSpace(viewer, youth), await seesThread(viewer, youth)]).toEqual([true, true]);
    }
  });

  it('leaves out a worker without a second factor, and one acting as a citizen (W1, W2)', async () => {
    const youth = await aYouthSpace(app);
    const [worker] = youth.workers;
    const atHome = await aCitizen(app, { accountId: worker.accountId ?? (await anAccount(app)) });
    const postId = await aPublishedPost(app, await aYoungPerson(app, youth), youth);
    for (const viewer of [{ ...worker, secondFactor: false }, atHome]) {
      expect(await seesThread(viewer, youth)).toBe(false);
      expect(refusalOf(await write(viewer, youth))).toBe('NotAvailable');
      expect(refusalOf(await app.get(Report).execute(viewer, { subjectId: globalId('post', postId), reason: 'x' }))).toBe('NotAvailable');
    }
    expect(refusalOf(await write(worker, youth))).toBeNull();
  });

  it('leaves out somebody who says they are an adult (Y1)', async () => {
    const youth = await aYouthSpace(app);
    const member = await aYoungPerson(app, youth);
    const grown = { ...member, profile: member.profile && { ...member.profile, ageBand: 'adult' as const } };
    expect([await seesSpace(member, youth), await seesSpace(grown, youth)]).toEqual([true, false]);
  });

  it('shows what is owed to who comes in: charter, adults, hours, what to do outside them (Y8)', async () => {
    const youth = await aYouthSpace(app);
    const member = await aYoungPerson(app, youth);
    const space = await app.get(SpacesReader).spaces(asking(member)).load(youth.spaceId);
    expect(space?.influences.source).toBe('The council’s leisure plan');
    expect(space?.outsideHours.source).toContain('Meic');
    expect(space?.viewerIsMember).toBe(true);
  });
});

describe('posts', () => {
  it('by young people wait and are seen by their author and the workers alone (W7)', async () => {
    const youth = await aYouthSpace(app);
    const [author, other] = [await aYoungPerson(app, youth), await aYoungPerson(app, youth)];
    const supervisor = await aProfessional(app, youth.town.youthService.id, 'supervisor');
    const postId = await aPost(app, author, youth);
    expect([await seenBy(author, youth), await seenBy(youth.workers[1], youth)]).toEqual([[postId], [postId]]);
    expect([await seenBy(other, youth), await seenBy(supervisor, youth)]).toEqual([[], []]);
    expect((await app.get(PostsReader).byId(asking(author), postId))?.heldBecause).toContain('reads every post');
    expect(await decidePost(app, youth.workers[0], youth, postId, 'publish')).toBeNull();
    expect([await seenBy(other, youth), await seenBy(supervisor, youth)]).toEqual([[postId], [postId]]);
  });

  it.each(['hide', 'remove', 'ask-for-changes'] as const)('that a worker decides to %s are never seen by other young people (W7, E4)', async (action) => {
    const youth = await aYouthSpace(app);
    const [author, other] = [await aYoungPerson(app, youth), await aYoungPerson(app, youth)];
    const postId = await aPost(app, author, youth);
    expect(await decidePost(app, youth.workers[0], youth, postId, action)).toBeNull();
    expect([await seenBy(author, youth), await seenBy(youth.workers[1], youth), await seenBy(other, youth)]).toEqual([[postId], [postId], []]);
  });

  it('with contact details are held and say why, in the reader’s language (Y7)', async () => {
    const youth = await aYouthSpace(app);
    const author = await aYoungPerson(app, youth);
    const postId = await aPost(app, author, youth, 'ring me on 07700 900123');
    expect((await app.get(PostsReader).byId(asking(author), postId))?.heldBecause).toBe('It looks as if there is a phone number in it.');
    expect((await app.get(PostsReader).byId(asking({ ...author, language: 'cy' }), postId))?.heldBecause).toContain('rhif ffôn');
  });

  it('wait outside staffed hours and say so; the charter says if one worker is enough (W6, W7)', async () => {
    const [staffed, alone, allowedAlone] = [await aYouthSpace(app), await aYouthSpace(app, { onDuty: 1 }), await aYouthSpace(app, { onDuty: 1, mayStaffAlone: true })];
    const heldIn = async (youth: Youth): Promise<string | null | undefined> => {
      const author = await aYoungPerson(app, youth);
      return (await app.get(PostsReader).byId(asking(author), await aPost(app, author, youth)))?.heldBecause;
    };
    expect(await heldIn(staffed)).not.toContain('No youth worker is here');
    expect(await heldIn(alone)).toContain('No youth worker is here');
    expect(await heldIn(allowedAlone)).not.toContain('No youth worker is here');
    for (const worker of staffed.workers) done(await app.get(EndDuty).execute(worker, { spaceId: staffed.spaceId }));
    expect(await heldIn(staffed)).toContain('No youth worker is here');
  });

  it('wait outside staffed hours even where the space moderates after the fact (W7)', async () => {
    const youth = await aYouthSpace(app);
    const author = await aYoungPerson(app, youth);
    await app.get(UnitOfWork).run((tx) => tx.query('update youth_space set is_premoderated = false where id = $1', [youth.spaceId]));
    expect(done(await write(author, youth)).state).toBe('published');
    for (const worker of youth.workers) done(await app.get(EndDuty).execute(worker, { spaceId: youth.spaceId }));
    expect(done(await write(author, youth)).state).toBe('waiting');
    expect(done(await write(author, youth, 'my insta is samjones')).state).toBe('waiting');
  });

  it('by a worker are there at once, with the professional profile (W4); a young person’s profile never is (Y3)', async () => {
    const youth = await aYouthSpace(app);
    const [author, other] = [await aYoungPerson(app, youth, { pseudonym: 'Merry Otter' }), await aYoungPerson(app, youth)];
    await aPublishedPost(app, author, youth);
    done(await write(youth.workers[0], youth, 'Thank you all.'));
    const posts = (await app.get(PostsReader).page(asking(other), youth.threadId, ALL)).nodes;
    expect(posts.map(({ state, author: { name, professionalId } }) => [state, name, professionalId])).toEqual([
      ['published', 'Merry Otter', null],
      ['published', youth.workers[0].profile?.displayName, youth.workers[0].profile?.id],
    ]);
    expect(JSON.stringify(posts[0])).not.toContain(author.profile?.id);
  });

  it('are answered one level deep, and only where everybody sees what is answered', async () => {
    const youth = await aYouthSpace(app);
    const [author, other] = [await aYoungPerson(app, youth), await aYoungPerson(app, youth)];
    const waiting = await aPost(app, author, youth);
    expect(refusalOf(await write(other, youth, 'Yes', waiting))).toBe('NotAvailable');
    const postId = await aPublishedPost(app, author, youth);
    const reply = done(await write(youth.workers[0], youth, 'Yes', postId));
    expect(refusalOf(await write(other, youth, 'And yes', reply.id))).toBe('NotAvailable');
  });

  it('can be said differently until they are published, and wait again', async () => {
    const youth = await aYouthSpace(app);
    const author = await aYoungPerson(app, youth);
    const postId = await aPost(app, author, youth);
    await decidePost(app, youth.workers[0], youth, postId, 'ask-for-changes');
    const before = await app.get(PostsReader).byId(asking(author), postId);
    const revised = done(await app.get(RevisePost).execute(author, { postId, version: before?.version ?? 0, body: 'Better.' }));
    expect(revised.state).toBe('waiting');
    expect(await decidePost(app, youth.workers[0], youth, postId, 'publish')).toBeNull();
    expect(refusalOf(await app.get(RevisePost).execute(author, { postId, version: revised.version + 1, body: 'Other.' }))).toBe('CannotBeRevised');
    expect(refusalOf(await app.get(RevisePost).execute(await aYoungPerson(app, youth), { postId, version: 1, body: 'Mine.' }))).toBe('NotAvailable');
  });
});

describe('two adults (W6)', () => {
  it('must be there before a space opens, and one person in two jobs is one', async () => {
    const town = await aTown(app);
    const accountId = await anAccount(app);
    const [one, same] = [await aYouthWorker(app, town, { accountId }), await aYouthWorker(app, town, { accountId })];
    const spaceId = await aPreparedSpace(app, town, [one, same]);
    expect(refusalOf(await app.get(OpenSpace).execute(one, { spaceId }))).toBe('TooFewAdults');
    const withTwo = await aPreparedSpace(app, town, [one, await aYouthWorker(app, town)]);
    expect(done(await app.get(OpenSpace).execute(one, { spaceId: withTwo })).state).toBe('open');
  });

  it('are gone: the space is paused at once, whether or not that has been recorded; nobody posts and nothing is published', async () => {
    const youth = await aYouthSpace(app);
    const [stays, goes] = youth.workers;
    const [author, other] = [await aYoungPerson(app, youth), await aYoungPerson(app, youth)];
    const published = await aPublishedPost(app, author, youth);
    const waiting = await aPost(app, author, youth);
    await suspend(goes);
    expect(await stateOf(author, youth)).toBe('paused');
    expect(refusalOf(await write(author, youth))).toBe('SpacePaused');
    expect(refusalOf(await write(stays, youth))).toBe('SpacePaused');
    expect(refusalOf(await app.get(StartThread).execute(stays, { spaceId: youth.spaceId, question: { en: 'And?' }, withRound: false, statementsLanguage: 'en' }))).toBe('SpacePaused');
    expect(await decidePost(app, stays, youth, waiting, 'publish')).toBe('ActionNotPossible');
    expect(await seenBy(other, youth)).toEqual([published]);
    expect(refusalOf(await app.get(JoinSpace).execute({ code: youth.code, pseudonym: 'Wise Puffin', ageBand: 'unknown' }))).toBe('CodeNotValid');
    expect(done(await app.get(Report).execute(other, { subjectId: globalId('post', published), reason: 'worried' }))).toEqual({ received: true });
    expect(await decidePost(app, stays, youth, waiting, 'hide')).toBeNull();
  });

  it('are gone when checks run out, to the second (W5)', async () => {
    const town = await aTown(app);
    const endsAt = inHours(2);
    const workers: [Viewer, Viewer] = [await aYouthWorker(app, town), await aYouthWorker(app, town, { checksValidUntil: endsAt })];
    const youth = await aYouthSpace(app, { town, workers });
    const author = await aYoungPerson(app, youth);
    const at = (ms: number): Promise<string | null> => app.get(Clock).at(new Date(endsAt.getTime() + ms), async () => refusalOf(await write(author, youth)));
    expect([await at(-1), await at(0)]).toEqual([null, 'SpacePaused']);
    await app.get(Clock).at(endsAt, () => app.get(PauseUnstaffed).execute());
    const row = await app.get(Database).row('select state from youth_space where id = $1', [youth.spaceId]);
    expect(row).toEqual({ state: 'paused' });
  });

  it('are there again: the space is opened by a deed, never by itself', async () => {
    const youth = await aYouthSpace(app);
    const [stays, goes] = youth.workers;
    await suspend(goes);
    await app.get(PauseUnstaffed).execute();
    await app.get(UnitOfWork).run((tx) => tx.query('update profile set suspended_at = null where id = $1', [goes.profile?.id]));
    expect(await stateOf(stays, youth)).toBe('paused');
    done(await app.get(OpenSpace).execute(stays, { spaceId: youth.spaceId }));
    expect(await stateOf(stays, youth)).toBe('open');
  });

  it('rule out a post that races with a suspension', async () => {
    const youth = await aYouthSpace(app);
    const author = await aYoungPerson(app, youth);
    const [, goes] = youth.workers;
    let release: () => void = () => undefined;
    const committed = app.get(UnitOfWork).run(async (tx) => {
      await tx.query('update profile set suspended_at = $2 where id = $1', [goes.profile?.id, tx.now]);
      await new Promise<void>((resolve) => (release = resolve));
    });
    const posting = write(author, youth);
    await blocked();
    release();
    await committed;
    expect(refusalOf(await posting)).toBe('SpacePaused');
  });
});

/** Until some transaction waits for another's lock. */
async function blocked(): Promise<void> {
  for (;;) {
    const row = await app.get(Database).row<{ waits: boolean }>(`select exists (select from pg_locks where not granted) as waits`);
    if (row?.waits) return;
  }
}

describe('leaving (Y9)', () => {
  it('keeps the words as by a former participant, and nothing of the person', async () => {
    const youth = await aYouthSpace(app);
    const [author, other] = [await aYoungPerson(app, youth, { pseudonym: 'Noble Maple' }), await aYoungPerson(app, youth)];
    const postId = await aPublishedPost(app, author, youth, 'A skate park.');
    done(await app.get(LeaveSpace).execute(author, { spaceId: youth.spaceId, keepWords: true }));
    const post = await app.get(PostsReader).byId(asking(other), postId);
    expect([post?.author.name, post?.body.source, post?.state]).toEqual(['Former participant', 'A skate park.', 'published']);
    expect(await seesSpace(author, youth)).toBe(false);
    await expect(app.get(Viewers).actingAs(author.profile?.id ?? '', 'en')).rejects.toThrow();
    const left = await app.get(Database).rows(`select 1 from profile where display_name = 'Noble Maple' union all select 1 from youth_membership where pseudonym = 'Noble Maple'`);
    expect(left).toEqual([]);
    await aYoungPerson(app, youth, { pseudonym: 'Noble Maple' });
  });

  it('takes the words away and leaves a marked gap, also of what still waited', async () => {
    const youth = await aYouthSpace(app);
    const [author, other] = [await aYoungPerson(app, youth), await aYoungPerson(app, youth)];
    const postId = await aPublishedPost(app, author, youth, 'A skate park.');
    const waiting = await aPost(app, author, youth, 'Also lights.');
    done(await app.get(LeaveSpace).execute(author, { spaceId: youth.spaceId, keepWords: false }));
    const gap = await app.get(PostsReader).byId(asking(other), postId);
    expect([gap?.state, gap?.body.source, gap?.author.name, gap?.heldBecause]).toEqual(['removed', '', 'Former participant', expect.stringContaining('has left')]);
    expect(await decidePost(app, youth.workers[0], youth, waiting, 'publish')).not.toBeNull();
    const kept = await app.get(Database).rows(`select id from youth_post where body <> '' and author_id = $1`, [author.profile?.id]);
    expect(kept).toEqual([]);
  });

  it('closes the way back', async () => {
    const youth = await aYouthSpace(app);
    const joined = done(await app.get(JoinSpace).execute({ code: youth.code, pseudonym: 'Happy Acorn', ageBand: 'unknown' }));
    const viewer = await app.get(Viewers).actingAs(joined.profileId, 'en');
    done(await app.get(LeaveSpace).execute(viewer, { spaceId: youth.spaceId, keepWords: true }));
    expect(refusalOf(await app.get(ReturnWithPhrase).execute({ phrase: joined.recoveryPhrase }))).toBe('PhraseNotValid');
    expect(await app.get(Database).rows('select id from auth.session where user_id = $1', [viewer.accountId])).toEqual([]);
  });
});
