import type { useWords } from '../../../text/use-text.js';
import { flat } from './paths.js';
import type { Typed } from './typed.js';

type MakingWords = ReturnType<typeof useWords<'making'>>;

export interface Difference {
  path: string;
  theirs: string;
  mine: string;
}

/** What two drafts say differently, whatever their parts are called by. */
export function differences(theirs: Typed, mine: Typed): { texts: Difference[]; isOtherwiseBuilt: boolean } {
  const [one, other] = [texts(theirs), texts(mine)];
  const paths = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((path) => (one[path] ?? '') !== (other[path] ?? ''));
  return { texts: paths.map((path) => ({ path, theirs: one[path] ?? '', mine: other[path] ?? '' })), isOtherwiseBuilt: shape(theirs) !== shape(mine) };
}

/** Keys differ for the same thing before and after it was kept, and conditions are made of keys. */
function texts(typed: Typed): Record<string, string> {
  return Object.fromEntries(Object.entries(flat(typed)).filter(([path]) => !path.endsWith('.key') && !path.includes('.onlyIf.')));
}

const shape = ({ options, pages }: Typed): string => JSON.stringify([options.length, pages.map(({ items }) => items.map((item) => [item.kind, item.options.length]))]);

/** Where that is, as people say it: page 2, question 3. */
export function placeName(path: string, { names, changed, option, time, item }: MakingWords): string {
  const [, page, inPage = ''] = /^pages\.(\d+)\.?(.*)/.exec(path) ?? [];
  const parts = path.split('.');
  const part = names[parts.filter((name) => name in names).at(-1) ?? 'other'] ?? names['other'] ?? '';
  if (page === undefined) {
    const [list, place] = parts;
    if (list === 'options' && place) return `${option.name(Number(place) + 1)}: ${part}`;
    return path.endsWith('.time') ? `${part}, ${time.time}` : part;
  }
  const [, asked, within = ''] = /^items\.(\d+)\.?(.*)/.exec(inPage) ?? [];
  if (asked === undefined) return changed.page(Number(page) + 1, part);
  const [, optionAt] = /^options\.(\d+)/.exec(within) ?? [];
  return changed.item(Number(page) + 1, Number(asked) + 1, optionAt === undefined ? part : item.option(Number(optionAt) + 1));
}

