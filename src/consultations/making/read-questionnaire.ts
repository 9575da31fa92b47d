import { globalId, InvalidInput, newId, NO_ID, type Language, type ProblemText } from '../../platform/index.js';
import { itemId, itemsOf, optionId, type BudgetOption, type Condition, type Item, type Option, type Page, type Questionnaire } from '../questionnaire/index.js';
import type { ConsultationItemInput, ConsultationPageInput, ItemConditionInput, ItemOptionInput } from './questionnaire.input.js';
import { textsIn, textsOrNull } from './texts-in.js';

const LONGEST_ANSWER = 2_000;

/** By the keys that the one who wrote them gave: the ids that things have, from before where the key is one of those. */
interface Ids {
  item(key: string): string;
  option(item: string, key: string): string;
}

export function toQuestionnaire(pages: readonly ConsultationPageInput[], before: Questionnaire): Questionnaire {
  const ids = idsFor(pages, before);
  return pages.map(({ key, title, intro, items }): Page => {
    const kept = before.find((page) => globalId('page', page.id) === key);
    return { id: kept?.id ?? newId(), title: textsIn(title), intro: textsOrNull(intro), items: items.map((item) => toItem(item, ids)) };
  });
}

function idsFor(pages: readonly ConsultationPageInput[], before: Questionnaire): Ids {
  const items = new Map<string, string>();
  const options = new Map<string, string>();
  for (const input of pages.flatMap((page) => page.items)) {
    const kept = itemsOf(before).find(({ id, kind }) => itemId(id) === input.key && kind === input.kind);
    items.set(input.key, kept?.id ?? newId());
    const optionsBefore: readonly Option[] = kept && 'options' in kept ? kept.options : [];
    for (const { key } of input.options ?? []) {
      options.set(`${input.key} ${key}`, optionsBefore.find(({ id }) => optionId(id) === key)?.id ?? newId());
    }
  }
  // A key that nothing has is kept as such: the rules say so, and what was typed isn't lost.
  return { item: (key) => items.get(key) ?? NO_ID, option: (item, key) => options.get(`${item} ${key}`) ?? NO_ID };
}

function toItem(input: ConsultationItemInput, ids: Ids): Item {
  const asked = {
    id: ids.item(input.key),
    question: textsIn(input.question),
    help: textsOrNull(input.help),
    isRequired: input.isRequired,
    onlyIf: input.onlyIf ? toCondition(input.onlyIf, ids) : null,
  };
  return { ...asked, ...ownParts(input, ids) };
}

const toCondition = ({ item, options }: ItemConditionInput, ids: Ids): Condition => ({
  itemId: ids.item(item),
  optionIds: options.map((key) => ids.option(item, key)),
});

type OwnParts<Asked = Item> = Asked extends Item ? Omit<Asked, 'id' | 'question' | 'help' | 'isRequired' | 'onlyIf'> : never;

/** What a kind has beyond the others. Numbers that aren't there yet are ones that the rules refuse or that harm nobody. */
function ownParts(input: ConsultationItemInput, ids: Ids): OwnParts {
  const options = (input.options ?? []).map((option) => toOption(option, input.key, ids));
  switch (input.kind) {
    case 'open-text':
      return { kind: input.kind, longest: input.longest ?? LONGEST_ANSWER };
    case 'one-choice':
      return { kind: input.kind, options };
    case 'several-choices':
      return { kind: input.kind, options, most: input.most ?? options.length };
    case 'ranking':
      return { kind: input.kind, options, places: input.places ?? options.length };
    case 'scale':
      return { kind: input.kind, from: input.from ?? 1, to: input.to ?? 5, fromLabel: textsIn(input.fromLabel), toLabel: textsIn(input.toLabel) };
    case 'number':
      return { kind: input.kind, unit: textsIn(input.unit), least: input.least ?? 0, most: input.most ?? 0, decimals: input.decimals ?? 0 };
    case 'budget':
      return { kind: input.kind, way: input.way ?? 'spend', sum: input.sum ?? 0, options: (input.options ?? []).map((option) => toBudgetOption(option, input.key, ids)) };
    case 'map-point':
      return { kind: input.kind };
    case 'statement-round':
      return { kind: input.kind, statements: (input.statements ?? []).map(textsIn), isPremoderated: input.isPremoderated };
    case 'file':
      return { kind: input.kind, mostFiles: input.mostFiles ?? 1 };
  }
}

function toOption({ key, label }: ItemOptionInput, item: string, ids: Ids): Option {
  return { id: ids.option(item, key), label: textsIn(label) };
}

function toBudgetOption(input: ItemOptionInput, item: string, ids: Ids): BudgetOption {
  return { ...toOption(input, item, ids), consequence: textsIn(input.consequence), most: input.most ?? 0, step: input.step ?? 1 };
}

const TWICE: ProblemText = { en: 'This key is there already: nothing tells the two apart.', cy: 'Mae’r allwedd hon yno eisoes: nid oes dim i wahaniaethu rhwng y ddau.' };

export function keysProblem(pages: readonly ConsultationPageInput[], language: Language): InvalidInput | null {
  const paths = repeatedKeys(pages);
  return paths.length > 0 ? new InvalidInput(paths.map((path) => ({ path, message: TWICE[language] }))) : null;
}

/** Where a key is given a second time: what it means would be anybody's guess. */
function repeatedKeys(pages: readonly ConsultationPageInput[]): string[] {
  const items = pages.flatMap((page, at) => page.items.map((item, place) => ({ item, path: `pages.${at}.items.${place}` })));
  const ofOptions = items.flatMap(({ item, path }) => repeated((item.options ?? []).map(({ key }, at) => [key, `${path}.options.${at}.key`])));
  return [...repeated(pages.map(({ key }, at) => [key, `pages.${at}.key`])), ...repeated(items.map(({ item, path }) => [item.key, `${path}.key`])), ...ofOptions];
}

function repeated(keys: readonly (readonly [key: string, path: string])[]): string[] {
  return keys.filter(([key], at) => keys.findIndex(([other]) => other === key) < at).map(([, path]) => path);
}
