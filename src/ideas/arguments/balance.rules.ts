import type { ArgumentSide } from './argument.entity.js';

/** A place in two lists that are read in turn: what each side has shown last, and whose turn it is. */
export interface Place {
  readonly for: readonly [score: number, id: string] | null;
  readonly against: readonly [score: number, id: string] | null;
  readonly next: ArgumentSide;
}

export const START: Place = { for: null, against: null, next: 'for' };
export const KEYS_OF_A_PLACE = 5;

/** A place as a cursor holds it. */
export function keysOf({ for: pro, against, next }: Place): (string | number)[] {
  return [next, ...(pro ?? ['', '']), ...(against ?? ['', ''])];
}

export function placeOf([next, proScore, proId, againstScore, againstId]: readonly (string | number | undefined)[]): Place {
  const shown = (score: string | number | undefined, id: string | number | undefined): Place['for'] => (id ? [Number(score), String(id)] : null);
  return { next: next === 'against' ? 'against' : 'for', for: shown(proScore, proId), against: shown(againstScore, againstId) };
}

interface Ranked {
  readonly id: string;
  readonly side: ArgumentSide;
  readonly score: number;
}

const other = (side: ArgumentSide): ArgumentSide => (side === 'for' ? 'against' : 'for');

/** One for and one against in turn, from a place on; when a side has no more, the other goes on alone. Each with the place after it. */
export function inTurn<Row extends Ranked>(sides: Readonly<Record<ArgumentSide, readonly Row[]>>, from: Place): { row: Row; after: Place }[] {
  const read = { for: 0, against: 0 };
  const mixed: { row: Row; after: Place }[] = [];
  let place = from;
  for (;;) {
    const side = sides[place.next][read[place.next]] ? place.next : other(place.next);
    const row = sides[side][read[side]];
    if (!row) return mixed;
    read[side] += 1;
    place = { ...place, [side]: [row.score, row.id], next: other(side) };
    mixed.push({ row, after: place });
  }
}
