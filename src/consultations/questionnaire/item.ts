import type { Texts } from '../../platform/index.js';

/** What is asked of people, page by page. Fixed once the consultation has opened (V7). */
export type Questionnaire = readonly Page[];

export interface Page {
  readonly id: string;
  readonly title: Texts;
  readonly intro: Texts | null;
  readonly items: readonly Item[];
}

/** One thing asked. */
export type Item =
  | OpenText
  | OneChoice
  | SeveralChoices
  | Ranking
  | Scale
  | NumberAsked
  | Budget
  | MapPoint
  | StatementRoundAsked
  | FileAsked;

export type ItemKind = Item['kind'];

interface Asked {
  readonly id: string;
  readonly question: Texts;
  readonly help: Texts | null;
  readonly isRequired: boolean;
  /** Asked only of those who chose one of these options of a choice further up; null when asked of everybody. */
  readonly onlyIf: Condition | null;
}

export interface Condition {
  readonly itemId: string;
  readonly optionIds: readonly string[];
}

export interface Option {
  readonly id: string;
  readonly label: Texts;
}

export interface OpenText extends Asked {
  readonly kind: 'open-text';
  /** In UTF-16 units. */
  readonly longest: number;
}

export interface OneChoice extends Asked {
  readonly kind: 'one-choice';
  readonly options: readonly Option[];
}

export interface SeveralChoices extends Asked {
  readonly kind: 'several-choices';
  readonly options: readonly Option[];
  /** How many may be chosen. */
  readonly most: number;
}

export interface Ranking extends Asked {
  readonly kind: 'ranking';
  readonly options: readonly Option[];
  /** How many are put in order, the best first. */
  readonly places: number;
}

export interface Scale extends Asked {
  readonly kind: 'scale';
  readonly from: number;
  readonly to: number;
  readonly fromLabel: Texts;
  readonly toLabel: Texts;
}

export interface NumberAsked extends Asked {
  readonly kind: 'number';
  readonly unit: Texts;
  readonly least: number;
  readonly most: number;
  /** How many places after the point are taken. */
  readonly decimals: number;
}

/** A fixed sum to spend, or to save, over options. What is given to them must come out at the sum. */
export interface Budget extends Asked {
  readonly kind: 'budget';
  readonly way: 'spend' | 'save';
  /** In whole pounds, as are the amounts. */
  readonly sum: number;
  readonly options: readonly BudgetOption[];
}

export interface BudgetOption extends Option {
  /** What spending or saving there means for people. */
  readonly consequence: Texts;
  readonly most: number;
  /** Amounts go in steps of so many pounds. */
  readonly step: number;
}

export interface MapPoint extends Asked {
  readonly kind: 'map-point';
}

/** Answered in the round itself, by stances. */
export interface StatementRoundAsked extends Asked {
  readonly kind: 'statement-round';
  /** What the organisation begins it with: each one statement, in its languages (L1). The round adds what people suggest. */
  readonly statements: readonly Texts[];
  /** What people suggest is read by a moderator before it is shown. */
  readonly isPremoderated: boolean;
}

export interface FileAsked extends Asked {
  readonly kind: 'file';
  readonly mostFiles: number;
}

/** Every item, in the order in which it is asked. */
export const itemsOf = (questionnaire: Questionnaire): readonly Item[] => questionnaire.flatMap((page) => page.items);

export const ITEM_KINDS: readonly ItemKind[] = ['open-text', 'one-choice', 'several-choices', 'ranking', 'scale', 'number', 'budget', 'map-point', 'statement-round', 'file'];
