import type { Answered, Answers, Item, Questionnaire } from '../../src/consultations/questionnaire/index.js';
import type { Respondent } from '../../src/consultations/results/groups.js';
import { below, oneOf } from './chance.js';

const both = (text: string): { en: string; cy: string } => ({ en: text, cy: `${text} (cy)` });
export const uuid = (number: number): string => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const asked = (id: string): Pick<Item, 'id' | 'question' | 'help' | 'isRequired' | 'onlyIf'> => ({ id, question: both(id), help: null, isRequired: false, onlyIf: null });
const options = (from: number, count: number): { id: string; label: { en: string; cy: string } }[] =>
  Array.from({ length: count }, (_, index) => ({ id: uuid(from + index), label: both(`Option ${index + 1}`) }));

export const ITEM = {
  words: uuid(1),
  choice: uuid(2),
  choices: uuid(3),
  ranking: uuid(4),
  scale: uuid(5),
  number: uuid(6),
  budget: uuid(7),
  point: uuid(8),
  onlyIf: uuid(9),
} as const;

export const OPTION = { yes: uuid(20), no: uuid(21), maybe: uuid(22) } as const;

/** One item of each kind that is answered in the form; the last is asked only of those who say yes to the first choice. */
export const ITEMS: readonly Item[] = [
  { ...asked(ITEM.words), kind: 'open-text', longest: 1_000 },
  { ...asked(ITEM.choice), kind: 'one-choice', options: options(20, 3) },
  { ...asked(ITEM.choices), kind: 'several-choices', options: options(30, 4), most: 3 },
  { ...asked(ITEM.ranking), kind: 'ranking', options: options(40, 4), places: 3 },
  { ...asked(ITEM.scale), kind: 'scale', from: 1, to: 5, fromLabel: both('Never'), toLabel: both('Always') },
  { ...asked(ITEM.number), kind: 'number', unit: both('hours'), least: 0, most: 24, decimals: 1 },
  { ...asked(ITEM.budget), kind: 'budget', way: 'spend', sum: 100, options: options(70, 3).map((option) => ({ ...option, consequence: both('Then'), most: 100, step: 10 })) },
  { ...asked(ITEM.point), kind: 'map-point' },
  { ...asked(ITEM.onlyIf), kind: 'open-text', longest: 1_000, onlyIf: { itemId: ITEM.choice, optionIds: [OPTION.yes] } },
];

export const QUESTIONNAIRE: Questionnaire = [{ id: uuid(100), title: both('Page'), intro: null, items: ITEMS }];

export const itemOf = <Kind extends Item['kind']>(kind: Kind): Extract<Item, { kind: Kind }> => ITEMS.find((item) => item.kind === kind) as Extract<Item, { kind: Kind }>;

/** What somebody could have answered, by chance; about a fifth of it is left out. */
export function answersByChance(next: () => number): Answers {
  const answers: Record<string, Answered> = {};
  for (const item of ITEMS) if (!item.onlyIf && next() > 0.2) answers[item.id] = answerByChance(item, next);
  return answers;
}

function answerByChance(item: Item, next: () => number): Answered {
  const some = (from: readonly { id: string }[], count: number): string[] => shuffled(from, next).slice(0, count).map(({ id }) => id);
  switch (item.kind) {
    case 'one-choice':
      return { kind: 'one-choice', optionId: oneOf(next, item.options).id };
    case 'several-choices':
      return { kind: 'several-choices', optionIds: some(item.options, 1 + below(next, item.most)) };
    case 'ranking':
      return { kind: 'ranking', optionIds: some(item.options, item.places) };
    case 'scale':
      return { kind: 'scale', value: item.from + below(next, item.to - item.from + 1) };
    case 'number':
      return { kind: 'number', value: below(next, 241) / 10 };
    case 'budget': {
      const first = 10 * below(next, 11);
      return { kind: 'budget', amounts: { [uuid(70)]: first, [uuid(71)]: 100 - first, [uuid(72)]: 0 } };
    }
    case 'map-point':
      return { kind: 'map-point', latitude: 52 + next() / 10, longitude: -3 - next() / 10, note: null };
    case 'open-text':
    case 'statement-round':
    case 'file':
      return { kind: 'open-text', text: `Words ${below(next, 1_000_000)}` };
  }
}

function shuffled<Thing>(things: readonly Thing[], next: () => number): Thing[] {
  return things.map((thing) => ({ thing, key: next() })).sort((one, other) => one.key - other.key).map(({ thing }) => thing);
}

const WARDS = [uuid(200), uuid(201), uuid(202), null];

export function respondentByChance(next: () => number): Respondent {
  const source = oneOf(next, ['online', 'online', 'online', 'private-link', 'paper', 'meeting', 'organisation'] as const);
  return { source, wardId: source === 'online' ? oneOf(next, WARDS) : null, ageBand: source === 'online' ? oneOf(next, ['adult', 'adult', '16-17', 'up-to-15', 'unknown'] as const) : null };
}
