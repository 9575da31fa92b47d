import type { Texts } from '../../platform/index.js';
import type { Item, NumberAsked, Option, Ranking, Scale } from '../questionnaire/index.js';
import type { Measures } from './counts.js';
import { middleOf } from './map-grid.js';
import { stepsInBin, valueOf } from './number-bins.js';
import { ANSWERED, measure } from './tally.js';

/** One line of an item's table and one bar of its chart. */
export interface Line {
  /** An option's id, or the number that it stands for. */
  readonly key: string;
  readonly label: Texts;
  /** Of a choice: who chose it. Of a ranking: who put it first. Of a budget: who gave it anything. Of numbers: who gave one of these. */
  readonly count: number;
  /** Of a ranking: points; of a budget: pounds; each on average over those who answered. */
  readonly mean: number | null;
  /** Of a ranking: how many put it in each place, from the first on. */
  readonly places: readonly number[];
}

/** What came in on one item, from one group. */
export interface ItemFigures {
  readonly answered: number;
  readonly lines: readonly Line[];
  /** Of scales and numbers. */
  readonly mean: number | null;
  readonly median: number | null;
  readonly least: number | null;
  readonly most: number | null;
}

export interface MapCell {
  readonly latitude: number;
  readonly longitude: number;
  readonly count: number;
}

/** Numbers are shown as so many bars at most. */
const MOST_BARS = 10;

/** What the counts of an item say. */
export function figuresOf(item: Item, counts: Measures): ItemFigures {
  const answered = counts[ANSWERED] ?? 0;
  const none = { answered, mean: null, median: null, least: null, most: null };
  switch (item.kind) {
    case 'one-choice':
    case 'several-choices':
      return { ...none, lines: item.options.map((option) => line(option, counts[measure.option(option.id)])) };
    case 'ranking':
      return { ...none, lines: item.options.map((option) => rankedLine(item, option, counts, answered)) };
    case 'budget':
      return { ...none, lines: item.options.map((option) => ({ ...line(option, counts[measure.gave(option.id)]), mean: mean(counts[measure.pounds(option.id)], answered) })) };
    case 'scale':
      return { answered, ...spread(scaleValues(item, counts)), lines: scaleLines(item, counts) };
    case 'number':
      return { answered, ...numberSpread(item, counts, answered), lines: numberLines(item, counts) };
    case 'open-text':
    case 'map-point':
    case 'statement-round':
    case 'file':
      return { ...none, lines: [] };
  }
}

/** Each of those who answered is counted in exactly one line. */
export const isDivision = ({ kind }: Item): boolean => kind === 'one-choice' || kind === 'ranking' || kind === 'scale' || kind === 'number';

/** Where on the map people put their points; young people's are nowhere (Y6). */
export function cellsOf(counts: Measures): MapCell[] {
  const prefix = measure.cell('');
  return Object.entries(counts).flatMap(([name, count]) => (name.startsWith(prefix) ? [{ ...middleOf(name.slice(prefix.length)), count }] : []));
}

function line({ id, label }: Option, count = 0): Line {
  return { key: id, label, count, mean: null, places: [] };
}

/** Borda's points: the first place gives as many as there are places, each place after it one fewer, none gives none. */
function rankedLine({ places }: Ranking, option: Option, counts: Measures, answered: number): Line {
  const perPlace = Array.from({ length: places }, (_, index) => counts[measure.place(option.id, index + 1)] ?? 0);
  const points = perPlace.reduce((sum, count, index) => sum + count * (places - index), 0);
  return { ...line(option, perPlace[0]), places: perPlace, mean: mean(points, answered) };
}

interface Weighed {
  readonly value: number;
  readonly count: number;
}

function scaleValues({ from, to }: Scale, counts: Measures): Weighed[] {
  return Array.from({ length: to - from + 1 }, (_, index) => ({ value: from + index, count: counts[measure.value(from + index)] ?? 0 }));
}

function scaleLines(item: Scale, counts: Measures): Line[] {
  return scaleValues(item, counts).map(({ value, count }) => line({ id: String(value), label: endLabel(item, value) }, count));
}

function endLabel({ from, to, fromLabel, toLabel }: Scale, value: number): Texts {
  const words = value === from ? fromLabel : value === to ? toLabel : {};
  const withWords = Object.entries(words).map(([language, text]) => [language, `${value} (${text})`]);
  return withWords.length > 0 ? (Object.fromEntries(withWords) as Texts) : same(String(value));
}

function binsIn(counts: Measures): { bin: number; count: number }[] {
  const prefix = measure.bin(0).slice(0, -1);
  const bins = Object.entries(counts).flatMap(([name, count]) => (name.startsWith(prefix) ? [{ bin: Number(name.slice(prefix.length)), count }] : []));
  return bins.sort((one, other) => one.bin - other.bin);
}

/** The mean is exact; the rest is so where each value is a bin of its own. */
function numberSpread(item: NumberAsked, counts: Measures, answered: number): Pick<ItemFigures, 'mean' | 'median' | 'least' | 'most'> {
  const values = binsIn(counts).map(({ bin, count }) => ({ value: valueOf(item, bin), count }));
  return { ...spread(values), mean: mean((counts[measure.sum] ?? 0) / 10 ** item.decimals, answered) };
}

function numberLines(item: NumberAsked, counts: Measures): Line[] {
  const bins = Math.ceil((Math.round((item.most - item.least) * 10 ** item.decimals) + 1) / stepsInBin(item));
  const perBar = Math.ceil(bins / MOST_BARS);
  const met = binsIn(counts);
  return Array.from({ length: Math.ceil(bins / perBar) }, (_, bar) => {
    const count = met.reduce((sum, { bin, count: own }) => (Math.floor(bin / perBar) === bar ? sum + own : sum), 0);
    return line({ id: String(bar), label: same(barLabel(item, bar * perBar, Math.min(bins, (bar + 1) * perBar) - 1)) }, count);
  });
}

function barLabel(item: NumberAsked, first: number, last: number): string {
  const from = valueOf(item, first);
  const to = Math.min(item.most, Number((valueOf(item, last + 1) - 10 ** -item.decimals).toFixed(item.decimals)));
  return from === to ? String(from) : `${from}–${to}`;
}

function spread(values: readonly Weighed[]): Pick<ItemFigures, 'mean' | 'median' | 'least' | 'most'> {
  const met = values.filter(({ count }) => count > 0);
  const answered = met.reduce((sum, { count }) => sum + count, 0);
  const sum = met.reduce((all, { value, count }) => all + value * count, 0);
  return { mean: mean(sum, answered), median: median(met, answered), least: met[0]?.value ?? null, most: met.at(-1)?.value ?? null };
}

/** The value in the middle, or half-way between the two in the middle. */
function median(met: readonly Weighed[], answered: number): number | null {
  if (answered === 0) return null;
  return (nth(met, Math.floor((answered - 1) / 2)) + nth(met, Math.floor(answered / 2))) / 2;
}

function nth(met: readonly Weighed[], place: number): number {
  let before = 0;
  return met.find(({ count }) => (before += count) > place)?.value ?? 0;
}

const mean = (sum = 0, over: number): number | null => (over === 0 ? null : sum / over);
const same = (text: string): Texts => ({ en: text, cy: text });
