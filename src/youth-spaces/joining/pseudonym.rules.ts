import { randomInt } from 'node:crypto';
import { contactDetails, LANGUAGES, type Language } from '../../platform/index.js';
import { isName } from './names.js';
import { pairsIn } from './words.js';

export type PseudonymFault = 'length' | 'letters' | 'contact-details' | 'name' | 'taken';

const SHORTEST = 3;
const LONGEST = 30;
const OFFERED = 6;
/** Letters of any script, digits, and what joins words. */
const ALLOWED = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} '’.-]*$/u;

/** What makes two pseudonyms the same to the eye: letters without accents, case and gaps, and digits read as the letters they imitate. */
export function pseudonymKey(pseudonym: string): string {
  const bare = pseudonym.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return bare.replace(/[01345]/g, (digit) => 'oleas'.charAt('01345'.indexOf(digit)));
}

/** What is wrong with a pseudonym, whether or not somebody has it already. */
export function pseudonymFault(pseudonym: string): PseudonymFault | null {
  const length = [...pseudonym].length;
  if (length < SHORTEST || length > LONGEST) return 'length';
  if (!ALLOWED.test(pseudonym) || pseudonymKey(pseudonym).length < SHORTEST) return 'letters';
  const digits = pseudonym.replace(/\D/g, '').length;
  if (digits > 4 || contactDetails(pseudonym).length > 0) return 'contact-details';
  return holdsName(pseudonym) ? 'name' : null;
}

/** One of its words is a name that people have, also with a number after it: `Emma`, `emma 07`, `Dafydd-J`. */
function holdsName(pseudonym: string): boolean {
  const words = pseudonym.split(/[^\p{L}\p{M}\p{N}]+/u).map((word) => word.replace(/\d+$/, ''));
  return words.some((word) => isName(pseudonymKey(word)) || isName(pseudonymKey(word.replaceAll('1', 'i'))));
}

/** A few invented pairs that nobody in the space has, in the reader's language first. */
export function offeredPseudonyms(taken: ReadonlySet<string>, language: Language): string[] {
  const languages = [language, ...LANGUAGES.filter((other) => other !== language)];
  const shares = [OFFERED - 2, 2];
  return languages.flatMap((each, place) => someOf(pairsIn(each).filter((pair) => !taken.has(pseudonymKey(pair))), shares[place] ?? 0));
}

function someOf(pairs: string[], count: number): string[] {
  const left = [...pairs];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(randomInt(left.length), 1)[0] ?? '');
}
