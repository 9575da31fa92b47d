/** Digits said in words, in both languages. `o` only counts among others. */
const DIGIT_WORDS: Readonly<Record<string, string>> = {
  zero: '0', oh: '0', o: '0', nought: '0', naught: '0', nil: '0', one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9',
  hundred: '00', cant: '00', dim: '0', sero: '0', un: '1', dau: '2', dwy: '2', tri: '3', tair: '3', pedwar: '4', pedair: '4', pump: '5', chwech: '6', saith: '7', wyth: '8', naw: '9',
};
const RUN_TOGETHER = /zero|seven|three|eight|four|five|nine|one|two|six|oh/g;
const REPEATED: Readonly<Record<string, number>> = { double: 2, dwbl: 2, triple: 3, treble: 3 };

const DATE = /(?<!\d)(?:[0-2]?\d|3[01])[/.-](?:0?\d|1[0-2])[/.-](?:19|20)\d\d(?!\d)|(?<!\d)(?:19|20)\d\d-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])(?!\d)/g;
const TIME = /(?<!\d)(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?[ap]m)?(?![.\d])/g;
/** Numbers that are free to ring are helplines', never a person's. */
const FREE = /(?<!\d)080[08](?:[ -]?\d){4,7}(?!\d)/g;

/** Up to three characters that aren't letters may stand between two digits of a number. */
const GAP = String.raw`[^\p{L}\p{N}]{0,3}`;
const NUMBER = [
  // A British number from its 0 or its country code on: ten digits after it, or nine.
  new RegExp(String.raw`(?<!\d)(?:\+?${GAP}4${GAP}4|0${GAP}0${GAP}4${GAP}4|0)(?:${GAP}\d){9,10}`, 'u'),
  new RegExp(String.raw`0${GAP}7(?:${GAP}\d){9}`, 'u'),
  // Without its 0.
  new RegExp(String.raw`(?<![\d.,])7(?:[ .-]?\d){9}(?!\d)`, 'u'),
  // From anywhere.
  new RegExp(String.raw`\+${GAP}\d(?:${GAP}\d){8,13}`, 'u'),
];
/** A local number, where it is said to be one. */
const SAID_TO_BE = /\b(?:call(?! it)|ring|phone|text|txt|whats ?app|number|num|mobile|mob|ffonia|tecstia|rhif|ffôn)\b[^\d]{0,20}\d(?:[ .-]?\d){5,}/u;

/** Whether a plain, lower-case text holds a telephone number, in digits, in words, or in letters that look like digits. */
export function holdsPhoneNumber(text: string): boolean {
  const withoutTimes = [DATE, TIME, FREE].reduce((rest, pattern) => rest.replaceAll(pattern, ' | '), text);
  const digits = inDigits(withoutTimes);
  return [withoutTimes, digits].some((each) => SAID_TO_BE.test(each) || NUMBER.some((number) => number.test(each)));
}

/** The text with spoken and imitated digits as digits. */
function inDigits(text: string): string {
  const tokens = text.replace(/[\p{L}\p{N}|]*\d[\p{L}\p{N}|]*/gu, imitated).split(/([^\p{L}\p{N}]+)/u);
  const read: string[] = [];
  for (let place = 0; place < tokens.length; place++) {
    const token = tokens[place] ?? '';
    const times = REPEATED[token];
    const next = tokens[place + 2] ?? '';
    const digit = times ? asDigits(next) : asDigit(token);
    read.push(digit === undefined ? token : digit.charAt(0).repeat(times ?? 1) + digit.slice(1));
    if (times && digit !== undefined) place += 2;
  }
  return read.join('');
}

/** What stands for digits in a word that holds some: said in full, or looking like them. */
function imitated(word: string): string {
  const read = word.replaceAll(RUN_TOGETHER, (said) => DIGIT_WORDS[said] ?? said);
  return /^[\doli|]+$/.test(read) ? read.replaceAll('o', '0').replaceAll(/[li|]/g, '1') : read;
}

function asDigit(token: string): string | undefined {
  return /^\d$/.test(token) ? token : DIGIT_WORDS[token];
}

/** What is doubled may be the first of several that were written together. */
function asDigits(token: string): string | undefined {
  return /^\d+$/.test(token) ? token : asDigit(token);
}
