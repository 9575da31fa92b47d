import { itemsOf, type Item, type Option, type Questionnaire } from './item.js';

/** `q1`, `q2` …: how an item is called in a table, by its place in the questionnaire. */
export function codesOf(questionnaire: Questionnaire): ReadonlyMap<string, Item> {
  return new Map(itemsOf(questionnaire).map((item, place) => [`q${place + 1}`, item]));
}

/** `a`, `b` … `z`, `aa` …: how an option is called there, by its place among the options. */
export function optionCode(place: number): string {
  const letter = String.fromCharCode(97 + (place % 26));
  return place < 26 ? letter : optionCode(Math.floor(place / 26) - 1) + letter;
}

export function optionsByCode<Given extends Option>(options: readonly Given[]): ReadonlyMap<string, Given> {
  return new Map(options.map((option, place) => [optionCode(place), option]));
}
