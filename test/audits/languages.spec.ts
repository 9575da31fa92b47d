import { expect, it } from '@jest/globals';
import { cy } from '../../client/src/text/cy/index.js';
import { en } from '../../client/src/text/en/index.js';
import { loadWords, wordsIn, wordsNames } from '../../client/src/text/words.js';

it('L3: every message of the interface is there in each language, and says something', async () => {
  const english = messagesOf({ ...en, ...(await further('en')) });
  const welsh = messagesOf({ ...cy, ...(await further('cy')) });
  expect(welsh.map(({ place }) => place)).toEqual(english.map(({ place }) => place));
  expect(welsh.filter(({ words }, at) => words === '' && english[at]?.words !== '')).toEqual([]);
});

it('L3: what is missing is named', () => {
  expect(messagesOf({ ideas: { support: 'Support', count: () => '' } })).toEqual([
    { place: 'ideas.support', words: 'Support' },
    { place: 'ideas.count', words: null },
  ]);
});

async function further(language: 'en' | 'cy'): Promise<Record<string, object>> {
  await loadWords(language, wordsNames);
  return Object.fromEntries(wordsNames.map((name) => [name, wordsIn(language, name)]));
}

interface Message {
  place: string;
  /** Null where they depend on facts. */
  words: string | null;
}

function messagesOf(texts: object, above: string[] = []): Message[] {
  return Object.entries(texts).flatMap(([name, message]: [string, unknown]) => {
    const place = [...above, name];
    if (typeof message === 'object' && message !== null) return messagesOf(message, place);
    return [{ place: place.join('.'), words: typeof message === 'string' ? message.trim() : null }];
  });
}
