import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, globalId, localText, perRequest, type Texts } from '../../platform/index.js';
import type { HandedThread } from './handed-thread.type.js';

interface Row extends Record<string, unknown> {
  id: string;
  thread_id: string;
  question: Texts;
}

const HANDED = 'select id, thread_id, question from youth_thread_handed';

/** What was handed over. That it was is public, under its own id; of which thread is for those who see the thread. */
@Injectable()
export class HandedThreadsReader {
  constructor(private readonly database: Database) {}

  /** By its own id. */
  readonly handed = perRequest(
    ({ viewer }) =>
      new DataLoader<string, HandedThread | null>(async (ids) => {
        const rows = await this.database.rows<Row>(`${HANDED} where id = any($1)`, [ids]);
        const byId = new Map(rows.map((row) => [row.id, { id: globalId('handed', row.id), question: localText(row.question, viewer.language), threadId: row.thread_id }]));
        return ids.map((id) => byId.get(id) ?? null);
      }),
  );

  /** The id of what was handed over of a thread. */
  readonly ofThreads = perRequest(
    () =>
      new DataLoader<string, string | null>(async (threadIds) => {
        const rows = await this.database.rows<Row>(`${HANDED} where thread_id = any($1)`, [threadIds]);
        const byThread = new Map(rows.map(({ id, thread_id }) => [thread_id, id]));
        return threadIds.map((id) => byThread.get(id) ?? null);
      }),
  );

  async questions(ids: readonly string[]): Promise<(Texts | null)[]> {
    const rows = await this.database.rows<Row>(`${HANDED} where id = any($1)`, [ids]);
    const byId = new Map(rows.map(({ id, question }) => [id, question]));
    return ids.map((id) => byId.get(id) ?? null);
  }
}
