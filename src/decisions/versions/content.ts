import { newId, toTexts, type LocalTextInput, type Texts } from '../../platform/index.js';
import { interestsOf, textsOfInterests } from '../interests/index.js';
import { papersOf, type DecisionPaperEntity, type PaperWritten } from '../papers/index.js';
import { NOT_PUBLISHED, type WithheldPart } from '../withheld/index.js';
import type { DecisionContentInput, DecisionOptionInput } from './content.input.js';
import type { DecisionVersionEntity, OptionWritten } from './version.entity.js';

export type DecisionContent = Omit<DecisionVersionEntity, 'decisionId' | 'number' | 'whyChanged' | 'publishedBy' | 'publishedAt'>;

/** What a version will hold, the papers it names, and what is kept apart from it. */
export interface WrittenContent {
  readonly content: DecisionContent;
  readonly papers: readonly PaperWritten[];
  readonly withheld: readonly WithheldPart[];
}

export interface Before {
  readonly options: readonly OptionWritten[];
  readonly papers: readonly DecisionPaperEntity[];
}

/** What was typed, as a version keeps it. Options and papers that were there before keep their ids. */
export function contentOf(input: DecisionContentInput, decisionId: string, now: Date, before: Before = { options: [], papers: [] }): WrittenContent {
  const options = input.options.map((option) => toOption(option, before.options));
  const papers = papersOf(input.papers ?? [], decisionId, before.papers, now);
  const { withheldReasons } = input;
  const reasons: WithheldPart[] = withheldReasons
    ? [{ part: 'reasons', partId: decisionId, ground: withheldReasons.ground, content: { texts: { reasons: toTexts(withheldReasons.text) } } }]
    : [];
  return {
    content: { ...plainContent(input), options: options.map(({ open }) => open), paperIds: papers.map(({ paper }) => paper.id) },
    papers,
    withheld: [...options, ...papers].flatMap(({ withheld }) => (withheld ? [withheld] : [])).concat(reasons),
  };
}

function plainContent(input: DecisionContentInput): Omit<DecisionContent, 'options' | 'paperIds'> {
  return {
    title: toTexts(input.title),
    summary: toTexts(input.summary),
    toDecide: toTexts(input.toDecide),
    reasons: toTexts(input.reasons),
    whyKey: optional(input.whyKey),
    whyPreferred: optional(input.whyPreferred),
    withheldReasons: input.withheldReasons?.ground ?? null,
    interests: interestsOf(input.interests),
    wardIds: [...new Set(input.wardIds ?? [])],
    topics: input.topics ?? [],
    decidesOn: input.decidesOn,
    decidesUntil: input.decidesUntil ?? null,
  };
}

/** A text that may be left out: null when nothing is written in it. */
function optional(input: LocalTextInput | null | undefined): Texts | null {
  const texts = toTexts(input ?? {});
  return Object.keys(texts).length > 0 ? texts : null;
}

/** An option as the public reads it, and what is kept apart of it. */
function toOption(input: DecisionOptionInput, before: readonly OptionWritten[]): { open: OptionWritten; withheld: WithheldPart | null } {
  const id = before.find((option) => option.id === input.id)?.id ?? newId();
  const { isPreferred, withheldGround = null } = input;
  const said = { title: toTexts(input.title), effects: toTexts(input.effects), cost: optional(input.cost), affects: optional(input.affects) };
  if (!withheldGround) return { open: { id, ...said, isPreferred, withheldGround }, withheld: null };
  const texts = Object.fromEntries(Object.entries(said).filter((entry): entry is [string, Texts] => entry[1] !== null));
  return {
    open: { id, title: NOT_PUBLISHED, effects: NOT_PUBLISHED, cost: null, affects: null, isPreferred, withheldGround },
    withheld: { part: 'option', partId: id, ground: withheldGround, content: { texts } },
  };
}

/** Every text of it by the name of its field, for the rule on languages (L1). */
export function textsOf({ content, papers }: Pick<WrittenContent, 'content' | 'papers'>): Record<string, Texts> {
  const { title, summary, toDecide, reasons, whyKey, whyPreferred, interests } = content;
  const ofOptions = content.options.flatMap((option, place) => [
    ...named(`options.${place}.title`, option.title),
    ...named(`options.${place}.effects`, option.effects),
    ...named(`options.${place}.cost`, option.cost),
    ...named(`options.${place}.affects`, option.affects),
  ]);
  const ofPapers = papers.flatMap(({ paper }, place) => named(`papers.${place}.title`, paper.title));
  const others = [...named('whyKey', whyKey), ...named('whyPreferred', whyPreferred), ...ofOptions, ...ofPapers];
  return { title, summary, toDecide, reasons, ...Object.fromEntries(others), ...textsOfInterests(interests) };
}

const named = (name: string, texts: Texts | null | undefined): [string, Texts][] => (texts ? [[name, texts]] : []);
