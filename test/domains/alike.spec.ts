import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SimilarIdeasReader } from '../../src/ideas/index.js';
import { QuestionsReader } from '../../src/questions/index.js';
import { ALIKE, UNLIKE } from '../support/alike.js';
import { startApp, type TestApp } from '../support/app.js';
import { anOpenIdea } from '../support/ideas.js';
import { aPublishedQuestion } from '../support/questions.js';
import { aCouncillor, aTown, type Town } from '../support/town.js';

let app: TestApp;
let town: Town;

beforeAll(async () => {
  app = await startApp();
  town = await aTown(app);
});
afterAll(() => app.close());

type Like = (text: string) => Promise<readonly string[]>;

/** Of all that was typed: how much brought what it repeats as the first, and among the five that are shown. */
async function measured(like: Like): Promise<{ first: number; shown: number; missed: string[] }> {
  const found = { first: 0, shown: 0, missed: [] as string[] };
  for (const { there, typed } of ALIKE) {
    for (const text of typed) {
      const titles = await like(text);
      if (titles[0] === there) found.first += 1;
      if (titles.includes(there)) found.shown += 1;
      else found.missed.push(`${text} → ${there}`);
    }
  }
  return found;
}

async function expectFound(like: Like): Promise<void> {
  const { first, shown, missed } = await measured(like);
  expect(missed).toEqual([]);
  expect({ first, shown }).toEqual({ first: 32, shown: 32 });
  for (const text of UNLIKE) expect([text, await like(text)]).toEqual([text, []]);
}

describe('of 32 things said otherwise than what is there already, in both languages', () => {
  it('each idea is found while it is typed, and none for what is about something else', async () => {
    for (const { there, language = 'en' } of ALIKE) await anOpenIdea(app, town, { title: there, language });
    await expectFound(async (text) => (await app.get(SimilarIdeasReader).like(town.council.id, text)).map(({ title }) => title));
  });

  it('each question is found while it is typed, and none for what is about something else', async () => {
    const councillor = await aCouncillor(app, town);
    for (const { there, language = 'en' } of ALIKE) await aPublishedQuestion(app, town, councillor, { title: there, language });
    await expectFound(async (text) => (await app.get(QuestionsReader).similar(town.council.id, text)).map(({ title }) => title));
  });
});
