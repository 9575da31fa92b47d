import type { ProblemText } from '../../platform/index.js';
import type { Answered, Budget, FileAsked, Item, MapPoint, NumberAsked, OneChoice, OpenText, Option, Ranking, Scale, SeveralChoices } from '../questionnaire/index.js';
import { words } from './answer.words.js';

/** The answer as it is kept, or what is wrong with it. */
export type ItemChecked = { readonly answer: Answered } | { readonly problem: ProblemText };

type Given<Kind extends Answered['kind']> = Extract<Answered, { kind: Kind }>;

/** What is said beside a point on the map, in UTF-16 units. */
export const LONGEST_NOTE = 500;
/** About eleven metres: a place can be meant, a doorstep can't. */
const MAP_DECIMALS = 4;

/** One answer against its item, whatever was given with it. */
export function checkItem(item: Item, given: Answered): ItemChecked {
  if (item.kind === 'statement-round') return { problem: words.inTheRound };
  if (item.kind !== given.kind) return { problem: words.otherKind };
  const problem = problemOf(item, given);
  return problem ? { problem } : { answer: kept(given) };
}

/** Nothing was said: the same as an item left out. */
export function isBlank(given: Answered): boolean {
  switch (given.kind) {
    case 'open-text':
      return given.text.trim() === '';
    case 'several-choices':
    case 'ranking':
      return given.optionIds.length === 0;
    case 'budget':
      return Object.values(given.amounts).every((amount) => amount === 0);
    case 'file':
      return given.fileIds.length === 0;
    case 'one-choice':
    case 'scale':
    case 'number':
    case 'map-point':
      return false;
  }
}

/** The kinds are the same. */
function problemOf(item: Item, given: Answered): ProblemText | null {
  switch (given.kind) {
    case 'open-text':
      return tooLong(given.text, (item as OpenText).longest);
    case 'one-choice':
      return unknown((item as OneChoice).options, [given.optionId]);
    case 'several-choices':
      return severalProblem(item as SeveralChoices, given.optionIds);
    case 'ranking':
      return rankingProblem(item as Ranking, given.optionIds);
    case 'scale':
      return scaleProblem(item as Scale, given.value);
    case 'number':
      return numberProblem(item as NumberAsked, given.value);
    case 'budget':
      return budgetProblem(item as Budget, given.amounts);
    case 'map-point':
      return pointProblem(item as MapPoint, given);
    case 'file':
      return filesProblem(item as FileAsked, given.fileIds);
  }
}

function severalProblem({ options, most }: SeveralChoices, optionIds: readonly string[]): ProblemText | null {
  return unknown(options, optionIds) ?? (optionIds.length > most ? words.tooMany(most) : null);
}

/** As many places as are asked for, each of another option. */
function rankingProblem({ options, places }: Ranking, optionIds: readonly string[]): ProblemText | null {
  return unknown(options, optionIds) ?? (optionIds.length === places ? null : words.places(places, optionIds.length));
}

function scaleProblem({ from, to }: Scale, value: number): ProblemText | null {
  if (!Number.isInteger(value)) return words.wholeNumber;
  return value < from || value > to ? words.between(from, to) : null;
}

function numberProblem({ least, most, decimals }: NumberAsked, value: number): ProblemText | null {
  if (!Number.isFinite(value)) return words.notANumber;
  if (value < least || value > most) return words.between(least, most);
  if (Number(value.toFixed(decimals)) === value) return null;
  return decimals === 0 ? words.wholeNumber : words.decimals(decimals);
}

/** Each amount as its option allows, and the sum comes out: not a pound over, not a pound left. */
function budgetProblem({ options, sum }: Budget, amounts: Readonly<Record<string, number>>): ProblemText | null {
  const stray = unknown(options, Object.keys(amounts));
  if (stray) return stray;
  for (const { id, most, step } of options) {
    const amount = amounts[id] ?? 0;
    if (!Number.isInteger(amount)) return words.wholeNumber;
    if (amount < 0) return words.amountBelow;
    if (amount > most) return words.amountAbove(most);
    if (amount % step !== 0) return words.amountStep(step);
  }
  const over = Object.values(amounts).reduce((all, amount) => all + amount, 0) - sum;
  if (over === 0) return null;
  return over > 0 ? words.sumOver(sum, over) : words.sumUnder(sum, -over);
}

function pointProblem(_item: MapPoint, { latitude, longitude, note }: Given<'map-point'>): ProblemText | null {
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isOnEarth ? tooLong(note ?? '', LONGEST_NOTE) : words.offTheMap;
}

function filesProblem({ mostFiles }: FileAsked, fileIds: readonly string[]): ProblemText | null {
  if (new Set(fileIds).size < fileIds.length) return words.optionTwice;
  return fileIds.length > mostFiles ? words.tooMany(mostFiles) : null;
}

function unknown(options: readonly Option[], given: readonly string[]): ProblemText | null {
  if (given.some((id) => !options.some((option) => option.id === id))) return words.unknownOption;
  return new Set(given).size < given.length ? words.optionTwice : null;
}

function tooLong(text: string, longest: number): ProblemText | null {
  return text.length > longest ? words.tooLong(longest, text.length) : null;
}

function kept(given: Answered): Answered {
  if (given.kind === 'open-text') return { kind: given.kind, text: storable(given.text) };
  if (given.kind !== 'map-point') return given;
  const note = storable(given.note ?? '') || null;
  return { kind: given.kind, latitude: rounded(given.latitude), longitude: rounded(given.longitude), note };
}

/** PostgreSQL keeps neither the character 0 nor half a pair of surrogates. */
function storable(text: string): string {
  return text.replaceAll('\u0000', '').replace(/\p{Surrogate}/gu, '\uFFFD').trim();
}

const rounded = (degrees: number): number => Number(degrees.toFixed(MAP_DECIMALS));
