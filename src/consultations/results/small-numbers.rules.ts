import { LEAST_SHOWN } from '../../opinions/index.js';
import { leeway, type Arc } from './leeway.js';

/** Counts by row (what was said) and column (the group that said it). Everybody knows the sum of each row. */
export interface Table {
  /** By row, then by column. */
  readonly cells: readonly (readonly number[])[];
  /** How many people each group has. */
  readonly sizes: readonly number[];
  /** Everybody of a group is counted in exactly one row, so that the cells of a column make its size. */
  readonly isDivision: boolean;
}

/** A count that is null isn't told. */
export type ShownCells = readonly (readonly (number | null)[])[];

/**
 * Which groups are told of at all: none of fewer than five people, nor so few others that what is left over would say
 * how many they are.
 */
export function shownGroups(sizes: readonly number[]): boolean[] {
  const hidden = new Set(sizes.flatMap((size, column) => (size < LEAST_SHOWN ? [column] : [])));
  const leftOver = (): number => [...hidden].reduce((sum, column) => sum + (sizes[column] ?? 0), 0);
  while (hidden.size > 0 && hidden.size < sizes.length && (hidden.size < 2 || leftOver() < LEAST_SHOWN)) {
    hidden.add(smallest(sizes.map((size, column) => ({ size, column })).filter(({ column }) => !hidden.has(column)), ({ size }) => size).column);
  }
  return sizes.map((_, column) => !hidden.has(column));
}

/**
 * The cells that can be told: none under five, nothing of a group that isn't told of, and no cell with whose help one
 * of those could be worked out from the sums to within less than five, or less than the sum of its row where that is
 * smaller (Y6). Null where nothing can be told.
 */
export function shownCells(table: Table, groups: readonly boolean[]): ShownCells | null {
  const hidden = new HiddenCells(table, groups);
  table.cells.forEach((row, r) => row.forEach((count, c) => void ((count < LEAST_SHOWN || !groups[c]) && hidden.hide(r, c))));
  for (const cell of hidden) {
    while (hidden.isWithinReach(cell)) if (!hidden.hideOneMore(cell)) return null;
  }
  const shown = table.cells.map((row, r) => row.map((count, c) => (hidden.has(r, c) ? null : count)));
  return shown.some((row) => row.some((count) => count !== null)) ? shown : null;
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly arc: Arc;
}

/** What isn't told of a table, as it grows. */
class HiddenCells implements Iterable<Cell> {
  private readonly cells: Cell[] = [];
  private readonly keys = new Set<string>();
  private readonly arcs: Arc[];

  constructor(
    private readonly table: Table,
    private readonly groups: readonly boolean[],
  ) {
    const sizes = table.isDivision ? table.sizes : [];
    this.arcs = sizes.flatMap((amount, c) => (groups[c] ? [] : [{ from: `column ${c}`, to: 'all', amount, most: Infinity }]));
  }

  /** Also those that are hidden meanwhile. */
  *[Symbol.iterator](): Generator<Cell> {
    for (const cell of this.cells) yield cell;
  }

  has(row: number, column: number): boolean {
    return this.keys.has(`${row} ${column}`);
  }

  hide(row: number, column: number): void {
    const most = this.groups[column] ? (this.table.sizes[column] ?? 0) : Infinity;
    const to = this.table.isDivision ? `column ${column}` : 'all';
    const arc = { from: `row ${row}`, to, amount: this.table.cells[row]?.[column] ?? 0, most };
    this.keys.add(`${row} ${column}`);
    this.cells.push({ row, column, arc });
    this.arcs.push(arc);
  }

  /** Whether it could be worked out too closely from what is told. */
  isWithinReach({ arc, row }: Cell): boolean {
    const sum = (this.table.cells[row] ?? []).reduce((all, count) => all + count, 0);
    const needed = Math.min(LEAST_SHOWN, sum);
    return leeway(this.arcs, arc, needed) < needed;
  }

  /** Hides the smallest cell that is still told in the cell's row, or else in its column; false when there is none. */
  hideOneMore(cell: Cell): boolean {
    const told = this.told();
    const nearby = [told.filter(({ row }) => row === cell.row), told.filter(({ column }) => column === cell.column)].filter(({ length }) => length > 0);
    const candidates = this.isAloneInColumn(cell) ? (nearby.at(-1) ?? told) : (nearby[0] ?? told);
    if (candidates.length === 0) return false;
    const { row, column } = smallest(candidates, ({ count }) => count);
    this.hide(row, column);
    return true;
  }

  private isAloneInColumn({ column }: Cell): boolean {
    return this.table.isDivision && this.cells.filter((other) => other.column === column).length === 1;
  }

  private told(): { row: number; column: number; count: number }[] {
    return this.table.cells.flatMap((cells, row) => cells.flatMap((count, column) => (this.has(row, column) ? [] : [{ row, column, count }])));
  }
}

function smallest<Thing>(things: readonly Thing[], sizeOf: (thing: Thing) => number): Thing {
  return things.reduce((least, thing) => (sizeOf(thing) < sizeOf(least) ? thing : least));
}
