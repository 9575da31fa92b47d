import { Injectable } from '@nestjs/common';
import { organisationAlong, OrganisationsReader, profileAlong, ProfilesReader, TOPICS, wardsAlong, type ProfileRow, type WardRow } from '../../identity/index.js';
import {
  addDays,
  Clock,
  Database,
  dayOf,
  jurisdictionOf,
  limitOf,
  readCursor,
  searchFor,
  toConnection,
  type Connection,
  type Day,
  type GraphqlContext,
} from '../../platform/index.js';
import { decisionColumns, FROM_DECISIONS, toDecision, VISIBLE, type DecisionRow } from '../decision-row.js';
import type { Decision } from '../decision.type.js';
import type { DecisionsArgs, DecisionSort } from '../decisions.args.js';
import { DecisionsReader } from '../decisions.reader.js';

/** So far ahead the law asks to be told what is coming. */
export const DAYS_AHEAD = 28;
const MOST_COMING = 200;

export interface Wanted {
  /** Null: every council's. */
  readonly organisationId: string | null;
  readonly wardId: string | null;
  readonly from: Day;
  readonly withWithdrawn: boolean;
}

/** A decision with what it is sorted by, and with whom and what its card names. */
interface ListedRow extends DecisionRow {
  key: string | number | Date;
  councillor?: ProfileRow | null;
  organisation?: string;
  wards?: WardRow[] | null;
}

interface Order {
  readonly key: string;
  readonly type: string;
  readonly way: 'asc' | 'desc';
}

const NEWEST: Order = { key: 'd.first_published_at', type: 'timestamptz', way: 'desc' };
const COMING: Order = { key: 'd.decides_on', type: 'date', way: 'asc' };

/** Finds and orders decisions; what each of them says comes from `DecisionsReader`, with its rule of visibility. */
@Injectable()
export class DecisionListsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly reader: DecisionsReader,
    private readonly profiles: ProfilesReader,
    private readonly organisations: OrganisationsReader,
  ) {}

  /** One query, which reads no more of each decision than is asked for. */
  async page(context: GraphqlContext, args: DecisionsArgs, asked: ReadonlySet<string>): Promise<Connection<Decision>> {
    const values: unknown[] = [];
    const bind = (value: unknown): string => `$${values.push(value)}`;
    const { where, rank } = conditions(args, bind);
    const { key, type, way } = orderOf(args.sort, rank);
    if (args.after) {
      const [after, id] = readCursor(args.after, 2);
      where.push(`(${key}, d.id) ${way === 'desc' ? '<' : '>'} (${bind(after)}::${type}, ${bind(id)}::uuid)`);
    }
    const rows = await this.database.rows<ListedRow>(
      `select ${key} as key, ${decisionColumns(asked)}${along(asked)} ${FROM_DECISIONS} ${asked.has('councillor') ? 'join profile c on c.id = d.councillor_id' : ''}
       where ${where.join(' and ')} order by ${key} ${way}, d.id ${way} ${limitOf(args)}`,
      values,
    );
    for (const row of rows) this.keepAlong(context, row);
    const now = this.clock.now();
    return toConnection(rows, args, (row) => [row.key, row.id], (row) => toDecision(row, context, now));
  }

  /** What is to be decided within 28 days of a day, by one council or by all, for one ward or all, the first first; withdrawn ones too where they were to be. */
  async coming(context: GraphqlContext, { organisationId, wardId, from, withWithdrawn }: Wanted): Promise<Decision[]> {
    // Written out, so that the database can see which index holds them.
    const states = withWithdrawn ? `('notice', 'open', 'withdrawn')` : `('notice', 'open')`;
    const values: unknown[] = [from, addDays(from, DAYS_AHEAD)];
    const bind = (value: string): string => `$${values.push(value)}`;
    const where = [...(organisationId ? [`d.organisation_id = ${bind(organisationId)}`] : []), ...(wardId ? [affects(bind(wardId))] : [])];
    const coming = await this.database.rows<{ id: string }>(
      `select d.id from decision d
       where d.state in ${states} and d.decides_on <= $2 and coalesce(d.decides_until, d.decides_on) >= $1 ${where.map((condition) => `and ${condition}`).join(' ')}
       order by d.decides_on, d.id limit ${MOST_COMING}`,
      values,
    );
    const decisions = await Promise.all(coming.map(({ id }) => this.reader.byId(context, id)));
    return decisions.filter((decision) => decision !== null);
  }

  /** All jurisdictions there are keep one time. */
  today(): Day {
    return dayOf(this.clock.now(), jurisdictionOf('wales').calendar);
  }

  private keepAlong(context: GraphqlContext, { councillor, organisation, organisation_id, wards }: ListedRow): void {
    if (councillor) this.profiles.readAlong(context, councillor);
    if (organisation) this.organisations.readAlong(context, organisation_id, organisation);
    if (wards) this.organisations.readWardsAlong(context, wards);
  }
}

function conditions({ organisationId, states, filter }: DecisionsArgs, bind: (value: unknown) => string): { where: string[]; rank: string | null } {
  const where = [VISIBLE];
  const only = (condition: (bound: string) => string, value: unknown): void => {
    if (value !== null && value !== undefined) where.push(condition(bind(value)));
  };
  only((org) => `d.organisation_id = ${org}`, filter?.organisationId ?? organisationId);
  only(affects, filter?.wardId);
  only((councillor) => `d.councillor_id = ${councillor}`, filter?.councillorId);
  only((body) => `d.body_id = ${body}`, filter?.bodyId);
  const wanted = filter?.states ?? states;
  // Topics and states are written out, so that the database can see which index holds them.
  const topic = TOPICS.find((known) => known === filter?.topic);
  if (topic) where.push(`d.topics @> '{${topic}}'::text[]`);
  if (wanted) where.push(`d.state in (${[...new Set(wanted)].sort().map((state) => `'${state}'`).join(', ') || 'null'})`);
  only((day) => `d.decides_on >= ${day}::date`, filter?.from);
  only((day) => `d.decides_on <= ${day}::date`, filter?.until);
  const search = filter?.text ? searchFor(filter.text, { search: 'v.search', spelling: 'v.spelling' }, bind) : null;
  if (search) where.push(search.predicate);
  return { where, rank: search?.rank ?? null };
}

/** What affects a ward: what names it, and what is about the whole area of its council. */
const affects = (ward: string): string =>
  `(d.ward_ids @> array[${ward}::uuid] or (d.ward_ids = '{}' and d.organisation_id = (select w.organisation_id from ward w where w.id = ${ward}::uuid)))`;

function along(asked: ReadonlySet<string>): string {
  const columns = { councillor: profileAlong('c'), organisation: organisationAlong('o'), wards: wardsAlong('d.ward_ids') };
  return Object.entries(columns).map(([field, sql]) => (asked.has(field) ? `, ${sql} as ${field}` : '')).join('');
}

/** Without anything searched for, the best match is the newest. */
function orderOf(sort: DecisionSort, rank: string | null): Order {
  if (sort === 'decides-first') return COMING;
  return sort === 'best-match' && rank ? { key: rank, type: 'double precision', way: 'desc' } : NEWEST;
}
