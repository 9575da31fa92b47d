import { CasesReader, ClaimCase, DecideCase, ModerationScopes, type ModerationAction } from '../../src/moderation/index.js';
import { isRefusal, type Viewer } from '../../src/platform/index.js';
import { AskQuestion, type QuestionEntity } from '../../src/questions/index.js';
import type { TestApp } from './app.js';
import { aCitizen, aClerk, type Town } from './town.js';
import { contextOf } from './viewers.js';

interface QuestionWishes {
  author?: Viewer;
  title?: string;
  body?: string;
  language?: 'en' | 'cy';
}

/** A question put to a councillor, waiting for the clerks. */
export async function aWaitingQuestion(app: TestApp, town: Town, councillor: Viewer, wishes: QuestionWishes = {}): Promise<QuestionEntity> {
  const author = wishes.author ?? (await aCitizen(app));
  const question = await app.get(AskQuestion).execute(author, {
    organisationId: town.council.id,
    councillorId: councillor.profile?.id ?? '',
    title: wishes.title ?? 'When will the bridge open again?',
    body: wishes.body ?? '',
    language: wishes.language ?? 'en',
  });
  if (isRefusal(question)) throw new Error(`No question: ${question.code}`);
  return question;
}

/** What a clerk decides on a contribution that waits or was reported. */
export async function theClerkDecides(app: TestApp, town: Town, kind: string, id: string, action: ModerationAction): Promise<void> {
  const clerk = await aClerk(app, town.council.id);
  const found = await app.get(CasesReader).ofContribution(contextOf(clerk), kind, id);
  await app.get(ClaimCase).execute(clerk, { caseId: found?.uuid ?? '' });
  const seen = await app.get(CasesReader).ofContribution(contextOf(clerk), kind, id);
  const [scope] = await app.get(ModerationScopes).describe([{ kind: 'organisation', id: town.council.id }]);
  const ruleId = scope?.rules[0]?.id ?? '';
  const decided = await app.get(DecideCase).execute(clerk, { caseId: found?.uuid ?? '', version: seen?.version ?? 0, action, ruleId, words: 'Because of the code.' });
  if (isRefusal(decided)) throw new Error(`Not decided: ${decided.code}`);
}

export async function aPublishedQuestion(app: TestApp, town: Town, councillor: Viewer, wishes: QuestionWishes = {}): Promise<QuestionEntity> {
  const question = await aWaitingQuestion(app, town, councillor, wishes);
  await theClerkDecides(app, town, 'question', question.id, 'publish');
  return question;
}
