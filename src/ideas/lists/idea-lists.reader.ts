import { Injectable } from '@nestjs/common';
import { Clock, Database, globalId, limitOf, pageSize, readCursor, toConnection, type Connection, type GraphqlContext } from '../../platform/index.js';
import { ideaColumns, toIdea, type IdeaRow } from '../idea-row.js';
import type { Idea } from '../idea.type.js';
import { along, ReadAlong, type ListedRow } from './along.js';
import { conditionOf, Parameters, type Condition } from './idea-filter.js';
import type { IdeasArgs, IdeaSort, IdeasFilter } from './ideas.args.js';
import type { IdeaOnMap } from './on-map.type.js';
import { beginning, orderOf, type Beginning } from './random.rules.js';

const LOOKED_UP = 'from idea i join idea_lookup l on l.idea_id = i.id';

/** What each order sorts by; the id decides between equals. */
interface Order {
  readonly key: string;
  readonly down: boolean;
  readonly where?: string;
}

const ORDERS: Readonly<Record<Exclude<IdeaSort, 'random' | 'best-match'>, Order>> = {
  newest: { key: 'i.opened_at', down: true },
  'most-supported': { key: 'i.support_count', down: true },
  rising: { key: 'i.heat', down: true },
  closest: { key: '(i.threshold - i.support_count)', down: false, where: `i.state = 'open'` },
};

/** As many as a map can show at once. */
const MOST_ON_MAP = 500;

type KeyedRow = ListedRow & { key: string | number | Date };

/** Lists of ideas. Every order has its index, and a page begins where its cursor says: the thousandth costs what the first does. */
@Injectable()
export class IdeaListsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly readAlong: ReadAlong,
  ) {}

  /** One statement, which reads no more of each idea than is asked for. */
  async page(context: GraphqlContext, wanted: IdeasArgs, asked: ReadonlySet<string>): Promise<Connection<Idea>> {
    const { rows, cursorOf } = await (wanted.sort === 'random' ? this.byChance(wanted, asked) : this.inOrder(wanted, wanted.sort, asked));
    this.readAlong.keep(context, rows);
    return toConnection(rows, wanted, cursorOf, toIdea);
  }

  /** What a map shows of a part of it: the most supported first, when there are more than it can show. */
  async onMap(filter: IdeasFilter): Promise<IdeaOnMap[]> {
    const parameters = new Parameters();
    const { where } = conditionOf(filter, this.clock.now(), parameters);
    const rows = await this.database.rows<IdeaRow & { latitude: number; longitude: number }>(
      `select i.id, i.title, i.language, i.state, i.support_count, i.latitude, i.longitude ${LOOKED_UP}
       where ${where.join(' and ')} and l.place is not null order by i.support_count desc, i.id desc limit ${MOST_ON_MAP}`,
      parameters.values,
    );
    return rows.map(({ id, title, language, state, support_count: supportCount, latitude, longitude }) => ({
      ...{ id: globalId('idea', id), title, language, state, supportCount },
      point: { latitude, longitude },
    }));
  }

  private async inOrder(wanted: IdeasArgs, sort: Exclude<IdeaSort, 'random'>, asked: ReadonlySet<string>): Promise<Found> {
    const parameters = new Parameters();
    const { values, bind } = parameters;
    const condition = conditionOf(wanted.filter ?? {}, this.clock.now(), parameters);
    const { where, looksUp } = condition;
    const { key, down, where: only } = orderFor(sort, condition);
    if (only) where.push(only);
    if (wanted.after) where.push(`(${key}, i.id) ${down ? '<' : '>'} (${readCursor(wanted.after, 2).map(bind).join(', ')})`);
    const direction = down ? 'desc' : 'asc';
    const { columns, joins } = along(asked);
    const rows = await this.database.rows<KeyedRow>(
      `select ${ideaColumns(asked)}${columns}, ${key} as key ${looksUp ? LOOKED_UP : 'from idea i'}${joins}
       where ${where.join(' and ')} order by ${key} ${direction}, i.id ${direction} ${limitOf(wanted)}`,
      values,
    );
    return { rows, cursorOf: (row) => [row.key, row.id] };
  }

  /** From the seed's place in its order to the end, and then what comes before that place. */
  private async byChance(wanted: IdeasArgs, asked: ReadonlySet<string>): Promise<Found> {
    const [seed, round, key, id] = wanted.after ? readCursor(wanted.after, 4) : [wanted.seed ?? this.clock.now().getTime(), 0, null, null];
    const from = { ...beginning(Number(seed)), asked };
    const most = pageSize(wanted) + 1;
    const first = round === 0 ? await this.byChanceFrom(wanted, { ...from, wrapped: false, most, after: key === null ? null : [key, id] }) : [];
    const after = round === 1 ? [key, id] : null;
    const second = first.length < most ? await this.byChanceFrom(wanted, { ...from, wrapped: true, most: most - first.length, after }) : [];
    const wrapped = new Set(second);
    return { rows: [...first, ...second], cursorOf: (row) => [Number(seed), wrapped.has(row) ? 1 : 0, row.key, row.id] };
  }

  private byChanceFrom(wanted: IdeasArgs, from: PartOfChance): Promise<KeyedRow[]> {
    const parameters = new Parameters();
    const { bind, values } = parameters;
    const { where } = conditionOf(wanted.filter ?? {}, this.clock.now(), parameters);
    const key = orderOf(from.order);
    where.push(`${key} ${from.wrapped ? '<' : '>='} ${bind(from.start)}::bigint`);
    if (from.after) where.push(`(${key}, l.idea_id) > (${from.after.map(bind).join(', ')})`);
    const { columns, joins } = along(from.asked);
    return this.database.rows<KeyedRow>(
      `select ${ideaColumns(from.asked)}${columns}, ${key} as key ${LOOKED_UP}${joins}
       where ${where.join(' and ')} order by ${key}, l.idea_id limit ${from.most}`,
      values,
    );
  }
}

/** The rows of a page and one more, and what the cursor of each holds. */
interface Found {
  readonly rows: readonly KeyedRow[];
  readonly cursorOf: (row: KeyedRow) => readonly (string | number | Date)[];
}

interface PartOfChance extends Beginning {
  readonly asked: ReadonlySet<string>;
  readonly wrapped: boolean;
  readonly most: number;
  readonly after: readonly unknown[] | null;
}

function orderFor(sort: Exclude<IdeaSort, 'random'>, { search }: Condition): Order {
  if (sort !== 'best-match') return ORDERS[sort];
  return search ? { key: search.rank, down: true } : ORDERS.newest;
}
