import { LANGUAGES, type Language, type Texts } from '../../platform/index.js';
import { ACTS, AUDIT_KINDS, type AuditKind } from './act-words.js';

const WORDS: Readonly<Record<string, Texts>> = Object.assign({}, ...AUDIT_KINDS.map((kind) => ACTS[kind])) as Record<string, Texts>;

/** What an act is called; null for one that has no words, which is then shown by its code. */
export const wordsOfAct = (act: string): Texts | null => WORDS[act] ?? null;

export const kindOfAct = (act: string): AuditKind | null => AUDIT_KINDS.find((kind) => act in ACTS[kind]) ?? null;

export const actsOfKind = (kind: AuditKind): string[] => Object.keys(ACTS[kind]);

/** As `folded` of the database has it, as far as these words go. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

const wordsIn = (text: string): string[] => plain(text).match(/[\p{L}\p{N}-]+/gu) ?? [];

/** A Welsh word without what a mutation changes of its beginning: penodiad, benodiad and phenodiad are one. */
const unmutated = (word: string): string => word.replace(/^(mh|nh|ngh|ph|th|ch|ng|[pbmfctdglrn])/, '');
const SHORTEST_UNMUTATED = 4;

function isSame(language: Language, typed: string, word: string): boolean {
  if (word.startsWith(typed)) return true;
  const stem = unmutated(typed);
  return language === 'cy' && stem.length >= SHORTEST_UNMUTATED && unmutated(word).startsWith(stem);
}

/** Acts whose words have one that begins so, in either language: whoever types doesn’t choose a code from a list. */
export function actsNamed(typed: string): string[] {
  const wanted = plain(typed);
  return Object.keys(WORDS).filter((act) => LANGUAGES.some((language) => wordsIn(WORDS[act]?.[language] ?? '').some((word) => isSame(language, wanted, word))));
}

/** Words that say nothing of what is looked for. */
const LITTLE = new Set('a an the of to for and in on by was who did what y yr i o a ar am ac gan'.split(' '));
const MOST_WORDS = 6;

/** What was typed, as the words that are looked for. */
export const wordsTyped = (typed: string): string[] =>
  [...new Set(typed.match(/[\p{L}\p{N}’'-]+/gu))].filter((word) => !LITTLE.has(word.toLowerCase())).slice(0, MOST_WORDS);
