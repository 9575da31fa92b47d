import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, hasRole, isAtWork, limitOf, perRequest, readCursor, toConnection, type Connection, type Viewer } from '../../platform/index.js';
import { AuditedThings } from '../audited-things.js';
import type { AuditEntry, AuditHead } from '../audit.type.js';
import type { AuditArgs } from './audit.args.js';
import { toEntry, type EntryRow } from './entry.js';
import { filtered } from './filtered.js';

/** As the index on sealed entries has it. */
const SUBJECT = `((content::jsonb -> 'subject' ->> 'kind') || ':' || (content::jsonb -> 'subject' ->> 'id'))`;
const AT_ONCE = 500;

/** A row as it is given away: whoever has them all can check the chain without reading what isn’t for them. */
export interface LinkRow extends EntryRow {
  previous_hash: string;
  content_hash: string;
}

export const mayReadRecord = (viewer: Viewer, organisationId: string): boolean => isAtWork(viewer) && hasRole(viewer, 'clerk', organisationId);

@Injectable()
export class AuditReader {
  constructor(
    private readonly database: Database,
    private readonly things: AuditedThings,
  ) {}

  /** The record of an organisation, newest first, for its clerks; of sealed entries only that they exist (E1). */
  async entries(viewer: Viewer, organisationId: string, args: AuditArgs): Promise<Connection<AuditEntry>> {
    const before = args.after ? Number(readCursor(args.after, 1)[0]) : 2 ** 31 - 1;
    const values: unknown[] = [organisationId, before, mayReadRecord(viewer, organisationId)];
    const bind = (value: unknown): string => `$${values.push(value)}`;
    const asked = ['e.organisation_id = $1', 'e.seq < $2', '$3::boolean', ...filtered(args.filter ?? {}, bind)];
    const rows = await this.database.rows<EntryRow & Record<string, unknown>>(
      `select e.seq, case when e.sealed then null else e.content end as content, e.hash, e.at from audit_entry e
       where ${asked.join(' and ')} order by e.seq desc ${limitOf(args)}`,
      values,
    );
    return toConnection(rows, args, (row) => [row.seq], (row) => toEntry(row, viewer.language, (kind) => this.things.knows(kind)));
  }

  /** Every entry, oldest first, some at a time; what the viewer may not read has its hash alone. Null where the record isn’t theirs. */
  all(viewer: Viewer, organisationId: string): AsyncGenerator<{ row: LinkRow; entry: AuditEntry }[]> | null {
    return mayReadRecord(viewer, organisationId) ? this.some(viewer, organisationId) : null;
  }

  private async *some(viewer: Viewer, organisationId: string): AsyncGenerator<{ row: LinkRow; entry: AuditEntry }[]> {
    for (let last = 0; ; ) {
      const rows = await this.database.rows<LinkRow & Record<string, unknown>>(
        `select seq, case when sealed then null else content end as content, encode(sha256(convert_to(content, 'UTF8')), 'hex') as content_hash, previous_hash, hash, at
         from audit_entry where organisation_id = $1 and seq > $2 order by seq limit ${AT_ONCE}`,
        [organisationId, last],
      );
      if (rows.length === 0) return;
      yield rows.map((row) => ({ row, entry: toEntry(row, viewer.language, (kind) => this.things.knows(kind)) }));
      last = rows.at(-1)?.seq ?? last;
    }
  }

  /** The sealed acts on things named as `kind:uuid`, oldest first. For the room that has them, which asks who may see them (E1). */
  readonly sealedOn = perRequest((context) => new DataLoader<string, AuditEntry[]>((subjects) => this.sealed(subjects, context.viewer)));

  private async sealed(subjects: readonly string[], { language }: Viewer): Promise<AuditEntry[][]> {
    const rows = await this.database.rows<EntryRow & { subject: string }>(
      `select ${SUBJECT} as subject, seq, content, hash, at from audit_entry where sealed and ${SUBJECT} = any($1) order by at, seq`,
      [subjects],
    );
    return subjects.map((subject) => rows.filter((row) => row.subject === subject).map((row) => toEntry(row, language, () => true)));
  }

  /** The latest published end of every chain; for anyone. */
  heads(): Promise<(AuditHead & Record<string, unknown>)[]> {
    return this.database.rows(
      `select distinct on (organisation_id) organisation_id as "organisationId", seq, hash, published_at as "publishedAt"
       from audit_publication order by organisation_id, day desc`,
    );
  }
}
