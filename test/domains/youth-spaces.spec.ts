import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Report } from '../../src/moderation/index.js';
import { globalId, UnitOfWork, type PageArgs, type Viewer } from '../../src/platform/index.js';
import { EndDuty, PostsReader, RevisePost, SpacesReader, ThreadsReader, WritePost } from '../../src/youth-spaces/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { signedInAs } from '../support/client.js';
import { queriesOf } from '../support/queries.js';
import { aCitizen, aClerk, aCouncillor, anAccount, aProfessional, aYouthWorker } from '../support/town.js';
import { aPost, aPublishedPost, asking, aYoungPerson, aYouthSpace, decidePost, done, refusalOf, type Youth } from '../support/youth.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.close());

const ALL: PageArgs = { first: 50 };
const seesSpace = async (viewer: Viewer, { spaceId }: Youth): Promise<boolean> => (await app.get(SpacesReader).spaces(asking(viewer)).load(spaceId)) !== null;
const seesThread = async (viewer: Viewer, { threadId }: Youth): Promise<boolean> => (await app.get(ThreadsReader).threads(asking(viewer)).load(threadId)) !== null;
const seenBy = async (viewer: Viewer, { threadId }: Youth): Promise<string[]> =>
  (await app.get(PostsReader).page(asking(viewer), threadId, ALL)).nodes.map((post) => post.uuid);
const write = (viewer: Viewer, { threadId }: Youth, body = 'Hello', replyToId: string | null = null): ReturnType<WritePost['execute']> =>
  app.get(WritePost).execute(viewer, { threadId, body, language: 'en', replyToId });

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
    await aPublishedPost(app, author, youth, 'My first.');
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

  it('cost as many queries for a long thread as for a short one', async () => {
    const youth = await aYouthSpace(app);
    const member = await aYoungPerson(app, youth);
    const client = await signedInAs(app, member);
    const ask = (): Promise<unknown> =>
      client.ask(`query ($id: ID!) { youthThread(id: $id) { space { title { text } } posts { nodes { body { html } decision { words } author { professional { displayName organisation { name { text } } } } } } } }`, {
        id: globalId('thread', youth.threadId),
      });
    const costs: number[] = [];
    for (const posts of [2, 8]) {
      for (let post = 0; post < posts; post++) {
        await aPublishedPost(app, member, youth);
        done(await write(youth.workers[0], youth));
      }
      costs.push(await queriesOf(app, ask));
    }
    expect(costs[1]).toBe(costs[0]);
  });
});
