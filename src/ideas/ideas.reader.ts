import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { inOrderOf } from '../identity/index.js';
import {
  Database,
  globalId,
  markdown,
  pageSize,
  perRequest,
  readCursor,
  toConnection,
  type AgeBand,
  type Connection,
  type GraphqlContext,
  type Language,
  type PageArgs,
} from '../platform/index.js';
import type { IdeaState } from './idea.entity.js';
import type { Idea } from './idea.type.js';

interface Row {
  [column: string]: unknown;
  id: string;
  version: number;
  state: IdeaState;
  title: string;
  language: Language;
  body: string;
  support_count: number;
  threshold: number;
  opened_at: Date;
  closes_at: Date;
  organisation_id: string;
  ward_id: string | null;
  author_id: string;
  supporter_bands: AgeBand[];
}

const SELECT = `
  select i.id, i.version, i.state, i.title, i.language, i.body, i.support_count, i.threshold, i.opened_at, i.closes_at,
    i.organisation_id, i.ward_id, i.author_id, i.supporter_bands
  from idea i`;

/** Who sees an idea: everybody, unless a moderator hid it. One rule for lists, single reads and what is live (S2). */
const VISIBLE = 'i.hidden_at is null';

export type IdeaSort = 'newest' | 'most-supported';

/** What each order sorts by, highest first; the id decides between equals. */
const ORDERS = { newest: 'opened_at', 'most-supported': 'support_count' } as const;

export interface IdeasWanted extends PageArgs {
  readonly sort: IdeaSort;
  readonly organisationId?: string | null;
  readonly states?: readonly IdeaState[] | null;
}

@Injectable()
export class IdeasReader {
  constructor(private readonly database: Database) {}

  readonly ideas = perRequest(() => new DataLoader<string, Idea | null>((ids) => this.byIds(ids)));

  /** Has the viewer supported it? Of others nobody is told (V5). */
  readonly viewersSupport = perRequest(
    ({ viewer }) => new DataLoader<string, boolean>((ids) => this.supportedBy(viewer.profile?.id ?? null, ids)),
  );

  byId(context: GraphqlContext, id: string): Promise<Idea | null> {
    return this.ideas(context).load(id);
  }

  async page(wanted: IdeasWanted): Promise<Connection<Idea>> {
    const key = ORDERS[wanted.sort];
    const values: unknown[] = [pageSize(wanted) + 1];
    const bind = (value: unknown): string => `$${values.push(value)}`;
    const where = [VISIBLE];
    if (wanted.organisationId) where.push(`i.organisation_id = ${bind(wanted.organisationId)}`);
    if (wanted.states) where.push(`i.state = any(${bind(wanted.states)})`);
    if (wanted.after) where.push(`(i.${key}, i.id) < (${readCursor(wanted.after, 2).map(bind).join(', ')})`);
    const rows = await this.database.rows<Row>(`${SELECT} where ${where.join(' and ')} order by i.${key} desc, i.id desc limit $1`, values);
    return toConnection(rows, wanted, (row) => [row[key], row.id], toIdea);
  }

  private async byIds(ids: readonly string[]): Promise<(Idea | null)[]> {
    const rows = await this.database.rows<Row>(`${SELECT} where i.id = any($1) and ${VISIBLE}`, [ids]);
    return inOrderOf(ids, rows, toIdea);
  }

  private async supportedBy(profileId: string | null, ids: readonly string[]): Promise<boolean[]> {
    if (!profileId) return ids.map(() => false);
    const rows = await this.database.rows<{ idea_id: string }>(
      'select idea_id from idea_support where profile_id = $1 and idea_id = any($2)',
      [profileId, ids],
    );
    const supported = new Set(rows.map((row) => row.idea_id));
    return ids.map((id) => supported.has(id));
  }
}

function toIdea(row: Row): Idea {
  return {
    uuid: row.id,
    id: globalId('idea', row.id),
    version: row.version,
    state: row.state,
    title: row.title,
    language: row.language,
    body: markdown(row.body, row.language),
    supportCount: row.support_count,
    threshold: row.threshold,
    openedAt: row.opened_at,
    closesAt: row.closes_at,
    organisationId: row.organisation_id,
    wardId: row.ward_id,
    authorId: row.author_id,
    supporterBands: row.supporter_bands,
  };
}
