import { randomInt } from 'node:crypto';

/** Letters and digits that neither look nor sound alike when read out across a room: no O and 0, no B, D, P and T. */
export const CODE_LETTERS = 'AFHJKMQRWXY34679';
const GROUP = 5;
/** 16 letters, 10 places: 2^40 codes. */
const LENGTH = 2 * GROUP;

/** `AFHJ3-KMQR7` */
export function newCode(): string {
  const letters = Array.from({ length: LENGTH }, () => CODE_LETTERS.charAt(randomInt(CODE_LETTERS.length))).join('');
  return `${letters.slice(0, GROUP)}-${letters.slice(GROUP)}`;
}

/** The code as it is compared: however it was typed. Null when it can't be one. */
export function readCode(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[\s\-–_.]/g, '');
  return letters.length === LENGTH && [...letters].every((letter) => CODE_LETTERS.includes(letter)) ? letters : null;
}
