import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Report } from '../../src/moderation/index.js';
import { Clock, Database, globalId, isRefusal, UnitOfWork, type PageArgs, type Viewer } from '../../src/platform/index.js';
import { JoinSpace, OpenSpace, PauseUnstaffed, PostsReader, SpacesReader, StartThread, WritePost } from '../../src/youth-spaces/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { anAccount, aTown, aYouthWorker } from '../support/town.js';
import { aPost, aPreparedSpace, aPublishedPost, asking, aYoungPerson, aYouthSpace, decidePost, done, refusalOf, type Youth } from '../support/youth.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.close());

const ALL: PageArgs = { first: 50 };
const inHours = (count: number): Date => new Date(app.get(Clock).now().getTime() + count * 3_600_000);
const stateOf = async (viewer: Viewer, { spaceId }: Youth): Promise<string | undefined> => (await app.get(SpacesReader).spaces(asking(viewer)).load(spaceId))?.state;
const seenBy = async (viewer: Viewer, { threadId }: Youth): Promise<string[]> =>
  (await app.get(PostsReader).page(asking(viewer), threadId, ALL)).nodes.map((post) => post.uuid);
const write = (viewer: Viewer, { threadId }: Youth): ReturnType<WritePost['execute']> =>
  app.get(WritePost).execute(viewer, { threadId, body: 'Hello', language: 'en' });

/** As it is done by a clerk or by time, without a word to anybody. */
async function suspend(viewer: Viewer): Promise<void> {
  await app.get(UnitOfWork).run((tx) => tx.query('update profile set suspended_at = $2 where id = $1', [viewer.profile?.id, tx.now]));
}

/** Until some transaction waits for another's lock. */
async function blocked(): Promise<void> {
  for (;;) {
    const row = await app.get(Database).row<{ waits: boolean }>(`select exists (select from pg_locks where not granted) as waits`);
    if (row?.waits) return;
  }
}

describe('two adults (W6)', () => {
  it('must be there before a space opens, and one person in two jobs is one', async () => {
    const town = await aTown(app);
    const accountId = await anAccount(app);
    const [one, same] = [await aYouthWorker(app, town, { accountId }), await aYouthWorker(app, town, { accountId })];
    const spaceId = await aPreparedSpace(app, town, [one, same]);
    const refused = await app.get(OpenSpace).execute(one, { spaceId });
    expect([refusalOf(refused), isRefusal(refused) && refused.texts.en]).toEqual([
      'SpaceNotReady',
      'This space can’t open yet. Still missing: two youth workers who are active: appointed, verified, with checks in date.',
    ]);
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
    expect(done(await app.get(Report).execute(other, { subjectId: globalId('post', published), reason: 'worried' }))).toMatchObject({ received: true, wasDecided: false });
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
    let [suspended, release] = [(): void => undefined, (): void => undefined];
    const isSuspended = new Promise<void>((resolve) => (suspended = resolve));
    const released = new Promise<void>((resolve) => (release = resolve));
    const committed = app.get(UnitOfWork).run(async (tx) => {
      await tx.query('update profile set suspended_at = $2 where id = $1', [goes.profile?.id, tx.now]);
      suspended();
      await released;
    });
    await isSuspended;
    const posting = write(author, youth);
    await blocked();
    release();
    await committed;
    expect(refusalOf(await posting)).toBe('SpacePaused');
  });
});
