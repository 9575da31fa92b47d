import type { Topic } from '../../identity/index.js';
import { globalId, localMarkdown, localText, type Language, type Texts } from '../../platform/index.js';
import { toInterests, type InterestsWritten } from '../interests/index.js';
import type { OptionWritten } from './version.entity.js';
import type { DecisionOption, DecisionWords } from './version.type.js';

/** The columns of a version that hold what it says. */
export interface WordsRow {
  title: Texts;
  summary: Texts;
  to_decide: Texts;
  reasons: Texts;
  options: OptionWritten[];
  why_key: Texts | null;
  why_preferred: Texts | null;
  withheld_reasons: string | null;
  paper_ids: string[];
  interests: InterestsWritten;
  ward_ids: string[];
  topics: Topic[];
  decides_on: string;
  decides_until: string | null;
}

/** Those columns in a SELECT on `decision_version v`. */
export const WORDS = `v.title, v.summary, v.to_decide, v.reasons, v.options, v.why_key, v.why_preferred, v.withheld_reasons, v.paper_ids, v.interests,
  v.ward_ids, v.topics, v.decides_on::text as decides_on, v.decides_until::text as decides_until`;

export function toWords(row: WordsRow, language: Language): DecisionWords {
  return {
    title: localText(row.title, language),
    summary: localMarkdown(row.summary, language),
    toDecide: localMarkdown(row.to_decide, language),
    reasons: localMarkdown(row.reasons, language),
    options: row.options.map((option) => toOption(option, language)),
    whyKey: row.why_key && localText(row.why_key, language),
    whyPreferred: row.why_preferred && localMarkdown(row.why_preferred, language),
    hasWithheldReasons: row.withheld_reasons !== null,
    paperIds: row.paper_ids,
    interests: toInterests(row.interests, language),
    wardIds: row.ward_ids,
    topics: row.topics,
    decidesOn: row.decides_on,
    decidesUntil: row.decides_until,
  };
}

export function toOption(option: OptionWritten, language: Language): DecisionOption {
  return {
    id: globalId('opt', option.id),
    title: localText(option.title, language),
    effects: localMarkdown(option.effects, language),
    cost: option.cost && localText(option.cost, language),
    affects: option.affects ? localText(option.affects, language) : null,
    isPreferred: option.isPreferred,
    isWithheld: Boolean(option.withheldGround),
  };
}
