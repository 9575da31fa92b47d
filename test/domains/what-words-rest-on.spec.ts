import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SuggestStatement, TakeBackStance, TakeStance } from '../../src/opinions/index.js';
import { Clock, Database, UnitOfWork, type Problem, type Viewer } from '../../src/platform/index.js';
import { AgreeToCharter, AskSummary, ChangeCharter, Choose, React, RecordConsent, RevisePost, SayAge, SayOfSummary, SpacesReader, StartPoll, WithdrawConsent, WritePost } from '../../src/youth-spaces/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { both } from '../support/threads.js';
import { aPost, aPublishedPost, asking, aYoungPerson, aYouthSpace, done, refusalOf, type Youth } from '../support/youth.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.close());

type Try = () => Promise<unknown>;

/** Everything a young person can say, choose or react with in a thread, and how they take it back. */
interface Ways {
  say: Record<string, Try>;
  takeBack: Record<string, Try>;
}

async function waysOf(viewer: Viewer, youth: Youth): Promise<Ways> {
  const { threadId } = youth;
  const [worker] = youth.workers;
  const db = app.get(Database);
  const idOf = async (sql: string, value: string): Promise<string> => (await db.row<{ id: string }>(sql, [value]))?.id ?? '';
  const pollId = done(await app.get(StartPoll).execute(worker, { threadId, question: both('What first?'), options: [{ words: both('Benches') }, { words: both('A roof') }] })).id;
  const optionId = await idOf('select id from youth_poll_option where poll_id = $1 order by number limit 1', pollId);
  const roundId = await idOf('select id from statement_round where host_id = $1', threadId);
  const statementId = await idOf('select id from statement where round_id = $1 limit 1', roundId);
  const summaryId = done(await app.get(AskSummary).execute(worker, { threadId, about: 'discussion', text: both('More places to sit.') })).id;
  const postId = await aPublishedPost(app, await aYoungPerson(app, youth), youth);
  const ownId = await aPost(app, viewer, youth);
  const version = async (): Promise<number> => (await db.row<{ version: number }>('select version from youth_post where id = $1', [ownId]))?.version ?? 0;
  return {
    say: {
      post: () => app.get(WritePost).execute(viewer, { threadId, body: 'Hello', language: 'en' }),
      revise: async () => app.get(RevisePost).execute(viewer, { postId: ownId, version: await version(), body: 'Hello again' }),
      choose: () => app.get(Choose).execute(viewer, { pollId, optionId }),
      react: () => app.get(React).execute(viewer, { postId, reaction: 'heart' }),
      stance: () => app.get(TakeStance).execute(viewer, { statementId, stance: 'agree' }),
      statement: () => app.get(SuggestStatement).execute(viewer, { roundId, text: 'The bus is too early', language: 'en' }),
      summary: () => app.get(SayOfSummary).execute(viewer, { summaryId, stance: 'agree' }),
    },
    takeBack: {
      choose: () => app.get(Choose).execute(viewer, { pollId, optionId: null }),
      react: () => app.get(React).execute(viewer, { postId, reaction: null }),
      stance: () => app.get(TakeBackStance).execute(viewer, { statementId }),
      summary: () => app.get(SayOfSummary).execute(viewer, { summaryId, stance: null }),
    },
  };
}

async function outcomes(ways: Record<string, Try>): Promise<Record<string, string | null>> {
  const found: Record<string, string | null> = {};
  for (const [name, attempt] of Object.entries(ways)) found[name] = refusalOf(await attempt());
  return found;
}

const all = (ways: Record<string, Try>, code: string | null): Record<string, string | null> => Object.fromEntries(Object.keys(ways).map((name) => [name, code]));
/** A round speaks for its host: its refusal carries the host's words. */
const refusedWith = (ways: Record<string, Try>, code: string): Record<string, string | null> => ({ ...all(ways, code), stance: 'NotTakenYet', statement: 'NotTakenYet' });
const aThread = (): Promise<Youth> => aYouthSpace(app, { statements: ['Benches come first'] });
const memberIdOf = async (viewer: Viewer): Promise<string> => (await app.get(Database).row<{ id: string }>('select id from youth_membership where profile_id = $1', [viewer.profile?.id]))?.id ?? '';
const inLastYear = (viewer: Viewer): Promise<unknown> =>
  app.get(UnitOfWork).run((tx) => tx.query('update youth_membership set age_asked_at = $2 where profile_id = $1', [viewer.profile?.id, new Date(app.get(Clock).now().getTime() - 366 * 86_400_000)]));

describe('posts, choices, stances, statements and reactions of a member', () => {
  it('Y1: rest on a guardian’s consent where the rule asks for it; once that is withdrawn nothing new is taken, and all can be taken back', async () => {
    const youth = await aThread();
    const [worker] = youth.workers;
    const member = await aYoungPerson(app, youth, { ageBand: 'under-consent-age' });
    const memberId = await memberIdOf(member);
    done(await app.get(RecordConsent).execute(worker, { memberId }));
    const { say, takeBack } = await waysOf(member, youth);
    expect(await outcomes(say)).toEqual(all(say, null));
    done(await app.get(WithdrawConsent).execute(worker, { memberId }));
    expect(await outcomes(say)).toEqual(refusedWith(say, 'ConsentNeeded'));
    expect(await outcomes(takeBack)).toEqual(all(takeBack, null));
  });

  it('Y1: rest on an age band that was said within the year', async () => {
    const youth = await aThread();
    const member = await aYoungPerson(app, youth);
    const { say } = await waysOf(member, youth);
    await inLastYear(member);
    expect(await outcomes(say)).toEqual(refusedWith(say, 'AgeAskedAgain'));
    const told = (await say['stance']?.()) as Problem;
    expect(told.texts.en).toContain('how old you are');
    done(await app.get(SayAge).execute(member, { spaceId: youth.spaceId, ageBand: 'up-to-15' }));
    expect(await outcomes(say)).toEqual(all(say, null));
  });

  it('Y8: rest on the charter as it is now', async () => {
    const youth = await aThread();
    const member = await aYoungPerson(app, youth);
    const { say } = await waysOf(member, youth);
    const space = await app.get(SpacesReader).spaces(asking(youth.workers[0])).load(youth.spaceId);
    done(await app.get(ChangeCharter).execute(youth.workers[0], { spaceId: youth.spaceId, version: space?.version ?? 0, rules: [both('Listen first.')] }));
    expect(await outcomes(say)).toEqual(refusedWith(say, 'CharterNotAgreed'));
    done(await app.get(AgreeToCharter).execute(member, { spaceId: youth.spaceId, charterVersion: 2 }));
    expect(await outcomes(say)).toEqual(all(say, null));
  });
});
