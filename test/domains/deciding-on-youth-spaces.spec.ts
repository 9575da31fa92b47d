import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, globalId, type Viewer } from '../../src/platform/index.js';
import { ChangeSpace, Choose, CloseSpace, CloseThread, CreateCode, DecideReading, JoinSpace, LeaveSpace, OpenSpace, OwnDataReader, PostsReader, SpacesReader, StartDuty, StartPoll, WithdrawSignature, WritePost } from '../../src/youth-spaces/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { signedInAs, type Client } from '../support/client.js';
import { aHandedThread, anAnsweredThread, anInvitation, aSettledSummary, both, minutes, tellChange } from '../support/threads.js';
import { aCouncillor, aProfessional, aYouthWorker } from '../support/town.js';
import { aPost, aPublishedPost, asking, aYoungPerson, aYouthSpace, decidePost, done, refusalOf, type Youth } from '../support/youth.js';

let app: TestApp;
const clients: Client[] = [];

beforeAll(async () => {
  app = await startApp();
});

afterAll(async () => {
  for (const client of clients) await client.close();
  await app.close();
});

const seen = async (viewer: Viewer, { spaceId }: Youth) => app.get(SpacesReader).spaces(asking(viewer)).load(spaceId);
const supervisorOf = (youth: Youth): Promise<Viewer> => aProfessional(app, youth.town.youthService.id, 'supervisor');
const audited = async (act: string, { spaceId }: Youth): Promise<unknown[]> =>
  app.get(Database).rows(`select content::jsonb ->> 'details' as details from audit_entry where content::jsonb ->> 'act' = $1 and content like '%' || $2 || '%'`, [act, spaceId]);
const write = (viewer: Viewer, { threadId }: Youth, body: string) => app.get(WritePost).execute(viewer, { threadId, body, language: 'en' });
const stateOf = async (outcome: Promise<unknown>): Promise<string> => (done(await outcome) as { state: string }).state;

describe('how posts are read', () => {
  it('W7: they wait for a worker until a manager decides otherwise, on the record and with reasons that young people read; what is held for another reason waits all the same', async () => {
    const youth = await aYouthSpace(app);
    const { spaceId } = youth;
    const [worker] = youth.workers;
    const [member, newcomer] = [await aYoungPerson(app, youth), await aYoungPerson(app, youth)];
    await aPublishedPost(app, member, youth, 'A skate park.');
    const decide = (viewer: Viewer, isReadFirst: boolean) => app.get(DecideReading).execute(viewer, { spaceId, isReadFirst, words: both('You have kept to the rules.') });
    const supervisor = await supervisorOf(youth);
    expect([refusalOf(await decide(worker, false)), refusalOf(await decide(member, false)), refusalOf(await decide(await aYouthWorker(app, youth.town), false)), refusalOf(await decide(supervisor, true))]).toEqual(['NotAllowed', 'NotAllowed', 'NotAvailable', 'NothingToDecide']);
    expect(await stateOf(write(member, youth, 'And a roof.'))).toBe('waiting');
    done(await decide(supervisor, false));
    expect(await stateOf(write(member, youth, 'And benches.'))).toBe('published');
    expect([await stateOf(write(member, youth, 'Ring 07700 900123')), await stateOf(write(newcomer, youth, 'Hello'))]).toEqual(['waiting', 'waiting']);
    expect(await audited('youth-space.reading-decided', youth)).toHaveLength(1);
    const client = await signedInAs(app, member);
    clients.push(client);
    const told = await client.ask('query ($id: ID!) { youthSpace(id: $id) { isPremoderated decided { kind words { html } decidedBy { displayName } } } }', { id: globalId('space', spaceId) });
    expect(told).toMatchObject({ isPremoderated: false, decided: { kind: 'READ_AFTER', words: { html: expect.stringContaining('kept to the rules') }, decidedBy: { displayName: supervisor.profile?.displayName } } });
    done(await decide(worker, true));
    expect(await stateOf(write(member, youth, 'And lights.'))).toBe('waiting');
  });
});

describe('a signature', () => {
  it('W6: that a manager withdraws pauses the space at once, until another assessment is signed', async () => {
    const youth = await aYouthSpace(app);
    const [worker] = youth.workers;
    const member = await aYoungPerson(app, youth);
    const assessment = await app.get(Database).row<{ id: string }>('select id from best_interests_assessment where space_id = $1', [youth.spaceId]);
    const withdraw = (viewer: Viewer) => app.get(WithdrawSignature).execute(viewer, { assessmentId: assessment?.id ?? '', reason: 'The building has changed.' });
    expect([refusalOf(await withdraw(worker)), refusalOf(await withdraw(member)), refusalOf(await withdraw(await aProfessional(app, youth.town.council.id, 'supervisor')))]).toEqual(['NotAllowed', 'NotAllowed', 'NotAvailable']);
    done(await withdraw(await supervisorOf(youth)));
    expect([(await seen(member, youth))?.state, (await seen(worker, youth))?.lacking, (await seen(member, youth))?.lacking]).toEqual(['paused', ['assessment'], null]);
    expect([refusalOf(await write(member, youth, 'Hello')), refusalOf(await app.get(OpenSpace).execute(worker, { spaceId: youth.spaceId }))]).toEqual(['SpacePaused', 'SpaceNotReady']);
    expect(await audited('youth-space.signature-withdrawn', youth)).toHaveLength(1);
  });
});

describe('a space that is closed for good', () => {
  const close = async (viewer: Viewer, youth: Youth, version?: number) =>
    app.get(CloseSpace).execute(viewer, { spaceId: youth.spaceId, version: version ?? (await seen(youth.workers[0], youth))?.version ?? 0, words: both('The club moves to the library.') });

  it('takes nobody and nothing any more; those in it still read it, take along what is kept of them, and leave', async () => {
    const youth = await aYouthSpace(app);
    const { spaceId, threadId } = youth;
    const [worker] = youth.workers;
    const [member, leaver] = [await aYoungPerson(app, youth), await aYoungPerson(app, youth)];
    const postId = await aPublishedPost(app, member, youth, 'A skate park.');
    const pollId = done(await app.get(StartPoll).execute(worker, { threadId, question: both('What first?'), options: [{ words: both('Benches') }, { words: both('A roof') }] })).id;
    const visit = await anInvitation(app, youth, await aCouncillor(app, youth.town));
    expect([refusalOf(await close(member, youth)), refusalOf(await close(await aYouthWorker(app, youth.town), youth)), refusalOf(await close(worker, youth, 1))]).toEqual(['NotAllowed', 'NotAvailable', 'VersionChanged']);
    done(await close(worker, youth));
    expect([(await seen(member, youth))?.state, (await seen(worker, youth))?.state]).toEqual(['closed', 'closed']);
    expect((await app.get(PostsReader).byId(asking(member), postId))?.body.source).toBe('A skate park.');
    const refused = {
      write: refusalOf(await write(member, youth, 'One more.')),
      asAWorker: refusalOf(await write(worker, youth, 'One more.')),
      choose: refusalOf(await app.get(Choose).execute(member, { pollId, optionId: null })),
      join: refusalOf(await app.get(JoinSpace).execute({ code: youth.code, pseudonym: 'Late Heron', ageBand: 'up-to-15' })),
      code: refusalOf(await app.get(CreateCode).execute(worker, { spaceId, uses: 3, expiresAt: minutes(app, 60) })),
      duty: refusalOf(await app.get(StartDuty).execute(worker, { spaceId, endsAt: minutes(app, 60) })),
      open: refusalOf(await app.get(OpenSpace).execute(worker, { spaceId })),
      change: refusalOf(await app.get(ChangeSpace).execute(worker, { spaceId, version: (await seen(worker, youth))?.version ?? 0 })),
      again: refusalOf(await close(worker, youth)),
    };
    expect(refused).toEqual({ write: 'ThreadClosed', asAWorker: 'ThreadClosed', choose: 'ThreadClosed', join: 'CodeNotValid', code: 'NotAvailable', duty: 'NotAvailable', open: 'SpaceClosed', change: 'NotAvailable', again: 'NotAvailable' });
    const ended = await app.get(Database).row(
      `select (select count(*)::int from youth_code where space_id = $1 and ended_at is null) as codes, (select count(*)::int from duty_shift where space_id = $1 and ends_at > $2) as shifts,
         (select withdrawn_at is not null from thread_visit where id = $3) as withdrawn, (select closes_at is not null from youth_poll where id = $4) as poll`,
      [spaceId, app.clock.now(), visit.id, pollId],
    );
    expect(ended).toEqual({ codes: 0, shifts: 0, withdrawn: true, poll: true });
    expect(await audited('youth-space.closed', youth)).toHaveLength(1);
    expect(await app.get(OwnDataReader).download(spaceId, member.profile?.id ?? '')).not.toBeNull();
    expect(done(await app.get(LeaveSpace).execute(leaver, { spaceId, keepWords: false }))).toEqual({ wordsStay: false });
  });

  it('Y10: has nothing left that waits for an adult: no post to be read, nothing that lies with a councillor', async () => {
    const youth = await aYouthSpace(app);
    const [worker] = youth.workers;
    const member = await aYoungPerson(app, youth);
    const waiting = await aPost(app, member, youth);
    expect(refusalOf(await close(worker, youth))).toBe('SpaceUnfinished');
    expect(await decidePost(app, worker, youth, waiting, 'publish')).toBeNull();
    const councillor = await aCouncillor(app, youth.town);
    const other = { ...(await aYouthSpace(app)), town: youth.town };
    await aHandedThread(app, other, councillor);
    expect(refusalOf(await close(other.workers[0], other))).toBe('SpaceUnfinished');
    await anAnsweredThread(app, youth, councillor);
    expect(refusalOf(await close(worker, youth))).toBe('SpaceUnfinished');
    done(await tellChange(app, worker, youth));
    await aSettledSummary(app, youth, [], 'answer');
    done(await app.get(CloseThread).execute(worker, { threadId: youth.threadId }));
    done(await close(worker, youth));
  });
});
