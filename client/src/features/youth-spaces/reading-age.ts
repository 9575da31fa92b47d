/** Fewer words than this say nothing about how hard a text is. */
const FEWEST_WORDS = 4;

interface Counted {
  words: string[];
  sentences: number;
}

function counted(text: string): Counted {
  const words = text.match(/[\p{L}’']+/gu) ?? [];
  const sentences = text.split(/[.!?]+/).filter((part) => /\p{L}/u.test(part)).length;
  return { words, sentences: Math.max(sentences, 1) };
}

/** English syllables by groups of vowels, less a silent e: right for most words, and near enough for a mean. */
function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[’']s?$/, '');
  const groups = letters.replace(/(?:[^laeiouy]e|[^laeiouydt]ed|[^laeiouycgsxz]es)$/, '').match(/[aeiouy]+/g);
  return Math.max(groups?.length ?? 0, 1);
}

/**
 * About the age at which an English text can be read with ease: the Flesch–Kincaid grade level (Kincaid, Fishburne, Rogers
 * and Chissom, 1975, Research Branch Report 8-75, Naval Technical Training Command) and five years,
 * a child’s age before the first grade. A hint for whoever writes, and no more: it counts lengths and knows nothing of sense. Null where there is too little.
 */
export function readingAge(text: string): number | null {
  const { words, sentences } = counted(text);
  if (words.length < FEWEST_WORDS) return null;
  const grade = 0.39 * (words.length / sentences) + 11.8 * (words.reduce((sum, word) => sum + syllables(word), 0) / words.length) - 15.59;
  return Math.min(Math.max(Math.round(grade + 5), 5), 18);
}

export type Ease = 'easy' | 'medium' | 'hard';

/**
 * How hard a Welsh text looks. No formula for a reading age is fitted to Welsh that we know of, so this says no age: it is
 * LIX (Björnsson, 1968, “Läsbarhet”), words a sentence and the share of words over six letters, which rests on lengths alone
 * and is used across languages. Under 30 counts as easy, from 40 as hard.
 */
export function ease(text: string): Ease | null {
  const { words, sentences } = counted(text);
  if (words.length < FEWEST_WORDS) return null;
  const lix = words.length / sentences + (100 * words.filter((word) => word.length > 6).length) / words.length;
  return lix < 30 ? 'easy' : lix < 40 ? 'medium' : 'hard';
}
