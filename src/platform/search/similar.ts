import { sameAs, tellsSomething } from './same-words.js';
import type { SearchColumns } from './search.js';

/** How what is like a text is looked for; all are SQL. */
export interface Similarity {
  /** A row of what is asked, to be joined: each of its words, and the tsqueries of the word and of what else it is called. */
  readonly asked: string;
  readonly predicate: string;
  /** How many of the words are in it, and among equals how alike the title is spelt. */
  readonly rank: string;
}

/** More of them tell no more about what it is about. */
const MOST_WORDS = 8;
/** A word of a title is the same misspelt or as a part of a longer one ("bridge" in "footbridge"). */
const SPELT_ALIKE = 0.6;
/** Another word for the same thing comes after the word itself. */
const SAID_OTHERWISE = 0.9;
/** Of several words two in common, one of them perhaps misspelt: one is in many texts about something else. */
const LEAST_IN_COMMON = 1.5;

/**
 * What is like a text that somebody is writing: not the same sentence, but the same words, in any order and grammar, by
 * other words for the same thing, in either language. Null when there is no word in it that tells something.
 */
export function similarTo(typed: string, { search, spelling }: SearchColumns, bind: (value: unknown) => string): Similarity | null {
  const words = tellingWords(typed);
  if (words.length === 0) return null;
  const parts = words.map((word, place) => wordAsked(word, place, { search, spelling }, bind));
  const common = parts.map(({ hit }) => hit).join(' + ');
  return {
    asked: `(select ${parts.map(({ asked }) => asked).join(', ')}, search_words(${bind(typed)}) as whole)`,
    predicate: `(${parts.map(({ found }) => found).join(' or ')}) and ${common} >= ${words.length === 1 ? SPELT_ALIKE : LEAST_IN_COMMON}`,
    rank: `(${common} + similarity(${spelling}, asked.whole))`,
  };
}

/** Of one word: what is asked, whether it is found (by an index), and how well. */
function wordAsked(word: string, place: number, { search, spelling }: SearchColumns, bind: (value: unknown) => string) {
  const [written, nearly, others] = [`asked.word_${place}`, `asked.nearly_${place}`, `asked.others_${place}`];
  const alike = `word_similarity(${written}, ${spelling})`;
  return {
    asked: `search_words(${bind(word)}) as word_${place}, search_nearly(${bind(word)}) as nearly_${place},
      (select string_agg(search_query(other)::text, ' | ')::tsquery from unnest(${bind(sameAs(word))}::text[]) as other) as others_${place}`,
    found: `${search} @@ ${nearly} or ${search} @@ ${others} or ${spelling} %> ${written}`,
    hit: `greatest((${search} @@ ${nearly})::int, (${search} @@ ${others})::int * ${SAID_OTHERWISE}, case when ${alike} >= ${SPELT_ALIKE} then ${alike} else 0 end)`,
  };
}

function tellingWords(typed: string): string[] {
  const plain = typed.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = [...new Set(plain.match(/[\p{L}\p{N}]+/gu))];
  return words.filter((word) => word.length > 1 && tellsSomething(word)).slice(0, MOST_WORDS);
}
