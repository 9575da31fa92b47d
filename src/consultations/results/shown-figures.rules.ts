import { LEAST_PEOPLE, LEAST_SHOWN } from '../../opinions/index.js';
import type { AgeBand, Texts } from '../../platform/index.js';
import type { Item } from '../questionnaire/index.js';
import { SUBMISSIONS, type Counts } from './counts.js';
import { figuresOf, isDivision, type Line } from './item-figures.js';
import { shownCells, shownGroups } from './small-numbers.rules.js';
import { ANSWERED, NOT_ASKED, SKIPPED } from './tally.js';

/** Asked of young people alone: then even the sums say something of single young people (Y6). */
export const isOfYoungPeople = (ageBands: readonly AgeBand[]): boolean => ageBands.length > 0 && ageBands.every((band) => band !== 'adult');

/** No counts are shown of so few young people while somebody can still come or go (Y6). */
export function isTooFew(responses: number, { isOpen, isYouth }: { readonly isOpen: boolean; readonly isYouth: boolean }): boolean {
  return isYouth && isOpen && responses < LEAST_PEOPLE;
}

/** What is null isn't told. */
export interface ShownLine extends Pick<Line, 'key' | 'label'> {
  readonly count: number | null;
  /** Of those who answered, from 0 to 1. */
  readonly share: number | null;
  readonly mean: number | null;
  readonly places: readonly number[];
}

export interface ShownFigures extends Record<'answered' | 'skipped' | 'notAsked' | 'mean' | 'median' | 'least' | 'most', number | null> {
  readonly lines: readonly ShownLine[];
}

/** What an item came to as everybody sees it. Among young people no count under five, nor what would give one away (Y6). */
export function shownFigures(item: Item, counts: Counts, isYouth: boolean): ShownFigures {
  const measures = counts[item.id] ?? {};
  const figures = figuresOf(item, measures);
  const { answered, lines, mean, median, least, most } = figures;
  const met = { answered, skipped: measures[SKIPPED] ?? 0, notAsked: measures[NOT_ASKED] ?? 0 };
  const whole = { ...met, mean, median, least, most, lines: lines.map((line) => ({ ...line, share: answered === 0 ? null : line.count / answered })) };
  return isYouth ? withoutSmall(item, whole) : whole;
}

function withoutSmall(item: Item, figures: ShownFigures & Record<'answered' | 'skipped' | 'notAsked', number>): ShownFigures {
  const { answered, skipped, notAsked, lines } = figures;
  const [tellAnswered = false, tellSkipped = false, tellNotAsked = false] = toldOfThoseMet([answered, skipped, notAsked]);
  const counts = lines.map(({ count }) => count ?? 0);
  const told = isDivision(item) ? shownGroups(counts) : counts.map((count) => count >= LEAST_SHOWN);
  const tellAll = tellAnswered && told.every(Boolean);
  const { mean, median } = tellAll ? figures : { mean: null, median: null };
  return {
    ...{ answered: tellAnswered ? answered : null, skipped: tellSkipped ? skipped : null, notAsked: tellNotAsked ? notAsked : null },
    ...{ mean, median, least: null, most: null },
    lines: lines.map((line, at) => (tellAll ? line : { ...line, mean: null, places: [], ...(told[at] && tellAnswered ? {} : { count: null, share: null }) })),
  };
}

/** That nobody is there says nothing of anybody. */
function toldOfThoseMet(counts: readonly number[]): boolean[] {
  const told = shownGroups(counts.filter((count) => count > 0));
  return counts.map((count) => count === 0 || told.shift() === true);
}

/** One of the groups by which results are broken down. */
export interface Group {
  readonly key: string;
  readonly counts: Counts;
}

export interface ShownBreakdown {
  readonly sizes: readonly (number | null)[];
  readonly lines: readonly (Pick<Line, 'key' | 'label'> & { readonly counts: readonly (number | null)[] })[];
}

const WORDS = {
  [ANSWERED]: { en: 'Answered', cy: 'Wedi ateb' },
  [SKIPPED]: { en: 'No answer', cy: 'Dim ateb' },
} satisfies Record<string, Texts>;

export const sizeOf = ({ counts }: Group): number => counts[SUBMISSIONS]?.[SUBMISSIONS] ?? 0;

/**
 * What was said, by group: groups under five, counts under five, and what either could be worked out from are left out
 * (Y6). Null where that leaves nothing.
 */
export function shownBreakdown(item: Item, groups: readonly Group[]): ShownBreakdown | null {
  return breakdown(item, groups, shownGroups(groups.map(sizeOf)));
}

/** By where it came from: how many came from where is told to everybody, so that with one of fewer than five nothing is told by group. */
export function shownBySource(item: Item, groups: readonly Group[]): ShownBreakdown | null {
  return groups.every((group) => sizeOf(group) >= LEAST_SHOWN) ? breakdown(item, groups, groups.map(() => true)) : null;
}

function breakdown(item: Item, groups: readonly Group[], told: readonly boolean[]): ShownBreakdown | null {
  const sizes = groups.map(sizeOf);
  const lines = linesByGroup(item, groups);
  const cells = shownCells({ cells: lines.map(({ counts }) => counts), sizes, isDivision: isDivision(item) }, told);
  return cells && { sizes: sizes.map((size, at) => (told[at] ? size : null)), lines: lines.map(({ key, label }, at) => ({ key, label, counts: cells[at] ?? [] })) };
}

export interface LineByGroup extends Pick<Line, 'key' | 'label'> {
  readonly counts: readonly number[];
}

/** With a line for those who said nothing to it, so that each of a group is counted in one line; where several can be said, who answered. */
export function linesByGroup(item: Item, groups: readonly Group[]): LineByGroup[] {
  const figures = groups.map(({ counts }) => figuresOf(item, counts[item.id] ?? {}));
  const said = (figures[0]?.lines ?? []).map(({ key, label }, at) => ({ key, label, counts: figures.map(({ lines }) => lines[at]?.count ?? 0) }));
  if (!isDivision(item)) return [...said, { key: ANSWERED, label: WORDS[ANSWERED], counts: figures.map(({ answered }) => answered) }];
  return [...said, { key: SKIPPED, label: WORDS[SKIPPED], counts: groups.map((group, at) => sizeOf(group) - (figures[at]?.answered ?? 0)) }];
}

export interface ShownSaid {
  readonly sizes: readonly (number | null)[];
  readonly said: readonly (number | null)[];
}

/** How many of each group said something that was found in their words, with those who didn't, so that neither gives the other away. */
export function shownSaid(said: readonly number[], groups: readonly Group[]): ShownSaid | null {
  const sizes = groups.map(sizeOf);
  const told = shownGroups(sizes);
  const cells = shownCells({ cells: [said, sizes.map((size, at) => size - (said[at] ?? 0))], sizes, isDivision: true }, told);
  return cells && { sizes: sizes.map((size, at) => (told[at] ? size : null)), said: cells[0] ?? [] };
}
