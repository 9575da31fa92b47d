import { newId, toTexts, type Texts } from '../../platform/index.js';
import type { DecisionVersionEntity, OptionWritten } from './version.entity.js';
import type { DecisionContentInput, DecisionOptionInput } from './content.input.js';

export type DecisionContent = Pick<DecisionVersionEntity, 'title' | 'summary' | 'toDecide' | 'reasons' | 'options' | 'interests' | 'decidesOn'>;

/** What was typed, as a version keeps it. Options that were there before keep their ids. */
export function contentOf(input: DecisionContentInput, before: readonly OptionWritten[] = []): DecisionContent {
  return {
    title: toTexts(input.title),
    summary: toTexts(input.summary),
    toDecide: toTexts(input.toDecide),
    reasons: toTexts(input.reasons),
    options: input.options.map((option) => toOption(option, before)),
    interests: toTexts(input.interests),
    decidesOn: input.decidesOn,
  };
}

function toOption(input: DecisionOptionInput, before: readonly OptionWritten[]): OptionWritten {
  const kept = before.find((option) => option.id === input.id);
  const cost = input.cost ? toTexts(input.cost) : {};
  return {
    id: kept?.id ?? newId(),
    title: toTexts(input.title),
    effects: toTexts(input.effects),
    cost: Object.keys(cost).length > 0 ? cost : null,
    isPreferred: input.isPreferred,
  };
}

/** Every text of it by the name of its field, for the rule on languages (L1). */
export function textsOf(content: DecisionContent): Record<string, Texts> {
  const { title, summary, toDecide, reasons, interests } = content;
  const ofOptions = content.options.flatMap((option, place): [string, Texts][] => [
    [`options.${place}.title`, option.title],
    [`options.${place}.effects`, option.effects],
    ...(option.cost ? [[`options.${place}.cost`, option.cost] as [string, Texts]] : []),
  ]);
  return { title, summary, toDecide, reasons, interests, ...Object.fromEntries(ofOptions) };
}
