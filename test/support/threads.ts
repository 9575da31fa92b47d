import { dueOn } from './answers.js';
import { PublishAnswer, type AnswerDue } from '../../src/answers/index.js';
import { Database, type Viewer } from '../../src/platform/index.js';
import { AskSummary, HandOverThread, InviteToThread, SayOfSummary, SettleSummary, TellWhatChanged } from '../../src/youth-spaces/index.js';
import type { StanceValue } from '../../src/opinions/index.js';
import type { TestApp } from './app.js';
import { done, type Youth } from './youth.js';

export const both = (text: string): { en: string; cy: string } => ({ en: text, cy: `${text} (cy)` });
export const minutes = (app: TestApp, count: number): Date => new Date(app.clock.now().getTime() + count * 60_000);

/** A summary that the young people given were asked about, and the asking is over. */
export async function aSettledSummary(app: TestApp, youth: Youth, said: readonly [Viewer, StanceValue][] = [], about: 'discussion' | 'answer' = 'discussion'): Promise<string> {
  const [worker] = youth.workers;
  const { id } = done(await app.get(AskSummary).execute(worker, { threadId: youth.threadId, about, text: both('More places to sit.') }));
  for (const [viewer, stance] of said) done(await app.get(SayOfSummary).execute(viewer, { summaryId: id, stance }));
  done(await app.get(SettleSummary).execute(worker, { summaryId: id }));
  return id;
}

/** Summed up and handed to a councillor, who owes the answer. */
export async function aHandedThread(app: TestApp, youth: Youth, councillor: Viewer): Promise<AnswerDue> {
  await aSettledSummary(app, youth);
  const asked = { threadId: youth.threadId, organisationId: youth.town.council.id, councillorId: councillor.profile?.id ?? null, question: both('When will there be places to sit?') };
  done(await app.get(HandOverThread).execute(youth.workers[0], asked));
  const handed = await app.get(Database).row<{ id: string }>('select id from youth_thread_handed where thread_id = $1', [youth.threadId]);
  return dueOn(app, 'thread', handed?.id ?? '');
}

export async function anAnsweredThread(app: TestApp, youth: Youth, councillor: Viewer): Promise<AnswerDue> {
  const due = await aHandedThread(app, youth, councillor);
  done(await app.get(PublishAnswer).execute(councillor, { answerDueId: due.uuid, position: 'agree', text: both('Benches in March.'), commitments: [] }));
  return due;
}

export const tellChange = (app: TestApp, viewer: Viewer, youth: Youth): ReturnType<TellWhatChanged['byWorker']> =>
  app.get(TellWhatChanged).byWorker(viewer, { threadId: youth.threadId, text: both('Two benches are up.') });

/** From an hour on, for an hour. */
export async function anInvitation(app: TestApp, youth: Youth, councillor: Viewer, wishes: { mayPost?: boolean } = {}): Promise<{ id: string; startsAt: Date; endsAt: Date }> {
  const [startsAt, endsAt] = [minutes(app, 61), minutes(app, 121)];
  const given = { threadId: youth.threadId, councillorId: councillor.profile?.id ?? '', startsAt, endsAt, mayPost: wishes.mayPost ?? false };
  const { id } = done(await app.get(InviteToThread).execute(youth.workers[0], given));
  return { id, startsAt, endsAt };
}
