import { ProposeIdea, SupportIdea, type IdeaEntity } from '../../src/ideas/index.js';
import { isRefusal, type Viewer } from '../../src/platform/index.js';
import type { TestApp } from './app.js';
import { aCitizen, type Town } from './town.js';

interface IdeaWishes {
  author?: Viewer;
  wardId?: string;
  title?: string;
}

/** An idea put to the town's council, open for support. */
export async function anOpenIdea(app: TestApp, town: Town, wishes: IdeaWishes = {}): Promise<IdeaEntity> {
  const author = wishes.author ?? (await aCitizen(app));
  const idea = await app.get(ProposeIdea).execute(author, {
    organisationId: town.council.id,
    wardId: wishes.wardId ?? null,
    title: wishes.title ?? 'A bench at the bus stop',
    body: 'So that *everybody* can wait there.',
    language: 'en',
  });
  if (isRefusal(idea)) throw new Error(`No idea: ${idea.code}`);
  return idea;
}

/** An idea whose council owes an answer: it has as many supports as that takes. */
export async function anIdeaAwaitingAnswer(app: TestApp, town: Town, wishes: IdeaWishes = {}): Promise<IdeaEntity> {
  const idea = await anOpenIdea(app, town, wishes);
  for (let support = 1; support <= idea.threshold; support++) await app.get(SupportIdea).execute(await aCitizen(app), { ideaId: idea.id });
  return idea;
}
