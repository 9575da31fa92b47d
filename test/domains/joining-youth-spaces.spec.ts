import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Viewers } from '../../src/identity/index.js';
import { Clock, Database } from '../../src/platform/index.js';
import { CreateCode, JoinSpace, LeaveSpace, PostsReader, ReturnWithPhrase, SpacesReader } from '../../src/youth-spaces/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aPost, aPublishedPost, asking, aYoungPerson, aYouthSpace, decidePost, done, refusalOf } from '../support/youth.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.close());

const inHours = (count: number): Date => new Date(app.get(Clock).now().getTime() + count * 3_600_000);

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

describe('leaving (Y9)', () => {
  it('keeps the words as by a former participant, and nothing of the person', async () => {
    const youth = await aYouthSpace(app);
    const [author, other] = [await aYoungPerson(app, youth, { pseudonym: 'Noble Maple' }), await aYoungPerson(app, youth)];
    const postId = await aPublishedPost(app, author, youth, 'A skate park.');
    done(await app.get(LeaveSpace).execute(author, { spaceId: youth.spaceId, keepWords: true }));
    const post = await app.get(PostsReader).byId(asking(other), postId);
    expect([post?.author.name, post?.body.source, post?.state]).toEqual(['Former participant', 'A skate park.', 'published']);
    expect(await app.get(SpacesReader).spaces(asking(author)).load(youth.spaceId)).toBeNull();
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
