import { Injectable } from '@nestjs/common';
import { Database, isAtWork, pageSize, readCursor, toConnection, type Connection, type PageArgs, type Role, type Transaction, type Viewer } from '../platform/index.js';
import type { DraftEntity } from './draft.entity.js';
import { toDraft, type Draft } from './draft.type.js';

type Row = DraftEntity & Record<string, unknown>;

const SELECT = `
  select d.id, d.kind, d.organisation_id as "organisationId", d.owner_profile_id as "ownerProfileId", d.for_profile_id as "forProfileId",
    d.about, d.content, d.changed_by as "changedBy", d.changed_at as "changedAt", d.version, d.ready_at as "readyAt"
  from draft d`;

/** `mayRead` of draft.access.ts in SQL. $1 is the profile, $2 where it is an officer, $3 where it is a councillor. */
const VISIBLE = `
  case when d.organisation_id is null then d.owner_profile_id = $1
    else d.organisation_id = any($2) or (d.organisation_id = any($3) and $1 in (d.owner_profile_id, d.for_profile_id)) end`;

export interface DraftsWanted extends PageArgs {
  readonly kind?: string | null;
  readonly about?: string | null;
}

@Injectable()
export class DraftsReader {
  constructor(private readonly database: Database) {}

  async byId(viewer: Viewer, id: string): Promise<Draft | null> {
    const row = await this.database.row<Row>(`${SELECT} where ${VISIBLE} and d.id = $4`, [...visibleTo(viewer), id]);
    return row && toDraft(row);
  }

  async page(viewer: Viewer, wanted: DraftsWanted): Promise<Connection<Draft>> {
    const [changedAt = null, id = null] = wanted.after ? readCursor(wanted.after, 2) : [];
    const rows = await this.database.rows<Row>(
      `${SELECT}
       where ${VISIBLE} and ($4::text is null or d.kind = $4) and ($5::text is null or d.about = $5)
         and ($6::timestamptz is null or (d.changed_at, d.id) < ($6, $7::uuid))
       order by d.changed_at desc, d.id desc limit $8`,
      [...visibleTo(viewer), wanted.kind ?? null, wanted.about ?? null, changedAt, id, pageSize(wanted) + 1],
    );
    return toConnection(rows, wanted, (row) => [row.changedAt, row.id], toDraft);
  }

  /** Whether a draft of this profile or of this organisation speaks of a thing, given as its global id. */
  async mentions(tx: Transaction, globalId: string, of: { ownerId: string | null; organisationId: string | null }): Promise<boolean> {
    const found = await tx.query(
      `select 1 from draft d where (d.owner_profile_id = $2 or d.organisation_id = $3) and strpos(d.content, $1) > 0 limit 1`,
      [globalId, of.ownerId, of.organisationId],
    );
    return found.length > 0;
  }
}

function visibleTo(viewer: Viewer): unknown[] {
  const { profile, appointments } = viewer;
  const where = (role: Role): string[] =>
    isAtWork(viewer) ? appointments.filter((appointment) => appointment.role === role).map(({ organisationId }) => organisationId) : [];
  return [profile?.id ?? null, where('officer'), where('councillor')];
}
