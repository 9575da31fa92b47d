import { ProposeIdea, SupportIdea, IdeaEntity, type ProposeIdeaInput } from '../../src/ideas/index.js';
import { Database, isRefusal, UnitOfWork, type Viewer } from '../../src/platform/index.js';
import type { TestApp } from './app.js';
import { aCitizen, type Town } from './town.js';

export interface IdeaWishes extends Partial<Pick<ProposeIdeaInput, 'body' | 'language' | 'need' | 'selfHelp' | 'topic' | 'point' | 'draftId' | 'callId'>> {
  author?: Viewer;
  wardId?: string;
  title?: string;
}

/** What an author sends, as a form would. */
export function ideaContent({ author: _, wardId, title, ...wishes }: IdeaWishes = {}): Omit<ProposeIdeaInput, 'organisationId'> {
  return { wardId: wardId ?? null, title: title ?? 'A bench at the bus stop', body: 'So that *everybody* can wait there.', language: 'en', ...wishes };
}

/** An idea put to the town's council, open for support. */
export async function anOpenIdea(app: TestApp, town: Town, wishes: IdeaWishes = {}): Promise<IdeaEntity> {
  const author = wishes.author ?? (await aCitizen(app));
  const idea = await app.get(ProposeIdea).execute(author, { organisationId: town.council.id, ...ideaContent(wishes) });
  if (isRefusal(idea)) throw new Error(`No idea: ${idea.code}`);
  return idea;
}

/** An idea whose council owes an answer: it has as many supports as that takes. */
export async function anIdeaAwaitingAnswer(app: TestApp, town: Town, wishes: IdeaWishes = {}): Promise<IdeaEntity> {
  const idea = await anOpenIdea(app, town, wishes);
  for (let support = 1; support <= idea.threshold; support++) await app.get(SupportIdea).execute(await aCitizen(app), { ideaId: idea.id });
  return idea;
}

/** So many citizens support it; who they are. */
export async function supportedBy(app: TestApp, idea: IdeaEntity, count: number): Promise<Viewer[]> {
  const people = await Promise.all(Array.from({ length: count }, () => aCitizen(app)));
  for (const citizen of people) await app.get(SupportIdea).execute(citizen, { ideaId: idea.id });
  return people;
}

interface Counts {
  kept: number;
  rows: number;
}

/** The count that is kept and the number of rows: one and the same, always (V4). */
export async function countsOf(app: TestApp, idea: { id: string }): Promise<Counts> {
  const found = await app.get(Database).row<Counts & Record<string, unknown>>(
    'select support_count as kept, (select count(*)::int from idea_support where idea_id = $1) as rows from idea where id = $1',
    [idea.id],
  );
  if (!found) throw new Error('The idea is gone');
  return found;
}

/** The idea as it is kept now. */
export async function ideaNow(app: TestApp, idea: { id: string }): Promise<IdeaEntity> {
  const found = await app.get(UnitOfWork).run((tx) => tx.find(IdeaEntity, { id: idea.id }));
  if (!found) throw new Error('The idea is gone');
  return found;
}
