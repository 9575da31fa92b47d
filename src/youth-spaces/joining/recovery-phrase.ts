import { randomInt } from 'node:crypto';
import { WORDS } from './words.js';

const { qualities, things } = WORDS.en;
/** Four pairs of 32 by 32: 2^40 phrases. */
const PAIRS = 4;

/** Easily written down: `calm otter brave kite quick owl sunny maple`. */
export function newPhrase(): string {
  const word = (words: readonly string[]): string => (words[randomInt(words.length)] ?? '').toLowerCase();
  return Array.from({ length: PAIRS }, () => `${word(qualities)} ${word(things)}`).join(' ');
}

/** The phrase as it is compared, however it was typed; null when it can't be one. */
export function readPhrase(typed: string): string | null {
  const words = typed.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.length === PAIRS * 2 ? words.join(' ') : null;
}
