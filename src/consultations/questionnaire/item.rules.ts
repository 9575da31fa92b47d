import type { ProblemText } from '../../platform/index.js';
import { canComeOut } from './budget.rules.js';
import type { Item, Option } from './item.js';

/** What is wrong with an item by itself: the name of its field, and words. */
export type Wrong = [field: string, words: ProblemText];

export const MOST_OPTIONS = 50;
const LONGEST_ANSWER = 20_000;
const MOST_FILES = 5;
const MOST_POINTS = 10;
const MOST_DECIMALS = 4;

const between = (least: number, most: number): ProblemText => ({
  en: `Give a whole number from ${least} to ${most}.`,
  cy: `Rhowch rif cyfan o ${least} i ${most}.`,
});

const wholeWithin = (value: number, least: number, most: number): boolean => Number.isInteger(value) && value >= least && value <= most;

/** The rule of each kind. Texts are looked at elsewhere. */
export function itemWrongs(item: Item): Wrong[] {
  switch (item.kind) {
    case 'open-text':
      return wholeWithin(item.longest, 1, LONGEST_ANSWER) ? [] : [['longest', between(1, LONGEST_ANSWER)]];
    case 'one-choice':
      return optionWrongs(item.options);
    case 'several-choices':
      return [...optionWrongs(item.options), ...(wholeWithin(item.most, 1, item.options.length) ? [] : [['most', between(1, item.options.length)] as Wrong])];
    case 'ranking':
      return [...optionWrongs(item.options), ...(wholeWithin(item.places, 1, item.options.length) ? [] : [['places', between(1, item.options.length)] as Wrong])];
    case 'scale':
      return scaleWrongs(item);
    case 'number':
      return numberWrongs(item);
    case 'budget':
      return budgetWrongs(item);
    case 'file':
      return wholeWithin(item.mostFiles, 1, MOST_FILES) ? [] : [['mostFiles', between(1, MOST_FILES)]];
    case 'map-point':
    case 'statement-round':
      return [];
  }
}

function optionWrongs(options: readonly Option[]): Wrong[] {
  if (options.length < 2 || options.length > MOST_OPTIONS) {
    return [['options', { en: `Give from 2 to ${MOST_OPTIONS} options.`, cy: `Rhowch rhwng 2 a ${MOST_OPTIONS} o opsiynau.` }]];
  }
  return options.flatMap(({ label }, place): Wrong[] => {
    const same = options.findIndex((other) => isSame(other.label, label));
    return same >= 0 && same < place ? [[`options.${place}.label`, { en: `This says the same as option ${same + 1}.`, cy: `Mae hwn yn dweud yr un peth ag opsiwn ${same + 1}.` }]] : [];
  });
}

const isSame = (one: Option['label'], other: Option['label']): boolean =>
  (one.en !== undefined && one.en === other.en) || (one.cy !== undefined && one.cy === other.cy);

function scaleWrongs({ from, to }: Extract<Item, { kind: 'scale' }>): Wrong[] {
  const isOne = Number.isInteger(from) && Number.isInteger(to) && from < to && to - from <= MOST_POINTS;
  return isOne ? [] : [['to', { en: `The highest must be above the lowest, by ${MOST_POINTS} at most.`, cy: `Rhaid i’r uchaf fod uwchlaw’r isaf, o ${MOST_POINTS} ar y mwyaf.` }]];
}

function numberWrongs({ least, most, decimals }: Extract<Item, { kind: 'number' }>): Wrong[] {
  const wrongs: Wrong[] = [];
  if (!(least < most)) wrongs.push(['most', { en: 'The most must be above the least.', cy: 'Rhaid i’r mwyaf fod uwchlaw’r lleiaf.' }]);
  if (!wholeWithin(decimals, 0, MOST_DECIMALS)) wrongs.push(['decimals', between(0, MOST_DECIMALS)]);
  return wrongs;
}

function budgetWrongs(item: Extract<Item, { kind: 'budget' }>): Wrong[] {
  const wrongs = optionWrongs(item.options);
  if (!wholeWithin(item.sum, 1, 2_000_000_000)) return [...wrongs, ['sum', between(1, 2_000_000_000)]];
  for (const [place, { step, most }] of item.options.entries()) {
    if (!wholeWithin(step, 1, item.sum)) wrongs.push([`options.${place}.step`, between(1, item.sum)]);
    else if (!wholeWithin(most, step, 2_000_000_000)) wrongs.push([`options.${place}.most`, { en: 'The most must be one step or more.', cy: 'Rhaid i’r mwyaf fod yn un cam neu fwy.' }]);
  }
  if (wrongs.length > 0 || canComeOut(item)) return wrongs;
  const pounds = item.sum.toLocaleString('en-GB');
  return [['sum', { en: `£${pounds} can’t come out: no amounts in these steps, up to the most of each option, add up to it.`, cy: `Ni all £${pounds} ddod allan: nid oes symiau yn y camau hyn, hyd at uchafswm pob opsiwn, sy’n cyrraedd y cyfanswm.` }]];
}
