import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, localMarkdown, localText, perRequest, type Language, type Texts } from '../../platform/index.js';
import type { AnswerHolder, HoldingReply } from './clock.type.js';
import type { HeldHow } from './holders.js';

interface HolderRow {
  [column: string]: unknown;
  answer_due_id: string;
  name: string;
  office: Texts;
  how: HeldHow;
  reason: Texts | null;
  since: Date;
}

interface ReplyRow {
  [column: string]: unknown;
  answer_due_id: string;
  name: string;
  office: Texts;
  text: Texts;
  written_at: Date;
}

/** Who owed an answer, one after another, and what was said until it came. As public as the duty. */
@Injectable()
export class ClockReader {
  constructor(private readonly database: Database) {}

  readonly holdersOf = perRequest(({ viewer }) => new DataLoader<string, AnswerHolder[]>((ids) => this.holders(ids, viewer.language)));

  readonly holdingReplies = perRequest(({ viewer }) => new DataLoader<string, HoldingReply[]>((ids) => this.replies(ids, viewer.language)));

  private async holders(dueIds: readonly string[], language: Language): Promise<AnswerHolder[][]> {
    const rows = await this.database.rows<HolderRow>(
      'select answer_due_id, name, office, how, reason, since from answer_due_holder where answer_due_id = any($1) order by since, id',
      [dueIds],
    );
    const toHolder = (row: HolderRow): AnswerHolder => ({
      name: row.name,
      office: localText(row.office, language),
      how: row.how,
      since: row.since,
      reason: row.reason && localText(row.reason, language),
    });
    return dueIds.map((id) => rows.filter((row) => row.answer_due_id === id).map(toHolder));
  }

  private async replies(dueIds: readonly string[], language: Language): Promise<HoldingReply[][]> {
    const rows = await this.database.rows<ReplyRow>(
      'select answer_due_id, name, office, text, written_at from answer_holding_reply where answer_due_id = any($1) order by written_at, id',
      [dueIds],
    );
    const toReply = (row: ReplyRow): HoldingReply => ({
      name: row.name,
      office: localText(row.office, language),
      text: localMarkdown(row.text, language),
      writtenAt: row.written_at,
    });
    return dueIds.map((id) => rows.filter((row) => row.answer_due_id === id).map(toReply));
  }
}
