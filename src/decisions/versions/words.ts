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

/** The long ones by the field that shows them, and what is read in their place when it isn't asked for. */
const LONG: readonly (readonly [field: keyof DecisionWords, column: string, instead: string])[] = [
  ['summary', 'summary', `'{}'::jsonb`],
  ['toDecide', 'to_decide', `'{}'::jsonb`],
  ['reasons', 'reasons', `'{}'::jsonb`],
  ['options', 'options', `'[]'::jsonb`],
  ['whyKey', 'why_key', 'null::jsonb'],
  ['whyPreferred', 'why_preferred', 'null::jsonb'],
  ['interests', 'interests', `'{"noneDeclared": true, "declared": []}'::jsonb`],
];

/** The columns in a SELECT on `decision_version v`, the long ones only where they are asked for: a list shows none of them. */
export function wordsAsked(asked?: ReadonlySet<string>): string {
  const long = LONG.map(([field, column, instead]) => `${!asked || asked.has(field) ? `v.${column}` : instead} as ${column}`);
  return `v.title, ${long.join(', ')}, v.withheld_reasons, v.paper_ids, v.ward_ids, v.topics, v.decides_on::text as decides_on, v.decides_until::text as decides_until`;
}

/** All of them. */
export const WORDS = wordsAsked();

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
