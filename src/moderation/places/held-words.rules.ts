/** As many as a person can keep an eye on. */
export const MOST_HELD_WORDS = 200;
export const LONGEST_HELD_WORD = 60;

/** Without capitals, accents and what stands between letters and digits: “Déjà-vu!” and “deja vu” are the same. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A list as it is kept: each once, in the order of the alphabet, nothing empty. */
export function tidied(words: readonly string[]): string[] {
  const byMeaning = new Map(words.map((word) => [folded(word), word.trim()]).filter(([key]) => key !== '') as [string, string][]);
  return [...byMeaning.values()].sort((one, other) => one.localeCompare(other));
}

/** Those of the list that stand in a text as whole words or phrases. What is found is for a person to judge. */
export function listedIn(text: string, words: readonly string[]): string[] {
  const within = ` ${folded(text)} `;
  return words.filter((word) => within.includes(` ${folded(word)} `));
}
