import { Injectable } from '@nestjs/common';
import { Database, globalId, hasRole, pageSize, readCursor, toConnection, type Connection, type PageArgs, type Viewer } from '../platform/index.js';
import type { AuditEntry, AuditHead } from './audit.type.js';

interface EntryRow {
  seq: number;
  content: string | null;
  hash: string;
  at: Date;
}

interface Content {
  act: string;
  actor: { name: string | null };
  subject: { kind: string; id: string };
}

@Injectable()
export class AuditReader {
  constructor(private readonly database: Database) {}

  /** The record of an organisation, newest first, for its clerks; of sealed entries only that they exist (E1). */
  async entries(viewer: Viewer, organisationId: string, args: PageArgs): Promise<Connection<AuditEntry>> {
    const visible = hasRole(viewer, 'clerk', organisationId);
    const before = args.after ? Number(readCursor(args.after, 1)[0]) : 2 ** 31 - 1;
    const rows = await this.database.rows<EntryRow & Record<string, unknown>>(
      `select seq, case when sealed then null else content end as content, hash, at from audit_entry
       where organisation_id = $1 and seq < $2 and $4 order by seq desc limit $3`,
      [organisationId, before, pageSize(args) + 1, visible],
    );
    return toConnection(rows, args, (row) => [row.seq], toEntry);
  }

  /** The latest published end of every chain; for anyone. */
  heads(): Promise<(AuditHead & Record<string, unknown>)[]> {
    return this.database.rows(
      `select distinct on (organisation_id) organisation_id as "organisationId", seq, hash, published_at as "publishedAt"
       from audit_publication order by organisation_id, day desc`,
    );
  }
}

function toEntry(row: EntryRow): AuditEntry {
  const content = row.content === null ? null : (JSON.parse(row.content) as Content);
  return {
    seq: row.seq,
    at: row.at,
    hash: row.hash,
    act: content?.act ?? null,
    actor: content?.actor.name ?? null,
    subject: content && globalSubject(content.subject),
  };
}

function globalSubject(subject: Content['subject']): string {
  return globalId(subject.kind.replaceAll('-', '_'), subject.id);
}
