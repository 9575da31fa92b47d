import { LANGUAGES, type Texts } from '../../platform/index.js';
import { ACTS, AUDIT_KINDS, type AuditKind } from './act-words.js';

const WORDS: Readonly<Record<string, Texts>> = Object.assign({}, ...AUDIT_KINDS.map((kind) => ACTS[kind])) as Record<string, Texts>;

/** What an act is called; null for one that has no words, which is then shown by its code. */
export const wordsOfAct = (act: string): Texts | null => WORDS[act] ?? null;

export const kindOfAct = (act: string): AuditKind | null => AUDIT_KINDS.find((kind) => act in ACTS[kind]) ?? null;

export const actsOfKind = (kind: AuditKind): string[] => Object.keys(ACTS[kind]);

/** As `folded` of the database has it, as far as these words go. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

/** Acts whose words hold this one, in either language: whoever types doesn’t choose a code from a list. */
export function actsNamed(word: string): string[] {
  const wanted = plain(word);
  return Object.keys(WORDS).filter((act) => LANGUAGES.some((language) => plain(WORDS[act]?.[language] ?? '').includes(wanted)));
}

/** Words that say nothing of what is looked for. */
const LITTLE = new Set('a an the of to for and in on by was who did what y yr i o a ar am ac gan'.split(' '));
const MOST_WORDS = 6;

/** What was typed, as the words that are looked for. */
export const wordsTyped = (typed: string): string[] =>
  [...new Set(typed.match(/[\p{L}\p{N}’'-]+/gu))].filter((word) => !LITTLE.has(word.toLowerCase())).slice(0, MOST_WORDS);
