import { searchFor, type Search } from '../../platform/index.js';
import { SHOWN } from '../idea-row.js';
import type { IdeasFilter } from './ideas.args.js';

/** Collects the parameters of one statement. */
export class Parameters {
  readonly values: unknown[] = [];
  readonly bind = (value: unknown): string => `$${this.values.push(value)}`;
}

export interface Condition {
  /** SQL over `i` (idea) and `l` (idea_lookup). */
  readonly where: string[];
  /** When words were searched for. */
  readonly search: Search | null;
  /** `l` is among them. */
  readonly looksUp: boolean;
}

/** Which ideas are meant, and seen by everybody (S2). `now` decides which still take support. */
export function conditionOf(filter: IdeasFilter, now: Date, { bind }: Parameters): Condition {
  const where = [SHOWN];
  if (filter.organisationId) where.push(`i.organisation_id = ${bind(filter.organisationId)}`);
  if (filter.wardId) where.push(`i.ward_id = ${bind(filter.wardId)}`);
  if (filter.callId) where.push(`i.call_id = ${bind(filter.callId)}`);
  if (filter.topic) where.push(`i.topic = ${bind(filter.topic)}`);
  where.push(filter.states ? `i.state = any(${bind(filter.states)})` : `i.state <> 'merged'`);
  if (filter.takingSupport) where.push(`i.state in ('open', 'awaiting-answer') and i.closes_at > ${bind(now)}`);
  if (filter.box) where.push(inBox(filter.box, bind));
  const search = filter.text ? searchFor(filter.text, { search: 'l.search', spelling: 'l.spelling' }, bind) : null;
  if (search) where.push(search.predicate);
  return { where, search, looksUp: search !== null || Boolean(filter.box) };
}

function inBox({ south, west, north, east }: NonNullable<IdeasFilter['box']>, bind: Parameters['bind']): string {
  const [w, s, e, n] = [west, south, east, north].map((edge) => `${bind(edge)}::double precision`);
  return `l.place <@ box(point(${w}, ${s}), point(${e}, ${n}))`;
}
