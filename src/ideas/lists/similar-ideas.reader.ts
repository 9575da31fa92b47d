import { Injectable } from '@nestjs/common';
import { Clock, Database } from '../../platform/index.js';
import { IDEA_COLUMNS, SHOWN, toIdea, type IdeaRow } from '../idea-row.js';
import type { Idea } from '../idea.type.js';

/** So many are read at a glance while one is writing. */
const MOST_SIMILAR = 5;
const SHORTEST = 4;

/** Ideas like one that is being written, in either language, that could be supported instead. */
@Injectable()
export class SimilarIdeasReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Any of the words may be found, two of its letters swapped or not, or the title spelt alike: both by an index. */
  async like(organisationId: string, text: string): Promise<Idea[]> {
    if (text.trim().length < SHORTEST) return [];
    const rows = await this.database.rows<IdeaRow>(
      `with typed as materialized (select search_any($2) as any_word, replace(search_query($2)::text, '&', '|')::tsquery as as_typed, search_words($2) as words)
       select ${IDEA_COLUMNS}
       from typed, idea_lookup l join idea i on i.id = l.idea_id
       where (l.search @@ any_word or l.spelling % words) and ${SHOWN}
         and i.organisation_id = $1 and i.state in ('open', 'awaiting-answer') and i.closes_at > $3
       order by coalesce(ts_rank(l.search, as_typed), 0) + similarity(l.spelling, words) desc, i.support_count desc, i.id desc limit ${MOST_SIMILAR}`,
      [organisationId, text.slice(0, 200), this.clock.now()],
    );
    return rows.map(toIdea);
  }
}
