import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Clock, Database, globalId, perRequest, type GraphqlContext, type Viewer } from '../../platform/index.js';
import { SEES_SPACE, STANDING, standingValues } from '../standing.js';
import { READS_FOR_MS } from '../threads/index.js';
import type { ThreadVisit } from './thread-visit.type.js';
import { visitState } from './visit.rules.js';

interface VisitRow extends Record<string, unknown> {
  id: string;
  thread_id: string;
  profile_id: string;
  invited_by: string;
  organisation_id: string;
  starts_at: Date;
  ends_at: Date;
  may_post: boolean;
  withdrawn_at: Date | null;
  last_read_at: Date | null;
  is_worker: boolean;
  is_own: boolean;
}

/** Those in the space see who was invited, beforehand and afterwards; the councillor sees their own invitations (S2). */
const VISITS = `
  select i.id, i.thread_id, i.profile_id, i.invited_by, s.organisation_id, i.starts_at, i.ends_at, i.may_post, i.withdrawn_at, i.last_read_at,
    v.is_worker, coalesce(i.profile_id = $2::uuid, false) as is_own
  from thread_visit i join youth_thread t on t.id = i.thread_id join youth_space s on s.id = t.space_id ${STANDING}
  where (${SEES_SPACE} or i.profile_id = $2::uuid)`;

/** The last of a thread; those before them are on the record. */
const SHOWN = 20;

@Injectable()
export class VisitsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Who was invited to a thread, the latest to begin first. */
  readonly visitsOf = perRequest((context) => new DataLoader<string, ThreadVisit[]>((ids) => this.ofThreads(ids, context)));

  /** What a councillor is invited to, now and later. */
  async ofViewer(context: GraphqlContext): Promise<ThreadVisit[]> {
    const values = this.values(context.viewer);
    if (!values[1]) return [];
    const rows = await this.database.rows<VisitRow>(
      `${VISITS} and i.profile_id = $2::uuid and i.ends_at > $3 and i.withdrawn_at is null order by i.starts_at, i.id limit ${SHOWN}`,
      values,
    );
    return rows.map((row) => this.toVisit(row));
  }

  async byId(context: GraphqlContext, id: string): Promise<ThreadVisit | null> {
    const row = await this.database.row<VisitRow>(`${VISITS} and i.id = $4`, [...this.values(context.viewer), id]);
    return row && this.toVisit(row);
  }

  private async ofThreads(threadIds: readonly string[], { viewer }: GraphqlContext): Promise<ThreadVisit[][]> {
    const rows = await this.database.rows<VisitRow>(
      `select asked.place::int, found.* from unnest($4::uuid[]) with ordinality asked(id, place)
       cross join lateral (${VISITS} and i.thread_id = asked.id order by i.starts_at desc, i.id limit ${SHOWN}) found
       order by asked.place, found.starts_at desc, found.id`,
      [...this.values(viewer), threadIds],
    );
    return threadIds.map((id) => rows.filter((row) => row.thread_id === id).map((row) => this.toVisit(row)));
  }

  private values(viewer: Viewer): [string | null, string | null, Date] {
    return standingValues(viewer, this.clock.now());
  }

  private toVisit(row: VisitRow): ThreadVisit {
    const now = this.clock.now();
    const state = visitState({ startsAt: row.starts_at, endsAt: row.ends_at, withdrawnAt: row.withdrawn_at }, now);
    return {
      uuid: row.id,
      id: globalId('visit', row.id),
      threadId: row.thread_id,
      profileId: row.profile_id,
      invitedById: row.invited_by,
      organisationId: row.organisation_id,
      state,
      startsAt: row.starts_at,
      endsAt: row.ends_at,
      mayPost: row.may_post,
      isReadingNow: state === 'now' && row.last_read_at !== null && now.getTime() - row.last_read_at.getTime() < READS_FOR_MS,
      lastReadAt: row.last_read_at,
      viewerCanEnd: (row.is_worker || row.is_own) && (state === 'now' || state === 'to-come'),
    };
  }
}
