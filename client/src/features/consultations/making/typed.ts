import type { ConsultationItemKind } from '../../../graphql/generated/graphql.js';

/** A text as it is typed, in each language. */
export interface Both {
  en: string;
  cy: string;
}

/** What is typed is text, until it is sent: `yes` or nothing for a box that is ticked. */
type Ticked = Record<string, string>;

export interface OptionTyped {
  key: string;
  title: Both;
  effects: Both;
  cost: Both;
}

export interface ItemOptionTyped {
  key: string;
  label: Both;
  consequence: Both;
  most: string;
  step: string;
}

/** Has the fields of every kind, so that trying another kind loses nothing. */
export interface ItemTyped {
  key: string;
  kind: ConsultationItemKind;
  question: Both;
  help: Both;
  isRequired: string;
  onlyIf: { item: string; options: Ticked };
  options: ItemOptionTyped[];
  longest: string;
  most: string;
  places: string;
  from: string;
  to: string;
  fromLabel: Both;
  toLabel: Both;
  unit: Both;
  least: string;
  decimals: string;
  way: string;
  sum: string;
  mostFiles: string;
  /** One a line. */
  statements: Both;
  isPremoderated: string;
}

export interface PageTyped {
  key: string;
  title: Both;
  intro: Both;
  items: ItemTyped[];
}

/** A day and a time of the clock of the place. */
export interface MomentTyped {
  day: string;
  time: string;
}

/** A whole draft as it is typed, by the names that the API has for its parts. */
export interface Typed {
  decisionId: string;
  wardIds: Ticked;
  /** Three at most. */
  topics: Ticked;
  title: Both;
  summary: Both;
  stillOpen: Both;
  alreadyFixed: Both;
  affects: Both;
  effects: Both;
  options: OptionTyped[];
  fewOptionsReason: Both;
  level: string;
  whoMayTakePart: { openTo: string; wardIds: Ticked; ageBands: Ticked; organisations: string };
  resultsShown: string;
  opensAt: MomentTyped;
  closesAt: MomentTyped;
  shortTimeReason: Both;
  acknowledgesHolidays: string;
  preElectionReason: Both;
  pages: PageTyped[];
}

export const nothing = (): Both => ({ en: '', cy: '' });

/** The words in the first language that has any. */
export const inAny = ({ en, cy }: Both): string => en || cy;

let made = 0;
/** A name that nothing else in a draft has; the server gives what bears it an id. */
export const newKey = (): string => `new-${Date.now().toString(36)}-${(made += 1)}-${Math.random().toString(36).slice(2, 8)}`;

export const newOption = (): OptionTyped => ({ key: newKey(), title: nothing(), effects: nothing(), cost: nothing() });

export const newItemOption = (): ItemOptionTyped => ({ key: newKey(), label: nothing(), consequence: nothing(), most: '', step: '' });

export const newPage = (): PageTyped => ({ key: newKey(), title: nothing(), intro: nothing(), items: [] });

export function newItem(kind: ConsultationItemKind): ItemTyped {
  return {
    ...{ key: newKey(), kind, question: nothing(), help: nothing(), isRequired: '', onlyIf: { item: '', options: {} } },
    options: [newItemOption(), newItemOption()],
    ...{ longest: '2000', most: '', places: '', from: '1', to: '5', fromLabel: nothing(), toLabel: nothing() },
    ...{ unit: nothing(), least: '0', decimals: '0', way: 'SPEND', sum: '', mostFiles: '1', statements: nothing(), isPremoderated: '' },
  };
}
