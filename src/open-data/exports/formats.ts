import { stringify } from 'csv-stringify/sync';
import type { Cell } from '../../consultations/index.js';

export type Format = 'csv' | 'json';

interface Table {
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<readonly (readonly Cell[])[]>;
}

/**
 * A spreadsheet would take what begins so for a formula, and run it: at the start of a cell, and after what another
 * spreadsheet, or the same in another country, takes for the end of one.
 */
const FORMULA = /(^|[;\t\r\n])([ "']{0,9})(?=[=+\-@＝＋－＠])/g;
/** What would end a cell as soon as it begins. */
const ENDING = /^[;\t\r\n]/;

/** With an apostrophe before it, it is text. Numbers are what they are. */
export const harmless = (cell: Cell): Cell => (typeof cell === 'string' ? cell.replace(ENDING, "'$&").replace(FORMULA, "$1$2'") : cell);

/** The table as text, a piece at a time. */
export function written(table: Table, format: Format): AsyncGenerator<string> {
  return format === 'csv' ? csv(table) : json(table);
}

async function* csv({ columns, rows }: Table): AsyncGenerator<string> {
  yield stringify([columns.map(harmless)]);
  for await (const some of rows) yield stringify(some.map((row) => row.map(harmless)));
}

async function* json({ columns, rows }: Table): AsyncGenerator<string> {
  let before = '[\n';
  for await (const some of rows) {
    const texts = some.map((row) => JSON.stringify(Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null]))));
    yield before + texts.join(',\n');
    before = ',\n';
  }
  yield before === ',\n' ? '\n]\n' : '[]\n';
}
