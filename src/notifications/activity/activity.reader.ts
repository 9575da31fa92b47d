import { Injectable } from '@nestjs/common';
import { Database, Feeds, globalId, PageArgs, pageSize, readCursor, toConnection, type Connection, type Feed, type GraphqlContext } from '../../platform/index.js';
import type { NotificationFacts } from '../notification.entity.js';
import type { SubjectKind } from '../kinds.js';
import { Subjects } from '../subjects.js';
import { activityWords } from './activity.kinds.js';
import type { Activity, ActivityNews } from './activity.type.js';

interface Row {
  [column: string]: unknown;
  id: string;
  kind: string;
  subject_kind: SubjectKind;
  subject_id: string;
  facts: NotificationFacts;
  event_id: string;
  at: Date;
}

const COLUMNS = 'a.id, a.kind, a.subject_kind, a.subject_id, a.facts, a.event_id, a.at';

/** What happened in public, as far as what it happened to is shown to whoever reads (S2). */
@Injectable()
export class ActivityReader {
  constructor(
    private readonly database: Database,
    private readonly subjects: Subjects,
    private readonly feeds: Feeds,
  ) {}

  async page(context: GraphqlContext, organisationId: string | null, wanted: PageArgs): Promise<Connection<Activity>> {
    const [at = null, eventId = null] = wanted.after ? readCursor(wanted.after, 2) : [];
    const rows = await this.database.rows<Row>(
      `select ${COLUMNS} from activity a
       where ($1::uuid is null or a.organisation_id = $1) and ($2::timestamptz is null or (a.at, a.event_id) < ($2, $3::bigint))
       order by a.at desc, a.event_id desc limit $4`,
      [organisationId, at, eventId, pageSize(wanted) + 1],
    );
    const page = toConnection(rows, wanted, (row) => [row.at, row.event_id], (row) => row);
    const shown = await this.shown(context, page.nodes);
    const edges = page.edges.flatMap(({ cursor, node: { id } }) => shown.filter((node) => node.uuid === id).map((node) => ({ cursor, node })));
    return { ...page, edges, nodes: shown };
  }

  /** With the latest first, as the list has it. */
  feed(organisationId: string | null): Feed<Activity> {
    return {
      topics: [organisationId ? `activity:${organisationId}` : 'activity'],
      changesIn: ({ kind, facts }) => [{ id: String(facts['activity']), wasShown: kind === 'activity.hidden' }],
      page: async (context) => (await this.page(context, organisationId, new PageArgs())).nodes,
      these: (context, ids) => this.these(context, ids),
      uuidOf: ({ uuid }) => uuid,
      idOf: (uuid) => globalId('activity', uuid),
    };
  }

  async latest(context: GraphqlContext, organisationId: string | null): Promise<ActivityNews | null> {
    return this.feeds.latest(this.feed(organisationId), context);
  }

  private async these(context: GraphqlContext, ids: readonly string[]): Promise<Activity[]> {
    const rows = await this.database.rows<Row>(`select ${COLUMNS} from activity a where a.id = any($1) order by a.at desc, a.event_id desc`, [ids]);
    return this.shown(context, rows);
  }

  private async shown(context: GraphqlContext, rows: readonly Row[]): Promise<Activity[]> {
    const subjects = await Promise.all(rows.map((row) => this.subjects.describe(context, row.subject_kind, row.subject_id)));
    return rows.flatMap((row, index) => {
      const subject = subjects[index];
      if (!subject) return [];
      const { id, kind, at, facts } = row;
      return [{ id: globalId('activity', id), uuid: id, kind, at, text: activityWords(kind, facts, context.viewer.language), subject }];
    });
  }
}
