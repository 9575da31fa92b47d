import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, perRequest, type Texts } from '../../platform/index.js';

/** What was handed over. That it was is public, under its own id; of which thread is for those who see the thread. */
@Injectable()
export class HandedThreadsReader {
  constructor(private readonly database: Database) {}

  /** The id of what was handed over of a thread. */
  readonly ofThreads = perRequest(() => new DataLoader<string, string | null>((ids) => this.ids(ids)));

  async questions(ids: readonly string[]): Promise<(Texts | null)[]> {
    const rows = await this.database.rows<{ id: string; question: Texts }>('select id, question from youth_thread_handed where id = any($1)', [ids]);
    const byId = new Map(rows.map(({ id, question }) => [id, question]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  private async ids(threadIds: readonly string[]): Promise<(string | null)[]> {
    const rows = await this.database.rows<{ id: string; thread_id: string }>('select id, thread_id from youth_thread_handed where thread_id = any($1)', [threadIds]);
    const byThread = new Map(rows.map(({ id, thread_id }) => [thread_id, id]));
    return threadIds.map((id) => byThread.get(id) ?? null);
  }
}
