/** The columns that a table is searched by, e.g. `v.search` and `v.spelling`; see the README beside. */
export interface SearchColumns {
  /** A tsvector made of `searchable(…)`. */
  readonly search: string;
  /** `search_words(…)` of what is short and telling, for what is misspelt. */
  readonly spelling: string;
}

/** What a list needs to show what was searched for: both are SQL. */
export interface Search {
  readonly predicate: string;
  /** Double precision: 1 and more where the words were found, less where only something spelt alike was. */
  readonly rank: string;
}

/** Of shorter words only the swapping of letters is forgiven, and only where nothing longer was typed. */
const SHORTEST_MISSPELT = 4;
const SHORTEST_SWAPPED = 3;
const MOST_MISSPELT = 6;
/** What is found with two letters swapped comes among what is spelt alike. */
const SWAPPED_RANK = 0.5;

/**
 * The predicate and the rank of what somebody typed into a search box. `bind` keeps a value as a parameter of the statement
 * and answers with its placeholder. Null when there is no letter or digit in it: then nothing was asked.
 */
export function searchFor(typed: string, columns: SearchColumns, bind: (value: unknown) => string): Search | null {
  const words = [...new Set(typed.match(/[\p{L}\p{N}]+/gu))];
  if (words.length === 0) return null;
  const query = `search_query(${bind(typed)})`;
  const found = `${columns.search} @@ ${query}`;
  const exactly = `1 + ts_rank(${columns.search}, ${query})`;
  const misspelt = forgiven(words).map((word) => ({ word, spelt: `search_words(${bind(word)})`, nearly: `search_nearly(${bind(word)})` }));
  if (misspelt.length === 0) return { predicate: found, rank: `(${exactly})::double precision` };
  const { search, spelling } = columns;
  const alike = misspelt.map(({ word, spelt, nearly }) => (word.length < SHORTEST_MISSPELT ? `${search} @@ ${nearly}` : `(${spelling} %> ${spelt} or ${search} @@ ${nearly})`));
  const ranks = misspelt.map(({ spelt, nearly }) => `greatest(word_similarity(${spelt}, ${spelling}), (${search} @@ ${nearly})::int * ${SWAPPED_RANK})`);
  return {
    predicate: `(${found} or (${alike.join(' and ')}))`,
    rank: `(case when ${found} then ${exactly} else (${ranks.join(' + ')}) / ${misspelt.length + 1} end)::double precision`,
  };
}

/** The words that may be misspelt. */
function forgiven(words: readonly string[]): string[] {
  const longer = words.filter((word) => word.length >= SHORTEST_MISSPELT);
  return (longer.length > 0 ? longer : words.filter((word) => word.length >= SHORTEST_SWAPPED)).slice(0, MOST_MISSPELT);
}
