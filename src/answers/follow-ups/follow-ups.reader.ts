import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Clock, Database, dayOf, globalId, jurisdictionOf, localMarkdown, localText, markdown, perRequest, type GraphqlContext, type Language, type Texts } from '../../platform/index.js';
import type { FollowUp } from './follow-up.type.js';

interface Row {
  [column: string]: unknown;
  id: string;
  key: string;
  asker_id: string;
  to_profile_id: string;
  text: string;
  language: Language;
  state: string;
  asked_at: Date;
  due_on: string;
  jurisdiction: string;
  reply: Texts | null;
  reply_name: string | null;
  reply_office: Texts | null;
  replied_at: Date | null;
}

/** Everybody sees a follow-up question that is published, who asked it sees it while it waits (S2). */
@Injectable()
export class FollowUpsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Of an answer, given as `<answer due>:<councillor>`. */
  readonly ofAnswers = perRequest((context) => new DataLoader<string, FollowUp | null>((keys) => this.followUps(context, keys)));

  /** Somebody's question has the place already, published or waiting: for answers given as above. */
  readonly isTaken = perRequest(() => new DataLoader<string, boolean>((keys) => this.taken(keys)));

  private async taken(keys: readonly string[]): Promise<boolean[]> {
    const rows = await this.database.rows<{ key: string }>(
      `select answer_due_id || ':' || to_profile_id as key from answer_follow_up where answer_due_id = any($1) and state in ('waiting', 'published')`,
      [duesOf(keys)],
    );
    const taken = new Set(rows.map(({ key }) => key));
    return keys.map((key) => taken.has(key));
  }

  private async followUps({ viewer }: GraphqlContext, keys: readonly string[]): Promise<(FollowUp | null)[]> {
    const rows = await this.database.rows<Row>(
      `select f.id, f.answer_due_id || ':' || f.to_profile_id as key, f.asker_id, f.to_profile_id, f.text, f.language, f.state, f.asked_at, f.due_on::text as due_on,
         f.reply, f.reply_name, f.reply_office, f.replied_at, o.jurisdiction
       from answer_follow_up f join answer_due d on d.id = f.answer_due_id join organisation o on o.id = d.organisation_id
       where f.answer_due_id = any($1) and (f.state = 'published' or (f.state = 'waiting' and f.asker_id = $2::uuid))`,
      [duesOf(keys), viewer.profile?.id ?? null],
    );
    const now = this.clock.now();
    const byKey = new Map(rows.map((row) => [row.key, toFollowUp(row, now, viewer.language)]));
    return keys.map((key) => byKey.get(key) ?? null);
  }
}

const duesOf = (keys: readonly string[]): string[] => [...new Set(keys.map((key) => key.slice(0, key.indexOf(':'))))];

function toFollowUp(row: Row, now: Date, language: Language): FollowUp {
  return {
    id: globalId('followup', row.id),
    text: markdown(row.text, row.language),
    language: row.language,
    isWaiting: row.state === 'waiting',
    askedAt: row.asked_at,
    dueOn: row.due_on,
    isOverdue: row.state === 'published' && row.replied_at === null && dayOf(now, jurisdictionOf(row.jurisdiction).calendar) > row.due_on,
    reply: row.reply && localMarkdown(row.reply, language),
    replyName: row.reply_name,
    replyOffice: row.reply_office && localText(row.reply_office, language),
    repliedAt: row.replied_at,
    askerId: row.asker_id,
    toProfileId: row.to_profile_id,
  };
}
