import { CasesReader, ClaimCase, DecideCase, type ModerationAction } from '../../src/moderation/index.js';
import { Viewers } from '../../src/identity/index.js';
import { Clock, Database, isRefusal, type AgeBand, type GraphqlContext, type Problem, type Viewer } from '../../src/platform/index.js';
import { CreateCode, JoinSpace, OpenSpace, PrepareSpace, StartDuty, StartThread, WritePost } from '../../src/youth-spaces/index.js';
import type { TestApp } from './app.js';
import { aTown, aYouthWorker, type Town } from './town.js';

/** What a deed gave; a refusal fails the test with its code. */
export function done<Value>(outcome: Value | Problem): Value {
  if (isRefusal(outcome)) throw new Error(`Refused: ${outcome.code}`);
  return outcome as Value;
}

/** The code of a refusal, null where there was none. */
export const refusalOf = (outcome: unknown): string | null => (isRefusal(outcome) ? outcome.code : null);

/** A request by that viewer, with loaders of its own. */
export const asking = (viewer: Viewer): GraphqlContext => ({ viewer, requestId: 'test', http: null, shownProfileId: null });

/** An open space with a thread, two workers on duty, and a code for many. */
export interface Youth {
  town: Town;
  spaceId: string;
  threadId: string;
  workers: [Viewer, Viewer];
  code: string;
  ruleId: string;
}

export interface YouthWishes {
  town?: Town;
  workers?: [Viewer, Viewer];
  onDuty?: number;
  mayStaffAlone?: boolean;
  statements?: string[];
  uses?: number;
}

const hours = (app: TestApp, count: number): Date => new Date(app.get(Clock).now().getTime() + count * 3_600_000);

export async function aYouthSpace(app: TestApp, wishes: YouthWishes = {}): Promise<Youth> {
  const town = wishes.town ?? (await aTown(app));
  const workers = wishes.workers ?? [await aYouthWorker(app, town), await aYouthWorker(app, town)];
  const spaceId = await aPreparedSpace(app, town, workers, wishes.mayStaffAlone);
  done(await app.get(OpenSpace).execute(workers[0], { spaceId }));
  for (const worker of workers.slice(0, wishes.onDuty ?? 2)) done(await app.get(StartDuty).execute(worker, { spaceId, endsAt: hours(app, 4) }));
  const { statements } = wishes;
  const thread = done(
    await app.get(StartThread).execute(workers[0], { spaceId, question: { en: 'What should change?' }, withRound: false, statements, statementsLanguage: 'en' }),
  );
  const { code } = done(await app.get(CreateCode).execute(workers[0], { spaceId, uses: wishes.uses ?? 50, expiresAt: hours(app, 24) }));
  const rule = await app.get(Database).row<{ id: string }>('select id from charter_rule where space_id = $1 and number = 1', [spaceId]);
  return { town, spaceId, threadId: thread.id, workers, code, ruleId: rule?.id ?? '' };
}

export async function aPreparedSpace(app: TestApp, town: Town, workers: Viewer[], mayStaffAlone = false): Promise<string> {
  const space = await app.get(PrepareSpace).execute('system', {
    organisationId: town.youthService.id,
    title: { en: 'The shed', cy: 'Y sied' },
    topic: { en: 'What there is to do here' },
    influences: { en: 'The council’s leisure plan' },
    outsideHours: { en: 'Ring Meic, a real helpline, day or night' },
    charter: [{ en: 'Be kind.', cy: 'Byddwch yn garedig.' }, { en: 'Keep private things private.' }],
    workerIds: workers.map(({ profile }) => profile?.id ?? ''),
    mayStaffAlone,
  });
  return done(space).id;
}

let young = 0;

/** Somebody who joined with the code. */
export async function aYoungPerson(app: TestApp, youth: Youth, wishes: { pseudonym?: string; ageBand?: AgeBand } = {}): Promise<Viewer> {
  const pseudonym = wishes.pseudonym ?? `Otter ${letters(++young)}`;
  const joined = done(await app.get(JoinSpace).execute({ code: youth.code, pseudonym, ageBand: wishes.ageBand ?? 'unknown' }));
  return app.get(Viewers).actingAs(joined.profileId, 'en');
}

const letters = (number: number): string => `${number}`.replace(/\d/g, (digit) => 'qwrtypdfgh'.charAt(Number(digit)));

export async function aPost(app: TestApp, viewer: Viewer, youth: Youth, body = 'More places to sit.'): Promise<string> {
  return done(await app.get(WritePost).execute(viewer, { threadId: youth.threadId, body, language: 'en' })).id;
}

/** What a worker does with a post that waits: takes its case on, reads it and decides. */
export async function decidePost(app: TestApp, worker: Viewer, youth: Youth, postId: string, action: ModerationAction): Promise<string | null> {
  const cases = app.get(CasesReader);
  const found = await cases.ofContribution(asking(worker), 'post', postId);
  if (!found) return 'no case';
  const claimed = await app.get(ClaimCase).execute(worker, { caseId: found.uuid });
  if (isRefusal(claimed)) return claimed.code;
  const seen = await cases.byId(asking(worker), found.uuid);
  const decision = { caseId: found.uuid, version: seen?.version ?? 0, action, ruleId: youth.ruleId, words: 'Thank you for writing.' };
  return refusalOf(await app.get(DecideCase).execute(worker, decision));
}

/** A post that everybody in the space sees. */
export async function aPublishedPost(app: TestApp, viewer: Viewer, youth: Youth, body?: string): Promise<string> {
  const id = await aPost(app, viewer, youth, body);
  const refusal = await decidePost(app, youth.workers[0], youth, id, 'publish');
  if (refusal) throw new Error(`Not published: ${refusal}`);
  return id;
}
