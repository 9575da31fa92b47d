import { Injectable } from '@nestjs/common';
import { Database, pageSize, readCursor, toConnection, type Connection, type PageArgs } from '../../platform/index.js';
import { SHOWN } from '../idea-row.js';
import { ARGUMENT_COLUMNS, toArgument, type ArgumentRow } from './argument-row.js';
import type { ArgumentSide } from './argument.entity.js';
import type { Argument, ArgumentSort } from './argument.type.js';
import { inTurn, keysOf, KEYS_OF_A_PLACE, placeOf, START } from './balance.rules.js';

export interface ArgumentsWanted extends PageArgs {
  readonly ideaId: string;
  readonly side?: ArgumentSide | null;
  readonly sort: ArgumentSort;
}

const SCORE = '(a.helpful_count - a.unhelpful_count)';
const KEYS = { helpful: SCORE, newest: 'a.written_at' } as const;

type KeyedRow = ArgumentRow & { key: number | Date };

/** Arguments page by page, in each order by its index. */
@Injectable()
export class ArgumentListsReader {
  constructor(private readonly database: Database) {}

  async page(wanted: ArgumentsWanted): Promise<Connection<Argument>> {
    const { side = null, sort } = wanted;
    if (sort === 'balanced' && !side) return this.mixed(wanted);
    const after = wanted.after ? readCursor(wanted.after, 2) : null;
    const rows = await this.rows(wanted.ideaId, side, KEYS[sort === 'newest' ? sort : 'helpful'], { after, most: pageSize(wanted) + 1 });
    return toConnection(rows, wanted, (row) => [row.key, row.id], toArgument);
  }

  /** Those of an idea that everybody sees, the newest first. */
  async these(ideaId: string, ids: readonly string[]): Promise<Argument[]> {
    const rows = await this.database.rows<ArgumentRow>(
      `select ${ARGUMENT_COLUMNS} from idea_argument a join idea i on i.id = a.idea_id
       where a.idea_id = $1 and a.id = any($2) and a.hidden_at is null and ${SHOWN} order by a.written_at desc, a.id desc`,
      [ideaId, ids],
    );
    return rows.map(toArgument);
  }

  /** Both sides are read from where each was left, and no further than the page can need. */
  private async mixed(wanted: ArgumentsWanted): Promise<Connection<Argument>> {
    const from = wanted.after ? placeOf(readCursor(wanted.after, KEYS_OF_A_PLACE)) : START;
    const most = pageSize(wanted) + 1;
    const read = async (side: ArgumentSide): Promise<(KeyedRow & { score: number })[]> => {
      const rows = await this.rows(wanted.ideaId, side, SCORE, { after: from[side], most });
      return rows.map((row) => ({ ...row, score: Number(row.key) }));
    };
    const mixed = inTurn({ for: await read('for'), against: await read('against') }, from).slice(0, most);
    return toConnection(mixed, wanted, ({ after }) => keysOf(after), ({ row }) => toArgument(row));
  }

  private rows(
    ideaId: string,
    side: ArgumentSide | null,
    key: string,
    { after, most }: { after: readonly (string | number)[] | null; most: number },
  ): Promise<KeyedRow[]> {
    const values: unknown[] = [ideaId, most];
    const bind = (value: unknown): string => `$${values.push(value)}`;
    const where = ['a.idea_id = $1', 'a.hidden_at is null', SHOWN];
    if (side) where.push(`a.side = ${bind(side)}`);
    if (after) where.push(`(${key}, a.id) < (${after.map(bind).join(', ')})`);
    return this.database.rows<KeyedRow>(
      `select ${ARGUMENT_COLUMNS}, ${key} as key from idea_argument a join idea i on i.id = a.idea_id
       where ${where.join(' and ')} order by ${key} desc, a.id desc limit $2`,
      values,
    );
  }
}
