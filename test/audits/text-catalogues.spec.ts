import { describe, expect, test } from '@jest/globals';
import { cy } from '../../client/src/text/cy/index.js';
import { en } from '../../client/src/text/en/index.js';
import { loadWords, wordsIn, wordsNames } from '../../client/src/text/words.js';

/** Every message by its key, e.g. `ideas.form.title`; of a message that takes something, what it says. */
function messages(catalogue: object, above = ''): Map<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) => {
      const path = `${above}${key}`;
      if (typeof value === 'string') return [[path, value] as const];
      if (typeof value === 'function') return [[path, said(value as Message)] as const];
      return [...messages(value as object, `${path}.`)];
    }),
  );
}

type Message = (...parts: unknown[]) => string;

/** With a number, as plurals want it, and as text. */
const said = (message: Message): string => message(3, 3, 3, 3);

await Promise.all([loadWords('en', wordsNames), loadWords('cy', wordsNames)]);
const further = (language: 'en' | 'cy'): object => Object.fromEntries(wordsNames.map((name) => [name, wordsIn(language, name)]));
const english = messages({ ...en, ...further('en') });
const welsh = messages({ ...cy, ...further('cy') });
/** The same in both languages, or empty on purpose. */
const alike = new Set(['common.product', 'common.official', 'common.fieldProblem', 'decisions.form.ward', 'help.translationState', 'idea.filter.ward', 'reading-decisions.page.cost', 'reading-decisions.parts.cost', 'reading-decisions.filters.ward', 'reading-decisions.next.DRAFT', 'questions.ward', 'people.invite.ward', 'record.whole.command']);

describe('L3: every message of the interface exists in each language', () => {
  test('no key is missing on either side', () => {
    expect([...welsh.keys()].sort()).toEqual([...english.keys()].sort());
    expect(english.size).toBeGreaterThan(300);
  });

  test('no message is empty, and none is left in English', () => {
    const untranslated = [...english].filter(([key, text]) => !alike.has(key) && /[a-z]{4}/i.test(text) && welsh.get(key) === text);
    expect(untranslated.map(([key]) => key)).toEqual([]);
    expect([...english, ...welsh].filter(([key, text]) => !alike.has(key) && !text.trim())).toEqual([]);
  });

  test('a message in parts has as many parts in each language', () => {
    expect(wordsIn('cy', 'home').how).toHaveLength(wordsIn('en', 'home').how.length);
    const sections = (language: 'en' | 'cy') => wordsIn(language, 'help').sections.map(({ points }) => points.length);
    expect(sections('cy')).toEqual(sections('en'));
  });

  test('Welsh plurals take the form of their number', () => {
    expect([0, 1, 2, 3, 6].map((days) => cy.dates.inDays(days))).toEqual([
      'mewn 0 diwrnod',
      'mewn 1 diwrnod',
      'mewn 2 ddiwrnod',
      'mewn 3 diwrnod',
      'mewn 6 diwrnod',
    ]);
  });
});
