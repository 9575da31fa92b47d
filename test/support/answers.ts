import { AnswersDueReader, PublishAnswer, type AnswerDue, type AnswerDueEntity, type AnswerPosition } from '../../src/answers/index.js';
import { isRefusal, visitor, type Problem, type Viewer } from '../../src/platform/index.js';
import { AskToo } from '../../src/questions/index.js';
import type { TestApp } from './app.js';
import { aPublishedQuestion } from './questions.js';
import { aCitizen, type Town } from './town.js';
import { contextOf } from './viewers.js';

/** The duty to answer a thing, as a visitor sees it now. */
export async function dueOn(app: TestApp, kind: string, id: string): Promise<AnswerDue> {
  const due = await app.get(AnswersDueReader).dueOn(contextOf(visitor('en'))).load(`${kind}:${id}`);
  if (!due) throw new Error('No answer fell due');
  return due;
}

/** A question that is owed an answer, with those who ask it. */
export async function anOwedQuestion(app: TestApp, town: Town, councillor: Viewer, askers = 1): Promise<{ due: AnswerDue; questionId: string; askers: Viewer[] }> {
  const author = await aCitizen(app);
  const { id: questionId } = await aPublishedQuestion(app, town, councillor, { author });
  const others = await Promise.all(Array.from({ length: askers - 1 }, () => aCitizen(app)));
  for (const other of others) await app.get(AskToo).execute(other, { questionId, asks: true });
  return { due: await dueOn(app, 'question', questionId), questionId, askers: [author, ...others] };
}

export function anAnswer(app: TestApp, viewer: Viewer, due: AnswerDue, position: AnswerPosition = 'agree'): Promise<Problem | AnswerDueEntity> {
  const whose = position === 'not-ours' ? { en: 'The county’s', cy: 'Y sir' } : null;
  return app.get(PublishAnswer).execute(viewer, { answerDueId: due.uuid, position, text: { en: 'In May.', cy: 'Ym mis Mai.' }, whose, commitments: [] });
}

export const codeOf = (outcome: object | Problem): string | null => (isRefusal(outcome) ? outcome.code : null);
