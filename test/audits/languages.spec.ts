import { expect, it } from '@jest/globals';
import { cy } from '../../client/src/text/cy/index.js';
import { en } from '../../client/src/text/en/index.js';

it('L3: every message of the interface is there in each language, and says something', () => {
  const english = messagesOf(en);
  const welsh = messagesOf(cy);
  expect(welsh.map(({ place }) => place)).toEqual(english.map(({ place }) => place));
  expect(welsh.filter(({ words }, at) => words === '' && english[at]?.words !== '')).toEqual([]);
});

it('L3: what is missing is named', () => {
  expect(messagesOf({ ideas: { support: 'Support', count: () => '' } })).toEqual([
    { place: 'ideas.support', words: 'Support' },
    { place: 'ideas.count', words: null },
  ]);
});

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
