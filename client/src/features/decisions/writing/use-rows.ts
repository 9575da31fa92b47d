import { useState } from 'react';
import { useField } from '../../../ui/form.js';

type Row = Record<string, string>;

export interface Rows {
  count: number;
  add: () => void;
  remove: (place: number) => void;
  /** Takes the last removal back; undefined when there is none. */
  undo: (() => void) | undefined;
}

/** The field of a row, as the API names it: `options.0.title`. */
export const rowName = (name: string, place: number): string => `${name}.${place}`;

export const countOf = (values: Row, name: string): number => Number(values[`${name}.count`]) || 0;

/** The values of rows, as a form begins with them. */
export function rowsFrom(name: string, parts: readonly string[], rows: readonly Row[]): Row {
  const fields = rows.flatMap((row, place) => parts.map((part) => [`${rowName(name, place)}.${part}`, row[part] ?? '']));
  return { ...(Object.fromEntries(fields) as Row), [`${name}.count`]: String(rows.length) };
}

/** Rows that are added and removed. Those that stay close up, so that each keeps the place that the API tells of. */
export function useRows(name: string, parts: readonly string[]): Rows {
  const { form } = useField(`${name}.count`, '');
  const [removed, setRemoved] = useState<{ place: number; row: Row }>();
  const count = countOf(form.values, name);
  const rows = Array.from({ length: count }, (_, place): Row => Object.fromEntries(parts.map((part) => [part, form.values[`${rowName(name, place)}.${part}`] ?? ''])));
  const write = (next: readonly Row[]): void => {
    const padded = [...next, ...Array.from({ length: Math.max(0, count - next.length) }, (): Row => ({}))];
    form.fill(rowsFrom(name, parts, padded));
    form.set(`${name}.count`, String(next.length));
  };
  return {
    count,
    add: () => write([...rows, {}]),
    remove: (place) => {
      setRemoved({ place, row: rows[place] ?? {} });
      write(rows.toSpliced(place, 1));
    },
    undo: removed && (() => {
      write(rows.toSpliced(removed.place, 0, removed.row));
      setRemoved(undefined);
    }),
  };
}
