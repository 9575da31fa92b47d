import { globalId, localMarkdown, localText, type Language, type Texts } from '../../platform/index.js';
import type { Item, Option, Questionnaire } from './item.js';
import type { ConsultationItem, ConsultationPage, ItemOption } from './item.type.js';

export const itemId = (id: string): string => globalId('item', id);
export const optionId = (id: string): string => globalId('opt', id);

/** The pages as a reader of that language sees them. */
export function toPages(questionnaire: Questionnaire, language: Language): ConsultationPage[] {
  return questionnaire.map(({ id, title, intro, items }) => ({
    id: globalId('page', id),
    title: localText(title, language),
    intro: intro && localMarkdown(intro, language),
    items: items.map((item) => toItem(item, language)),
  }));
}

/** Every kind's own fields go by the same names inside and outside; texts and ids are put into their outer form. */
function toItem(item: Item, language: Language): ConsultationItem {
  const { id, question, help, onlyIf } = item;
  return {
    ...item,
    ...ownParts(item, (texts) => localText(texts, language)),
    id: itemId(id),
    question: localText(question, language),
    help: help && localMarkdown(help, language),
    onlyIf: onlyIf && { itemId: itemId(onlyIf.itemId), optionIds: onlyIf.optionIds.map(optionId) },
  };
}

function ownParts(item: Item, local: (texts: Texts) => ReturnType<typeof localText>): object {
  const toOption = ({ id, label }: Option): ItemOption => ({ id: optionId(id), label: local(label) });
  switch (item.kind) {
    case 'one-choice':
    case 'several-choices':
    case 'ranking':
      return { options: item.options.map(toOption) };
    case 'budget':
      return { options: item.options.map((option) => ({ ...option, ...toOption(option), consequence: local(option.consequence) })) };
    case 'scale':
      return { fromLabel: local(item.fromLabel), toLabel: local(item.toLabel) };
    case 'number':
      return { unit: local(item.unit) };
    case 'statement-round':
      return { statements: item.statements.map(local) };
    case 'open-text':
    case 'map-point':
    case 'file':
      return {};
  }
}
