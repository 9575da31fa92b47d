import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { inOrderOf } from '../identity/index.js';
import {
  Database,
  isRefusal,
  NotAvailable,
  pageSize,
  perRequest,
  readCursor,
  toConnection,
  type Connection,
  type GraphqlContext,
  type PageArgs,
  type Problem,
} from '../platform/index.js';
import { IDEA_COLUMNS, toIdea, visibleTo, type IdeaRow } from './idea-row.js';
import type { Idea, SupportChanged } from './idea.type.js';

const SELECT = `select ${IDEA_COLUMNS} from idea i`;

/** Single ideas, and what of them is the viewer's own. Lists are in `lists/`. */
@Injectable()
export class IdeasReader {
  constructor(private readonly database: Database) {}

  readonly ideas = perRequest(({ viewer }) => new DataLoader<string, Idea | null>((ids) => this.byIds(ids, viewer.profile?.id ?? null)));

  /** Has the viewer supported it? Of others nobody is told (V5). */
  readonly viewersSupport = perRequest(
    ({ viewer }) => new DataLoader<string, boolean>((ids) => this.supportedBy(viewer.profile?.id ?? null, ids)),
  );

  byId(context: GraphqlContext, id: string): Promise<Idea | null> {
    return this.ideas(context).load(id);
  }

  /** What a deed answers with: the idea as its reader sees it now, or why it wasn't done. */
  async after(context: GraphqlContext, outcome: { readonly id: string } | Problem): Promise<Idea | Problem> {
    return isRefusal(outcome) ? outcome : ((await this.byId(context, outcome.id)) ?? new NotAvailable());
  }

  /** What supporting and taking back answer with: nothing of it is read again. */
  afterSupport(context: GraphqlContext, outcome: SupportChanged | Problem): Idea | Problem {
    if (isRefusal(outcome)) return outcome;
    this.viewersSupport(context).prime(outcome.idea.uuid, outcome.supports);
    return outcome.idea;
  }

  /** What somebody proposed themselves, the newest first; for them alone, with what waits for a clerk. */
  async ownPage(profileId: string, args: PageArgs): Promise<Connection<Idea>> {
    const [before = null] = args.after ? readCursor(args.after, 1) : [];
    const rows = await this.database.rows<IdeaRow>(
      `${SELECT} where i.author_id = $1 and ($2::uuid is null or i.id < $2) and ${visibleTo('$1')} order by i.id desc limit $3`,
      [profileId, before, pageSize(args) + 1],
    );
    return toConnection(rows, args, ({ id }) => [id], toIdea);
  }

  private async byIds(ids: readonly string[], profileId: string | null): Promise<(Idea | null)[]> {
    const rows = await this.database.rows<IdeaRow>(`${SELECT} where i.id = any($1) and ${visibleTo('$2')}`, [ids, profileId]);
    return inOrderOf(ids, rows, toIdea);
  }

  private async supportedBy(profileId: string | null, ids: readonly string[]): Promise<boolean[]> {
    if (!profileId) return ids.map(() => false);
    const rows = await this.database.rows<{ idea_id: string }>(
      'select idea_id from idea_support where profile_id = $1 and idea_id = any($2)',
      [profileId, ids],
    );
    const supported = new Set(rows.map((row) => row.idea_id));
    return ids.map((id) => supported.has(id));
  }
}
