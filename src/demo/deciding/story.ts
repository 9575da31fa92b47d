import type { Topic } from '../../identity/index.js';
import type { Texts } from '../../platform/index.js';

export interface DecisionStory {
  isKey: boolean;
  topics: Topic[];
  title: Texts;
  summary: Texts;
  toDecide: Texts;
  reasons: Texts;
  /** Of a key decision. */
  whyKey?: Texts;
  whyPreferred: Texts;
  options: { title: Texts; effects: Texts; cost: Texts; isPreferred: boolean }[];
}

export interface ConsultationStory {
  title: Texts;
  summary: Texts;
  stillOpen: Texts;
  alreadyFixed: Texts;
  affects: Texts;
  statements: Texts[];
}

export const NO_INTERESTS = { noneDeclared: true, declared: [] };
