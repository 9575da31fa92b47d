import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Clock, Database, globalId, localText, perRequest, type GraphqlContext, type Language, type Texts } from '../../platform/index.js';
import { factsOf, standingValues } from '../standing.js';
import { stateNow, type SpaceFacts, type YouthSpaceState } from '../youth-space.rules.js';
import { writingRefusal, type ThreadState } from './post.rules.js';
import { SEES_THREAD, SINCE, THREAD_STANDING } from './thread-standing.js';
import type { YouthThread } from './thread.type.js';

interface ThreadRow extends Record<string, unknown> {
  id: string;
  version: number;
  space_id: string;
  question: Texts;
  state: ThreadState;
  space_state: YouthSpaceState;
  facts: SpaceFacts;
  is_member: boolean;
  is_worker: boolean;
  is_supervisor: boolean;
  is_visitor: boolean;
  visitor_may_post: boolean;
  new_since: Date | null;
}

const THREADS = `
  select t.id, t.version, t.space_id, t.question, t.state, s.state as space_state, ${factsOf('$3')} as facts, v.is_member, v.is_worker, v.is_supervisor,
    h.is_visitor, h.visitor_may_post, ${SINCE} as new_since
  from youth_thread t join youth_space s on s.id = t.space_id ${THREAD_STANDING}
  where ${SEES_THREAD}`;

/** Threads, as seen by those in their space and by whoever is invited to one of them. */
@Injectable()
export class ThreadsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** By id; null where the viewer is nothing to the space. */
  readonly threads = perRequest((context) => new DataLoader<string, YouthThread | null>((ids) => this.byIds(ids, context)));

  /** Those of a space, the latest first. A space has few: there are no pages. */
  readonly threadsOf = perRequest((context) => new DataLoader<string, YouthThread[]>((ids) => this.ofSpaces(ids, context)));

  private async byIds(ids: readonly string[], context: GraphqlContext): Promise<(YouthThread | null)[]> {
    const rows = await this.database.rows<ThreadRow>(`${THREADS} and t.id = any($4)`, [...this.standing(context), ids]);
    const byId = new Map(rows.map((row) => [row.id, toThread(row, context.viewer.language)]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  private async ofSpaces(spaceIds: readonly string[], context: GraphqlContext): Promise<YouthThread[][]> {
    const rows = await this.database.rows<ThreadRow>(`${THREADS} and t.space_id = any($4) order by t.started_at desc, t.id desc`, [
      ...this.standing(context),
      spaceIds,
    ]);
    return spaceIds.map((id) => rows.filter((row) => row.space_id === id).map((row) => toThread(row, context.viewer.language)));
  }

  private standing({ viewer }: GraphqlContext): unknown[] {
    return standingValues(viewer, this.clock.now());
  }
}

function toThread(row: ThreadRow, language: Language): YouthThread {
  const mayWrite = row.is_member || row.is_worker || row.visitor_may_post;
  const isOpen = writingRefusal(stateNow(row.space_state, row.facts), row.state) === null;
  return {
    uuid: row.id,
    spaceId: row.space_id,
    isWorker: row.is_worker,
    isMember: row.is_member,
    readsAlong: row.is_supervisor && !row.is_worker,
    isVisitor: row.is_visitor && !row.is_worker && !row.is_supervisor,
    isOpen,
    id: globalId('thread', row.id),
    version: row.version,
    question: localText(row.question, language),
    state: row.state,
    newSince: row.new_since,
    viewerCanPost: mayWrite && isOpen,
  };
}
