import { at, withAt } from './paths.js';
import { newItemOption, newKey, type ItemTyped, type PageTyped, type Typed } from './typed.js';

/** Something that was taken out, and where it stood, so that it can be put back. */
export interface TakenOut {
  list: string;
  place: number;
  thing: unknown;
}

const listAt = (typed: Typed, list: string): readonly unknown[] => at(typed, list) as readonly unknown[];

export function putIn(typed: Typed, list: string, thing: unknown, place = listAt(typed, list).length): Typed {
  const things = listAt(typed, list);
  return withAt(typed, list, [...things.slice(0, place), thing, ...things.slice(place)]);
}

export function takeOut(typed: Typed, list: string, place: number): Typed {
  return withAt(typed, list, listAt(typed, list).filter((_, other) => other !== place));
}

export function move(typed: Typed, list: string, from: number, to: number): Typed {
  const thing = listAt(typed, list)[from];
  return putIn(takeOut(typed, list, from), list, thing, to);
}

/** One place up or down; from the top of a page to the end of the page before it, and the other way. */
export function moveItem(typed: Typed, page: number, place: number, way: -1 | 1): Typed {
  const items = typed.pages[page]?.items ?? [];
  const to = place + way;
  if (to >= 0 && to < items.length) return move(typed, `pages.${page}.items`, place, to);
  const neighbour = typed.pages[page + way];
  if (!neighbour) return typed;
  const without = takeOut(typed, `pages.${page}.items`, place);
  return putIn(without, `pages.${page + way}.items`, items[place], way < 0 ? neighbour.items.length : 0);
}

/** The same once more, right below it. */
export function copyItem(typed: Typed, page: number, place: number): Typed {
  const item = typed.pages[page]?.items[place];
  return item ? putIn(typed, `pages.${page}.items`, { ...item, key: newKey(), options: item.options.map((option) => ({ ...option, key: newKey() })) }, place + 1) : typed;
}

export const addItemOption = (typed: Typed, path: string): Typed => putIn(typed, `${path}.options`, newItemOption());

/** The choices that an item can depend on: those further up. */
export function choicesAbove(pages: readonly PageTyped[], page: number, place: number): ItemTyped[] {
  const above = [...pages.slice(0, page).flatMap(({ items }) => items), ...(pages[page]?.items.slice(0, place) ?? [])];
  return above.filter(({ kind }) => kind === 'ONE_CHOICE' || kind === 'SEVERAL_CHOICES');
}
