import { CasesReader, ClaimCase, DecideCase, type ModerationAction } from '../../src/moderation/index.js';
import { Appointments, Viewers } from '../../src/identity/index.js';
import { Clock, Database, globalId, isRefusal, type AgeBand, type GraphqlContext, type Problem, type Role, type Viewer } from '../../src/platform/index.js';
import { CreateCode, JoinSpace, OpenSpace, PrepareSpace, SetHours, SetPromises, SignAssessment, StartDuty, StartThread, WriteAssessment, WritePost } from '../../src/youth-spaces/index.js';
import type { TestApp } from './app.js';
import { aProfessional, aTown, aYouthWorker, type Town } from './town.js';

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
  /** Safeguarding lead and deputy where it is run. */
  lead: Viewer;
  deputy: Viewer;
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
  const [lead, deputy] = [await inOffice(app, town, 'safeguarding-lead'), await inOffice(app, town, 'safeguarding-deputy')];
  return { town, spaceId, threadId: thread.id, workers, lead, deputy, code, ruleId: rule?.id ?? '' };
}

/** A space that has all that it takes to open, if the workers do. */
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
  const { id } = done(space);
  const [worker] = workers;
  if (worker) await withAllElse(app, town, id, worker);
  return id;
}

/** What a space takes beside its workers: a promise, hours, a signed assessment, a lead and a deputy. */
export async function withAllElse(app: TestApp, town: Town, spaceId: string, worker: Viewer): Promise<void> {
  await inOffice(app, town, 'safeguarding-lead');
  await inOffice(app, town, 'safeguarding-deputy');
  // Of no council of the town: who owes an answer there stays as the test made it.
  const councillor = await aProfessional(app, town.youthService.id, 'councillor', { name: 'Councillor Listening' });
  done(await app.get(SetPromises).execute(worker, { spaceId, promisedIn: [globalId('prof', councillor.profile?.id ?? '')] }));
  done(await app.get(SetHours).execute(worker, { spaceId, hours: [{ weekday: 1, from: '15:30', to: '18:00' }], daysOff: [] }));
  const supervisor = await aProfessional(app, town.youthService.id, 'supervisor', { name: 'Manager Signing' });
  const assessmentId = await anAssessment(app, spaceId, worker);
  done(await app.get(SignAssessment).execute(supervisor, { assessmentId }));
}

/** Written, not signed. */
export async function anAssessment(app: TestApp, spaceId: string, author: Viewer): Promise<string> {
  const written = await app.get(WriteAssessment).execute(author, { spaceId, benefits: 'Somebody listens.', risks: 'Unkind words.', measures: 'Every post is read first.' });
  return done(written).id;
}

/** One of a service is enough for all its spaces. */
async function inOffice(app: TestApp, town: Town, role: Role): Promise<Viewer> {
  const [holder] = await app.get(Appointments).holders(role, town.youthService.id);
  return holder ? app.get(Viewers).actingAs(holder.profileId, 'en') : aProfessional(app, town.youthService.id, role);
}

let young = 0;

/** Somebody who joined with the code. */
export async function aYoungPerson(app: TestApp, youth: Youth, wishes: { pseudonym?: string; ageBand?: AgeBand } = {}): Promise<Viewer> {
  const pseudonym = wishes.pseudonym ?? `Otter ${letters(++young)}`;
  const joined = done(await app.get(JoinSpace).execute({ code: youth.code, pseudonym, ageBand: wishes.ageBand ?? 'up-to-15' }));
  return app.get(Viewers).actingAs(joined.profileId, 'en');
}

const letters = (number: number): string => `${number}`.replace(/\d/g, (digit) => 'qwrtypdfgh'.charAt(Number(digit)));

export async function aPost(app: TestApp, viewer: Viewer, youth: Youth, body = 'More places to sit.'): Promise<string> {
  return done(await app.get(WritePost).execute(viewer, { threadId: youth.threadId, body, language: 'en' })).id;
}

/** What a worker does with a post that waits: takes its case on, reads it and decides. */
export async function decidePost(app: TestApp, worker: Viewer, youth: Youth, postId: string, action: ModerationAction, words = 'Thank you for writing.'): Promise<string | null> {
  const cases = app.get(CasesReader);
  const found = await cases.ofContribution(asking(worker), 'post', postId);
  if (!found) return 'no case';
  const claimed = await app.get(ClaimCase).execute(worker, { caseId: found.uuid });
  if (isRefusal(claimed)) return claimed.code;
  const seen = await cases.byId(asking(worker), found.uuid);
  const decision = { caseId: found.uuid, version: seen?.version ?? 0, action, ruleId: youth.ruleId, words };
  return refusalOf(await app.get(DecideCase).execute(worker, decision));
}

/** A post that everybody in the space sees. */
export async function aPublishedPost(app: TestApp, viewer: Viewer, youth: Youth, body?: string): Promise<string> {
  const id = await aPost(app, viewer, youth, body);
  const refusal = await decidePost(app, youth.workers[0], youth, id, 'publish');
  if (refusal) throw new Error(`Not published: ${refusal}`);
  return id;
}
