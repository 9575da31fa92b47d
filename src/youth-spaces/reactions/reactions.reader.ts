import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Clock, Database, perRequest, type GraphqlContext } from '../../platform/index.js';
import { standingValues } from '../standing.js';
import { shownTally } from '../tally.js';
import { REACTIONS, type Reaction, type ReactionCount } from './reaction.type.js';

interface Row extends Record<string, unknown> {
  post_id: string;
  is_open: boolean;
  reactions: Partial<Record<Reaction, number>>;
  own: Reaction | null;
}

/** What is shown of the reactions to a post, and the viewer's own. For whoever has been shown the post. */
export interface ReactionsTo {
  readonly counts: ReactionCount[];
  readonly own: Reaction | null;
}

@Injectable()
export class ReactionsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  readonly reactionsTo = perRequest((context) => new DataLoader<string, ReactionsTo>((ids) => this.read(ids, context)));

  private async read(postIds: readonly string[], { viewer }: GraphqlContext): Promise<ReactionsTo[]> {
    const rows = await this.database.rows<Row>(
      `select m.id as post_id, t.state in ('open', 'back') as is_open, given.reactions, given.own
       from youth_post m join youth_thread t on t.id = m.thread_id
       cross join lateral (
         select json_object_agg(reaction, people) as reactions, max(reaction) filter (where is_own) as own
         from (select reaction, count(*)::int as people, bool_or(profile_id = $2::uuid) as is_own from post_reaction where post_id = m.id group by reaction) each
       ) given
       where m.id = any($1) and m.state = 'published' and given.reactions is not null`,
      [postIds, standingValues(viewer, this.clock.now())[0]],
    );
    const byPost = new Map(rows.map((row) => [row.post_id, toReactions(row)]));
    return postIds.map((id) => byPost.get(id) ?? { counts: [], own: null });
  }
}

/** Each person is in one count: shown as a poll is (Y6). */
function toReactions({ reactions, is_open: isOpen, own }: Row): ReactionsTo {
  const shown = shownTally(REACTIONS.map((reaction) => reactions[reaction] ?? 0), isOpen);
  return { counts: REACTIONS.flatMap((reaction, place) => (shown[place] ? [{ reaction, count: shown[place] }] : [])), own };
}
