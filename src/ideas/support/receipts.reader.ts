import { Injectable } from '@nestjs/common';
import { Clock, Database, pageSize, readCursor, toConnection, type Connection, type PageArgs } from '../../platform/index.js';
import type { IdeaState } from '../idea.entity.js';
import type { MySupport } from './my-support.type.js';
import { isCounted } from './receipts.rules.js';

interface Row {
  [column: string]: unknown;
  idea_id: string;
  supported_at: Date;
  receipt: string;
}

/** What somebody can hold in their hands to see that they were counted (V5). */
@Injectable()
export class ReceiptsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** One's own supports, the newest first. */
  async ofProfile(profileId: string, wanted: PageArgs): Promise<Connection<MySupport>> {
    const after = wanted.after ? readCursor(wanted.after, 2) : null;
    const rows = await this.database.rows<Row>(
      `select s.idea_id, s.supported_at, s.receipt
       from idea_support s join idea i on i.id = s.idea_id
       where s.profile_id = $1 and i.hidden_at is null and i.state <> 'merged' ${after ? 'and (s.supported_at, s.idea_id) < ($3, $4)' : ''}
       order by s.supported_at desc, s.idea_id desc limit $2`,
      [profileId, pageSize(wanted) + 1, ...(after ?? [])],
    );
    return toConnection(rows, wanted, (row) => [row.supported_at, row.idea_id], toSupport);
  }

  /**
   * The SHA-256 of each receipt of an idea, in the order of the hashes, so that nothing says who came first; null while it
   * can still change, and for an idea that isn't shown. As many as the count says (V4).
   */
  async published(ideaId: string): Promise<string[] | null> {
    const [idea] = await this.database.rows<{ state: IdeaState; closes_at: Date }>(
      'select state, closes_at from idea where id = $1 and hidden_at is null',
      [ideaId],
    );
    if (!idea || !isCounted({ state: idea.state, closesAt: idea.closes_at }, this.clock.now())) return null;
    const rows = await this.database.rows<{ hash: string }>(
      `select encode(sha256(convert_to(receipt::text, 'UTF8')), 'hex') as hash from idea_support where idea_id = $1 order by 1`,
      [ideaId],
    );
    return rows.map(({ hash }) => hash);
  }
}

const toSupport = (row: Row): MySupport => ({ ideaId: row.idea_id, supportedAt: row.supported_at, receipt: row.receipt });
