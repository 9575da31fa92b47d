import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import {
  Clock,
  Database,
  globalId,
  pageSize,
  perRequest,
  readCursor,
  toConnection,
  type Connection,
  type GraphqlContext,
  type PageArgs,
} from '../platform/index.js';
import type { ConcernState } from './concern.entity.js';
import type { Concern, ConcernEntry, ConcernEvidence } from './concern.type.js';
import { SEES_CONCERN, seeing } from './readers.js';

type Row = Omit<Concern, 'uuid'>;

const SELECT = `
  select c.id, c.version, c.organisation_id as "organisationId", c.state, c.words, c.is_danger_now as "isDangerNow", c.raised_by_name as "raisedByName",
    c.raised_at as "raisedAt", c.about_profile_id as "aboutProfileId", c.acknowledge_by as "acknowledgeBy", c.passed_on_at as "passedOnAt",
    c.acknowledged_by as "acknowledgedById", c.acknowledged_at as "acknowledgedAt", c.closed_at as "closedAt",
    c.hold_ended_at as "holdEndedAt", c.subject_kind as "subjectKind", c.subject_id as "subjectId"
  from concern c`;

/** Concerns, for those who read them: everybody else finds nothing, by whichever path (E1, E3). */
@Injectable()
export class ConcernsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async page({ viewer }: GraphqlContext, states: readonly ConcernState[] | null, args: PageArgs): Promise<Connection<Concern>> {
    const [at, id] = args.after ? readCursor(args.after, 2) : [null, null];
    const rows = await this.database.rows<Row>(
      `${SELECT} where ${SEES_CONCERN} and ($3::text[] is null or c.state = any($3)) and ($4::timestamptz is null or (c.raised_at, c.id) < ($4, $5::uuid))
       order by c.raised_at desc, c.id desc limit $6`,
      [...seeing(viewer, this.clock.now()), states, at, id, pageSize(args) + 1],
    );
    return toConnection(rows, args, (row) => [row.raisedAt, row.id], toConcern);
  }

  async byId({ viewer }: GraphqlContext, id: string): Promise<Concern | null> {
    const row = await this.database.row<Row>(`${SELECT} where ${SEES_CONCERN} and c.id = $3`, [...seeing(viewer, this.clock.now()), id]);
    return row && toConcern(row);
  }

  readonly entriesOf = perRequest(() => new DataLoader<string, ConcernEntry[]>((ids) => this.entries(ids)));
  readonly evidenceOf = perRequest(() => new DataLoader<string, ConcernEvidence | null>((ids) => this.evidence(ids)));

  private async entries(concernIds: readonly string[]): Promise<ConcernEntry[][]> {
    const rows = await this.database.rows<ConcernEntry & { concernId: string }>(
      `select concern_id as "concernId", kind, words, body, reference, profile_id as "profileId", at from concern_entry
       where concern_id = any($1) order by at, id`,
      [concernIds],
    );
    return concernIds.map((id) => rows.filter(({ concernId }) => concernId === id));
  }

  private async evidence(concernIds: readonly string[]): Promise<(ConcernEvidence | null)[]> {
    const rows = await this.database.rows<ConcernEvidence & { concernId: string }>(
      `select concern_id as "concernId", html, author_name as "authorName", context, path, sealed_at as "sealedAt" from concern_evidence
       where concern_id = any($1)`,
      [concernIds],
    );
    return concernIds.map((id) => rows.find(({ concernId }) => concernId === id) ?? null);
  }
}

function toConcern({ id, ...row }: Row): Concern {
  return { ...row, id: globalId('concern', id), uuid: id };
}
