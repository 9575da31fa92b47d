import { describe, expect, it } from '@jest/globals';
import { ease, readingAge } from '../../client/src/features/youth-spaces/reading-age.js';

describe('the reading age of a question', () => {
  it('is what Flesch–Kincaid says of texts whose grade is worked out by hand', () => {
    // 6 words of 6 syllables: grade −1.5, the least that is said; 7 words of 26 syllables: grade 31, the most.
    expect(readingAge('The cat sat on the mat.')).toBe(5);
    expect(readingAge('Municipal authorities commission comprehensive consultation regarding transportation.')).toBe(18);
    // 15 words of 16 syllables in a sentence: grade 2.8.
    expect(readingAge('What would you change in the town so that you could meet your friends after?')).toBe(8);
  });

  it('grows with longer sentences and longer words, and says nothing of a word or two', () => {
    const [short, long] = ['We like the park. We want a bench. It is cold.', 'We like the park and we want a bench because it is cold and nobody can sit there when it rains'];
    expect(readingAge(long) ?? 0).toBeGreaterThan(readingAge(short) ?? 99);
    expect([readingAge(''), readingAge('Why not?')]).toEqual([null, null]);
  });

  it('is no age in Welsh, for which no formula is fitted: length alone, as LIX has it', () => {
    expect(ease('Beth sydd ar goll yn y dref?')).toBe('easy');
    expect(ease('Byddai’r awdurdodau lleol perthnasol yn gwerthfawrogi’ch sylwadau ynghylch cynlluniau trafnidiaeth gynaliadwy’r rhanbarth.')).toBe('hard');
    expect(ease('Iawn?')).toBeNull();
  });
});
