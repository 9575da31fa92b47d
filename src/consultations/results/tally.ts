import { itemsOf, type Answered, type Answers, type Item, type Questionnaire } from '../questionnaire/index.js';
import { isAsked } from '../submissions/index.js';
import { SUBMISSIONS, type Counts, type Measures } from './counts.js';
import { isYoung, type Respondent } from './groups.js';
import { cellOf } from './map-grid.js';
import { binOf } from './number-bins.js';

/** How an item was met, before what was said to it. The three of them together are all submissions. */
export const ANSWERED = 'answered';
export const SKIPPED = 'skipped';
export const NOT_ASKED = 'not-asked';

/** Measures that stand for something chosen by its id, or by a number. */
export const measure = {
  option: (id: string) => `option:${id}`,
  /** From 1, the best. */
  place: (id: string, place: number) => `place:${place}:${id}`,
  value: (value: number) => `value:${value}`,
  bin: (bin: number) => `bin:${bin}`,
  /** In the smallest step that the number allows, so that sums stay whole. */
  sum: 'sum',
  pounds: (id: string) => `pounds:${id}`,
  gave: (id: string) => `gave:${id}`,
  cell: (cell: string) => `cell:${cell}`,
} as const;

/** Everything that one submission adds to the counts of each group it is in. */
export function tallyOfSubmission(questionnaire: Questionnaire, answers: Answers, respondent: Respondent): Counts {
  const items = itemsOf(questionnaire).filter(({ kind }) => kind !== 'statement-round');
  const met = items.map((item): [string, Measures] => [item.id, tallyOf(item, answers, respondent)]);
  return { [SUBMISSIONS]: { [SUBMISSIONS]: 1 }, ...Object.fromEntries(met) };
}

function tallyOf(item: Item, answers: Answers, respondent: Respondent): Measures {
  const answered = answers[item.id];
  if (answered) return { [ANSWERED]: 1, ...measuresOf(item, answered, isYoung(respondent)) };
  return isAsked(item, new Map(Object.entries(answers))) ? { [SKIPPED]: 1 } : { [NOT_ASKED]: 1 };
}

/** What an answer to an item adds, apart from its being one. A young person's point on the map is never kept as a place (Y6). */
export function measuresOf(item: Item, answered: Answered, young: boolean): Measures {
  switch (answered.kind) {
    case 'one-choice':
      return { [measure.option(answered.optionId)]: 1 };
    case 'several-choices':
      return each(answered.optionIds, measure.option);
    case 'ranking':
      return each(answered.optionIds, (id, index) => measure.place(id, index + 1));
    case 'scale':
      return { [measure.value(answered.value)]: 1 };
    case 'number':
      return item.kind === 'number' ? { [measure.bin(binOf(item, answered.value))]: 1, ...nonZero(measure.sum, steps(answered.value, item.decimals)) } : {};
    case 'budget':
      return Object.fromEntries(Object.entries(answered.amounts).flatMap(([id, pounds]) => (pounds > 0 ? [[measure.pounds(id), pounds], [measure.gave(id), 1]] : [])));
    case 'map-point':
      return young ? {} : { [measure.cell(cellOf(answered))]: 1 };
    case 'open-text':
    case 'file':
      return {};
  }
}

/** A number in steps of its last decimal place. */
const steps = (value: number, decimals: number): number => Math.round(value * 10 ** decimals);

const nonZero = (name: string, count: number): Measures => (count === 0 ? {} : { [name]: count });

function each(ids: readonly string[], name: (id: string, index: number) => string): Measures {
  return Object.fromEntries(ids.map((id, index) => [name(id, index), 1]));
}
