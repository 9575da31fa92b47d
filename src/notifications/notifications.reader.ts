import { Injectable } from '@nestjs/common';
import { Database, globalId, pageSize, readCursor, toConnection, type GraphqlContext, type Language, type PageArgs } from '../platform/index.js';
import { wordsOf, type SubjectKind } from './kinds.js';
import { USUAL_RHYTHM, type MailRhythm } from './notification-setting.entity.js';
import type { NotificationFacts } from './notification.entity.js';
import type { Notification, NotificationConnection, NotificationSettings } from './notification.type.js';

interface Row {
  [column: string]: unknown;
  id: string;
  event_id: string;
  kind: string;
  subject_kind: SubjectKind;
  subject_id: string;
  facts: NotificationFacts;
  at: Date;
  is_read: boolean;
  times: number;
}

/** The same step of the same thing is one, as its latest; what was read stays apart from what is new. $1 is the profile. */
const GROUPED = `
  select distinct on (n.kind, n.subject_kind, n.subject_id, (n.read_at is null))
    n.id, n.event_id, n.kind, n.subject_kind, n.subject_id, n.facts, n.at, n.read_at is not null as is_read,
    count(*) over (partition by n.kind, n.subject_kind, n.subject_id, (n.read_at is null))::int as times
  from notification n where n.profile_id = $1
  order by n.kind, n.subject_kind, n.subject_id, (n.read_at is null), n.at desc, n.event_id desc`;

/** Everybody reads their own, and nothing else. */
@Injectable()
export class NotificationsReader {
  constructor(private readonly database: Database) {}

  async page({ viewer }: GraphqlContext, wanted: PageArgs): Promise<NotificationConnection> {
    const profileId = viewer.profile?.id ?? null;
    const [at = null, eventId = null] = wanted.after ? readCursor(wanted.after, 2) : [];
    const rows = await this.database.rows<Row>(
      `select * from (${GROUPED}) grouped where $2::timestamptz is null or (at, event_id) < ($2, $3::bigint) order by at desc, event_id desc limit $4`,
      [profileId, at, eventId, pageSize(wanted) + 1],
    );
    const page = toConnection(rows, wanted, (row) => [row.at, row.event_id], (row) => toNotification(row, viewer.language));
    return { ...page, unreadCount: await this.unread(profileId) };
  }

  /** Those told of these events that are the latest of their step. */
  async toldOf({ viewer }: GraphqlContext, eventIds: readonly string[]): Promise<Notification[]> {
    const rows = await this.database.rows<Row>(
      `select * from (${GROUPED}) grouped where event_id = any($2::bigint[]) order by at desc, event_id desc`,
      [viewer.profile?.id ?? null, eventIds],
    );
    return rows.map((row) => toNotification(row, viewer.language));
  }

  async settings({ viewer }: GraphqlContext): Promise<NotificationSettings> {
    const profileId = viewer.profile?.id ?? null;
    const found = await this.database.row<{ mail: MailRhythm; language: Language | null }>(
      'select mail, language from notification_setting where profile_id = $1',
      [profileId],
    );
    const mailPossible = viewer.profile?.kind !== 'young-person';
    return { mail: mailPossible ? (found?.mail ?? USUAL_RHYTHM) : 'never', mailLanguage: found?.language ?? null, mailPossible };
  }

  /** As many as the list shows. */
  async unread(profileId: string | null): Promise<number> {
    const found = await this.database.row<{ unread: number }>(
      `select count(distinct (kind, subject_kind, subject_id))::int as unread from notification where profile_id = $1 and read_at is null`,
      [profileId],
    );
    return found?.unread ?? 0;
  }
}

function toNotification(row: Row, language: Language): Notification {
  const { kind, times, at } = row;
  const text = wordsOf(kind, row.facts, language);
  return { id: globalId('notif', row.id), kind, text, times, at, isRead: row.is_read, subjectKind: row.subject_kind, subjectId: row.subject_id, eventId: row.event_id };
}
