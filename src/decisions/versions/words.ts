import { globalId, localMarkdown, localText, type Language, type Texts } from '../../platform/index.js';
import type { OptionWritten } from './version.entity.js';
import type { DecisionOption, DecisionWords } from './version.type.js';

/** The columns of a version that hold what it says. */
export interface WordsRow {
  title: Texts;
  summary: Texts;
  to_decide: Texts;
  reasons: Texts;
  options: OptionWritten[];
  interests: Texts;
  decides_on: string;
}

/** Those columns in a SELECT on `decision_version v`. */
export const WORDS = 'v.title, v.summary, v.to_decide, v.reasons, v.options, v.interests, v.decides_on::text as decides_on';

export function toWords(row: WordsRow, language: Language): DecisionWords {
  return {
    title: localText(row.title, language),
    summary: localMarkdown(row.summary, language),
    toDecide: localMarkdown(row.to_decide, language),
    reasons: localMarkdown(row.reasons, language),
    options: row.options.map((option) => toOption(option, language)),
    interests: localText(row.interests, language),
    decidesOn: row.decides_on,
  };
}

export function toOption(option: OptionWritten, language: Language): DecisionOption {
  return {
    id: globalId('opt', option.id),
    title: localText(option.title, language),
    effects: localMarkdown(option.effects, language),
    cost: option.cost && localText(option.cost, language),
    isPreferred: option.isPreferred,
  };
}
