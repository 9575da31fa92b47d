import type { Texts } from '../../platform/index.js';
import type { Item, Questionnaire } from './item.js';

/** A text of a questionnaire that has to be written, with its place. */
export interface TextAt {
  readonly path: string;
  readonly texts: Texts;
  readonly longest: number;
  /** Counted from one; null for the page itself. */
  readonly page: number;
  readonly item: number | null;
}

const LONGEST = { question: 1_000, label: 300, page: 300, long: 20_000 } as const;

/** Every text that people will read. What may be left out and was is not among them. */
export function textsOf(questionnaire: Questionnaire): TextAt[] {
  return questionnaire.flatMap((page, pageAt) => {
    const path = `pages.${pageAt}`;
    const own: TextAt[] = [{ path: `${path}.title`, texts: page.title, longest: LONGEST.page, page: pageAt + 1, item: null }];
    if (page.intro) own.push({ path: `${path}.intro`, texts: page.intro, longest: LONGEST.long, page: pageAt + 1, item: null });
    const ofItems = page.items.flatMap((item, itemAt) =>
      textsOfItem(item).map(([name, texts, longest]) => ({ path: `${path}.items.${itemAt}.${name}`, texts, longest, page: pageAt + 1, item: itemAt + 1 })),
    );
    return [...own, ...ofItems];
  });
}

type Named = [name: string, texts: Texts, longest: number];

function textsOfItem(item: Item): Named[] {
  const asked: Named[] = [['question', item.question, LONGEST.question]];
  if (item.help) asked.push(['help', item.help, LONGEST.long]);
  switch (item.kind) {
    case 'one-choice':
    case 'several-choices':
    case 'ranking':
      return [...asked, ...item.options.map(({ label }, at): Named => [`options.${at}.label`, label, LONGEST.label])];
    case 'budget':
      return [
        ...asked,
        ...item.options.flatMap(({ label, consequence }, at): Named[] => [
          [`options.${at}.label`, label, LONGEST.label],
          [`options.${at}.consequence`, consequence, LONGEST.question],
        ]),
      ];
    case 'scale':
      return [...asked, ['fromLabel', item.fromLabel, LONGEST.label], ['toLabel', item.toLabel, LONGEST.label]];
    case 'number':
      return [...asked, ['unit', item.unit, LONGEST.label]];
    case 'statement-round':
      return [...asked, ...item.statements.map((texts, at): Named => [`statements.${at}`, texts, LONGEST.label])];
    case 'open-text':
    case 'map-point':
    case 'file':
      return asked;
  }
}
