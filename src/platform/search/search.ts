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

const SHORTEST_MISSPELT = 4;
const MOST_MISSPELT = 6;

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
  const misspelt = words.filter((word) => word.length >= SHORTEST_MISSPELT).slice(0, MOST_MISSPELT).map((word) => `search_words(${bind(word)})`);
  if (misspelt.length === 0) return { predicate: found, rank: `(${exactly})::double precision` };
  const alike = misspelt.map((word) => `${columns.spelling} %> ${word}`).join(' and ');
  const nearly = misspelt.map((word) => `word_similarity(${word}, ${columns.spelling})`).join(' + ');
  return {
    predicate: `(${found} or (${alike}))`,
    rank: `(case when ${found} then ${exactly} else (${nearly}) / ${misspelt.length + 1} end)::double precision`,
  };
}
