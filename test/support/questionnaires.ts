import type { Item, Option, Questionnaire } from '../../src/consultations/questionnaire/index.js';

const both = (text: string): { en: string; cy: string } => ({ en: text, cy: `${text} (cy)` });
const asked = (id: string): { id: string; question: { en: string; cy: string }; help: null; isRequired: boolean; onlyIf: null } => ({
  id,
  question: both(`About ${id}`),
  help: null,
  isRequired: false,
  onlyIf: null,
});

export const options = (...ids: string[]): Option[] => ids.map((id) => ({ id, label: both(id) }));

/** One item of every kind, none of them required. */
export const items = {
  why: { ...asked('why'), kind: 'open-text', longest: 2_000 },
  visits: { ...asked('visits'), kind: 'one-choice', options: options('yes', 'no') },
  reasons: { ...asked('reasons'), kind: 'several-choices', options: options('walking', 'playing', 'resting'), most: 2 },
  order: { ...asked('order'), kind: 'ranking', options: options('trees', 'seats', 'path'), places: 2 },
  mood: { ...asked('mood'), kind: 'scale', from: 1, to: 5, fromLabel: both('Bad'), toLabel: both('Good') },
  walk: { ...asked('walk'), kind: 'number', unit: both('km'), least: 0, most: 50, decimals: 1 },
  budget: {
    ...asked('budget'),
    kind: 'budget',
    way: 'spend',
    sum: 1_000,
    options: [
      { id: 'trees', label: both('trees'), consequence: both('Shade.'), most: 1_000, step: 100 },
      { id: 'seats', label: both('seats'), consequence: both('Rest.'), most: 600, step: 50 },
    ],
  },
  where: { ...asked('where'), kind: 'map-point' },
  round: { ...asked('round'), kind: 'statement-round', statements: [], isPremoderated: false },
  photo: { ...asked('photo'), kind: 'file', mostFiles: 2 },
} as const satisfies Record<string, Item>;

export const asking = (...given: Item[]): Questionnaire => [{ id: 'page', title: both('The meadow'), intro: null, items: given }];

/** A questionnaire with one item of every kind, in the order above. */
export const everyKind: Questionnaire = asking(...Object.values(items));
