import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { organisationAlong, OrganisationsReader } from '../../identity/index.js';
import { Clock, Database, globalId, localText, perRequest, type GraphqlContext, type Language, type Texts } from '../../platform/index.js';
import { OWN_MEMBERSHIP, SPACE_COLUMNS, SpacesReader, type SpaceRow } from '../spaces.reader.js';
import { among, SEES_SPACE, standingValues } from '../standing.js';
import { stateNow } from '../youth-space.rules.js';
import { writingRefusal, type ThreadState } from './post.rules.js';
import { SEES_THREAD, THREAD_STANDING } from './thread-standing.js';
import type { YouthThread } from './thread.type.js';

interface ThreadRow extends Record<string, unknown> {
  id: string;
  version: number;
  question: Texts;
  state: ThreadState;
  space: SpaceRow;
  sees_space: boolean;
  organisation: string;
  is_visitor: boolean;
  visitor_may_post: boolean;
  new_since: Date | null;
}

/** Each with its space and who runs that: whoever reads the one mostly wants the other. */
const THREADS = `
  select t.id, t.version, t.question, t.state, row_to_json((select space from (select ${SPACE_COLUMNS}) space)) as space,
    ${SEES_SPACE} as sees_space, ${organisationAlong('o')} as organisation, h.is_visitor, h.visitor_may_post, h.since as new_since
  from youth_thread t join youth_space s on s.id = t.space_id join organisation o on o.id = s.organisation_id ${THREAD_STANDING} ${OWN_MEMBERSHIP}
  where ${SEES_THREAD}`;

/** Put together once: they are long, and asked with each page. */
const BY_ID = `${THREADS} and ${among('t.id', '$4')}`;
const OF_SPACES = `${THREADS} and ${among('t.space_id', '$4')} order by t.started_at desc, t.id desc`;

/** Threads, as seen by those in their space and by whoever is invited to one of them. */
@Injectable()
export class ThreadsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly spaces: SpacesReader,
    private readonly organisations: OrganisationsReader,
  ) {}

  /** By id; null where the viewer is nothing to the space. */
  readonly threads = perRequest((context) => new DataLoader<string, YouthThread | null>((ids) => this.byIds(ids, context)));

  /** Those of a space, the latest first. A space has few: there are no pages. */
  readonly threadsOf = perRequest((context) => new DataLoader<string, YouthThread[]>((ids) => this.ofSpaces(ids, context)));

  private async byIds(ids: readonly string[], context: GraphqlContext): Promise<(YouthThread | null)[]> {
    const threads = await this.read(context, BY_ID, ids);
    const byId = new Map(threads.map((thread) => [thread.uuid, thread]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  private async ofSpaces(spaceIds: readonly string[], context: GraphqlContext): Promise<YouthThread[][]> {
    const threads = await this.read(context, OF_SPACES, spaceIds);
    return spaceIds.map((id) => threads.filter(({ spaceId }) => spaceId === id));
  }

  private async read(context: GraphqlContext, statement: string, ids: readonly string[]): Promise<YouthThread[]> {
    const rows = await this.database.rows<ThreadRow>(statement, [...this.standing(context), ids]);
    for (const { space, sees_space, organisation } of rows) {
      if (sees_space) this.spaces.readAlong(context, space);
      this.organisations.readAlong(context, space.organisation_id, organisation);
    }
    return rows.map((row) => toThread(row, context.viewer.language));
  }

  private standing({ viewer }: GraphqlContext): unknown[] {
    return standingValues(viewer, this.clock.now());
  }
}

function toThread(row: ThreadRow, language: Language): YouthThread {
  const { id: spaceId, state, facts, is_member: isMember, is_worker: isWorker, is_supervisor: isSupervisor } = row.space;
  const isOpen = writingRefusal(stateNow(state, facts), row.state) === null;
  return {
    uuid: row.id,
    spaceId,
    isWorker,
    isMember,
    readsAlong: isSupervisor && !isWorker,
    isVisitor: row.is_visitor && !isWorker && !isSupervisor,
    isOpen,
    id: globalId('thread', row.id),
    version: row.version,
    question: localText(row.question, language),
    state: row.state,
    newSince: row.new_since,
    viewerCanPost: (isMember || isWorker || row.visitor_may_post) && isOpen,
  };
}
