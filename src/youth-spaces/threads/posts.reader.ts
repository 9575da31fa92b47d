import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { ProfilesReader } from '../../identity/index.js';
import { Clock, Database, pageSize, perRequest, readCursor, toConnection, type Connection, type GraphqlContext, type PageArgs, type Viewer } from '../../platform/index.js';
import { among, standingValues } from '../standing.js';
import { POST_AND_AUTHOR, POST_COLUMNS, SEES_POST, toPost, type PostRow } from './post-row.js';
import type { Post } from './post.type.js';
import { SEES_THREAD, THREAD_STANDING } from './thread-standing.js';

const FROM_SEEN = `from youth_thread t join youth_space s on s.id = t.space_id ${THREAD_STANDING} cross join ${POST_AND_AUTHOR} where m.thread_id = t.id and ${SEES_THREAD} and ${SEES_POST}`;

const BY_ID = `select ${POST_COLUMNS} ${FROM_SEEN} and m.id = $4`;
/** Put together once: it is long, and asked with each page. */
const PAGE_OF_THREADS = `
  select page.* from youth_thread t join youth_space s on s.id = t.space_id ${THREAD_STANDING}
  cross join lateral (
    select ${POST_COLUMNS} from ${POST_AND_AUTHOR}
    where m.thread_id = t.id and ${SEES_POST} and ($5::timestamptz is null or (m.written_at, m.id) > ($5, $6::uuid))
    order by m.written_at, m.id limit $7
  ) page where ${among('t.id', '$4')} and ${SEES_THREAD} order by page.written_at, page.id`;

/** Posts, as seen by those in their space and by whoever is invited to their thread. */
@Injectable()
export class PostsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly profiles: ProfilesReader,
  ) {}

  /** A page of a thread, in the order of writing. Threads asked for alike are read together. */
  page(context: GraphqlContext, threadId: string, args: PageArgs): Promise<Connection<Post>> {
    const pages = this.pages(context);
    const key = `${args.first} ${args.after ?? ''}`;
    let loader = pages.get(key);
    if (!loader) pages.set(key, (loader = new DataLoader((threadIds) => this.ofThreads(context, threadIds, args))));
    return loader.load(threadId);
  }

  private readonly pages = perRequest(() => new Map<string, DataLoader<string, Connection<Post>>>());

  /** The last that were written, in the order of writing. */
  async latest(context: GraphqlContext, threadId: string, most: number): Promise<Post[]> {
    const rows = await this.database.rows<PostRow>(
      `select ${POST_COLUMNS} ${FROM_SEEN} and m.thread_id = $4 order by m.written_at desc, m.id desc limit $5`,
      [...this.standing(context.viewer), threadId, most],
    );
    return rows.reverse().map((row) => toPost(row, context.viewer.language));
  }

  /** Those of a thread that the viewer sees, in the order of writing. */
  async these(context: GraphqlContext, threadId: string, ids: readonly string[]): Promise<Post[]> {
    const rows = await this.database.rows<PostRow>(
      `select ${POST_COLUMNS} ${FROM_SEEN} and m.thread_id = $4 and m.id = any($5) order by m.written_at, m.id`,
      [...this.standing(context.viewer), threadId, ids],
    );
    return rows.map((row) => toPost(row, context.viewer.language));
  }

  async byId(context: GraphqlContext, id: string): Promise<Post | null> {
    const row = await this.database.row<PostRow>(BY_ID, [...this.standing(context.viewer), id]);
    return row && toPost(row, context.viewer.language);
  }

  /** Whoever can see a post can report it. */
  async isVisibleTo(viewer: Viewer, id: string): Promise<boolean> {
    const row = await this.database.row(`select m.id ${FROM_SEEN} and m.id = $4 and m.state <> 'gone'`, [...this.standing(viewer), id]);
    return row !== null;
  }

  private async ofThreads(context: GraphqlContext, threadIds: readonly string[], args: PageArgs): Promise<Connection<Post>[]> {
    const [at, id] = args.after ? readCursor(args.after, 2) : [null, null];
    const rows = await this.database.rows<PostRow>(PAGE_OF_THREADS, [...this.standing(context.viewer), threadIds, at, id, pageSize(args) + 1]);
    const { language } = context.viewer;
    for (const { professional } of rows) this.profiles.readAlong(context, professional);
    return threadIds.map((threadId) =>
      toConnection(
        rows.filter((row) => row.thread_id === threadId),
        args,
        (row) => [row.written_at, row.id],
        (row) => toPost(row, language),
      ),
    );
  }

  private standing(viewer: Viewer): unknown[] {
    return standingValues(viewer, this.clock.now());
  }
}
