import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { inOrderOf } from '../../identity/index.js';
import {
  Clock,
  Database,
  globalId,
  localMarkdown,
  localText,
  pageSize,
  perRequest,
  readCursor,
  toConnection,
  type AgeBand,
  type Connection,
  type GraphqlContext,
  type Language,
  type PageArgs,
  type Texts,
} from '../../platform/index.js';
import type { IdeaCall } from './call.type.js';

interface Row {
  [column: string]: unknown;
  id: string;
  organisation_id: string;
  title: Texts;
  about: Texts;
  opens_at: Date;
  closes_at: Date;
  supports_each: number | null;
  supporter_bands: AgeBand[];
}

const SELECT = 'select id, organisation_id, title, about, opens_at, closes_at, supports_each, supporter_bands from idea_call';

/** Calls for ideas are public as soon as they are made, so that everybody knows how they will go (V7). */
@Injectable()
export class CallsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  readonly calls = perRequest(({ viewer }) => new DataLoader<string, IdeaCall | null>((ids) => this.byIds(ids, viewer.language)));

  /** In how many ideas of a call the viewer's support is. */
  readonly used = perRequest(({ viewer }) => new DataLoader<string, number>((ids) => this.usedBy(viewer.profile?.id ?? null, ids)));

  /** The newest first. */
  async page(context: GraphqlContext, wanted: PageArgs & { organisationId: string | null; isOpen: boolean | null }): Promise<Connection<IdeaCall>> {
    const [opensAt = null, id = null] = wanted.after ? readCursor(wanted.after, 2) : [];
    const rows = await this.database.rows<Row>(
      `${SELECT} where ($1::uuid is null or organisation_id = $1) and ($2::boolean is null or (opens_at <= $3 and $3 < closes_at) = $2)
         and ($4::timestamptz is null or (opens_at, id) < ($4, $5)) order by opens_at desc, id desc limit $6`,
      [wanted.organisationId, wanted.isOpen, this.clock.now(), opensAt, id, pageSize(wanted) + 1],
    );
    return toConnection(rows, wanted, (row) => [row.opens_at, row.id], (row) => toCall(row, context.viewer.language));
  }

  private async byIds(ids: readonly string[], language: Language): Promise<(IdeaCall | null)[]> {
    return inOrderOf(ids, await this.database.rows<Row>(`${SELECT} where id = any($1)`, [ids]), (row) => toCall(row, language));
  }

  private async usedBy(profileId: string | null, callIds: readonly string[]): Promise<number[]> {
    const rows = await this.database.rows<{ call_id: string; used: number }>(
      `select i.call_id, count(*)::int as used from idea_support s join idea i on i.id = s.idea_id
       where s.profile_id = $1 and i.call_id = any($2) and i.state <> 'merged' group by i.call_id`,
      [profileId, callIds],
    );
    const used = new Map(rows.map((row) => [row.call_id, row.used]));
    return callIds.map((id) => used.get(id) ?? 0);
  }
}

const toCall = (row: Row, language: Language): IdeaCall => ({
  ...{ id: globalId('call', row.id), uuid: row.id, organisationId: row.organisation_id },
  ...{ title: localText(row.title, language), about: localMarkdown(row.about, language) },
  ...{ opensAt: row.opens_at, closesAt: row.closes_at, supportsEach: row.supports_each, supporterBands: row.supporter_bands },
});
