import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Clock, Database, perRequest, UnitOfWork, type Viewer } from '../../platform/index.js';
import type { YouthThread } from './thread.type.js';
import { READS_FOR_MS } from './thread-standing.js';

/** Looking again sooner isn't written down again. */
const AGAIN_AFTER_MS = 60_000;

const SUPERVISOR_READS = `
  insert into supervisor_reading (thread_id, profile_id, read_at) values ($1, $2, $3)
  on conflict (thread_id, profile_id) do update set read_at = excluded.read_at where supervisor_reading.read_at < $4
  returning thread_id`;

const VISITOR_READS = `
  update thread_visit set last_read_at = $3
  where thread_id = $1 and profile_id = $2 and starts_at <= $3 and ends_at > $3 and withdrawn_at is null and (last_read_at is null or last_read_at < $4)
  returning id`;

/** A supervisor may read what their workers do, and an invited councillor what was said in the thread; both are shown as reading while they do. */
@Injectable()
export class ReadAlong {
  constructor(
    private readonly work: UnitOfWork,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Profiles of the supervisors who read a thread now. */
  readonly readersOf = perRequest(() => new DataLoader<string, string[]>((threadIds) => this.readers(threadIds)));

  /** Done before they are shown what was said: nobody reads unmarked. */
  async mark(viewer: Viewer, thread: YouthThread): Promise<void> {
    if (!viewer.profile || !(thread.readsAlong || thread.isVisitor)) return;
    const { id } = viewer.profile;
    await this.work.run(async (tx) => {
      const values = [thread.uuid, id, tx.now, new Date(tx.now.getTime() - AGAIN_AFTER_MS)];
      const marked = await tx.query(thread.readsAlong ? SUPERVISOR_READS : VISITOR_READS, values);
      if (marked.length > 0) tx.record({ kind: 'youth-thread.read-along', topics: [`youth-thread:${thread.uuid}`] });
    });
  }

  private async readers(threadIds: readonly string[]): Promise<string[][]> {
    const rows = await this.database.rows<{ thread_id: string; profile_id: string }>(
      'select thread_id, profile_id from supervisor_reading where thread_id = any($1) and read_at > $2 order by read_at',
      [threadIds, new Date(this.clock.now().getTime() - READS_FOR_MS)],
    );
    return threadIds.map((id) => rows.filter((row) => row.thread_id === id).map((row) => row.profile_id));
  }
}
