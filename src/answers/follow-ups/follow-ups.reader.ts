import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, globalId, localMarkdown, localText, markdown, perRequest, type GraphqlContext, type Language, type Texts } from '../../platform/index.js';
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
  reply: Texts | null;
  reply_name: string | null;
  reply_office: Texts | null;
  replied_at: Date | null;
}

/** Everybody sees a follow-up question that is published, who asked it sees it while it waits (S2). */
@Injectable()
export class FollowUpsReader {
  constructor(private readonly database: Database) {}

  /** Of an answer, given as `<answer due>:<councillor>`. */
  readonly ofAnswers = perRequest((context) => new DataLoader<string, FollowUp | null>((keys) => this.followUps(context, keys)));

  private async followUps({ viewer }: GraphqlContext, keys: readonly string[]): Promise<(FollowUp | null)[]> {
    const rows = await this.database.rows<Row>(
      `select f.id, f.answer_due_id || ':' || f.to_profile_id as key, f.asker_id, f.to_profile_id, f.text, f.language, f.state, f.asked_at, f.due_on::text as due_on,
         f.reply, f.reply_name, f.reply_office, f.replied_at
       from answer_follow_up f
       where f.answer_due_id = any($1) and (f.state = 'published' or (f.state = 'waiting' and f.asker_id = $2::uuid))`,
      [[...new Set(keys.map((key) => key.slice(0, key.indexOf(':'))))], viewer.profile?.id ?? null],
    );
    const byKey = new Map(rows.map((row) => [row.key, toFollowUp(row, viewer.language)]));
    return keys.map((key) => byKey.get(key) ?? null);
  }
}

function toFollowUp(row: Row, language: Language): FollowUp {
  return {
    id: globalId('followup', row.id),
    text: markdown(row.text, row.language),
    language: row.language,
    isWaiting: row.state === 'waiting',
    askedAt: row.asked_at,
    dueOn: row.due_on,
    reply: row.reply && localMarkdown(row.reply, language),
    replyName: row.reply_name,
    replyOffice: row.reply_office && localText(row.reply_office, language),
    repliedAt: row.replied_at,
    askerId: row.asker_id,
    toProfileId: row.to_profile_id,
  };
}
