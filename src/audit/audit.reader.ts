import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, globalId, hasRole, pageSize, perRequest, readCursor, toConnection, type Connection, type PageArgs, type Viewer } from '../platform/index.js';
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

/** As the index on sealed entries has it. */
const SUBJECT = `((content::jsonb -> 'subject' ->> 'kind') || ':' || (content::jsonb -> 'subject' ->> 'id'))`;

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

  /** The sealed acts on things named as `kind:uuid`, oldest first. For the room that has them, which asks who may see them (E1). */
  readonly sealedOn = perRequest(() => new DataLoader<string, AuditEntry[]>((subjects) => this.sealed(subjects)));

  private async sealed(subjects: readonly string[]): Promise<AuditEntry[][]> {
    const rows = await this.database.rows<EntryRow & { subject: string }>(
      `select ${SUBJECT} as subject, seq, content, hash, at from audit_entry where sealed and ${SUBJECT} = any($1) order by at, seq`,
      [subjects],
    );
    return subjects.map((subject) => rows.filter((row) => row.subject === subject).map(toEntry));
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
