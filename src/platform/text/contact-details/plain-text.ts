/** Seen by nobody, put between letters to hide them: soft hyphen, zero-width characters, variation selectors, the keycap around a digit. */
const UNSEEN = /[\u00ad\u034f\u061c\u115f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff\u20e3]/g;
/** Cyrillic and Greek letters that look Latin. */
const LOOK_LIKE = new Map([...'аеорсухіјѕοαεικ'].map((letter, place) => [letter, [...'aeopcyxijsoaeik'][place] ?? letter]));

/** A text as it reads, whatever its letters are made of: `cased` keeps capitals, `letters` doesn't, and closes up what was spaced out. */
export function plain(text: string): { cased: string; letters: string } {
  const cased = [...text.normalize('NFKC').replace(UNSEEN, '')]
    .map((letter) => LOOK_LIKE.get(letter) ?? letter)
    .join('')
    .replace(/[‘’´`]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ');
  return { cased, letters: closedUp(cased.toLowerCase()) };
}

/** `s n a p` → `snap`, `g.m.a.i.l` → `gmail`: four single letters or more in a row, evenly parted. */
function closedUp(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])(?:[\p{L}\p{N}@][ ._*-]){3,}[\p{L}\p{N}](?![\p{L}\p{N}])/gu, (spaced) => {
    const separator = spaced[1] ?? ' ';
    return spaced.split(separator).join('');
  });
}
