import { Injectable } from '@nestjs/common';
import { Clock, Database, similarTo } from '../../platform/index.js';
import { IDEA_COLUMNS, SHOWN, toIdea, type IdeaRow } from '../idea-row.js';
import type { Idea } from '../idea.type.js';

/** So many are read at a glance while one is writing. */
const MOST_SIMILAR = 5;
/** Of a long text the beginning; in characters. */
const LONGEST = 200;

/** Ideas like one that is being written, in either language, that could be supported instead. */
@Injectable()
export class SimilarIdeasReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async like(organisationId: string, text: string): Promise<Idea[]> {
    const values: unknown[] = [organisationId, this.clock.now()];
    const like = similarTo(text.slice(0, LONGEST), { search: 'l.search', spelling: 'l.spelling' }, (value) => `$${values.push(value)}`);
    if (!like) return [];
    const rows = await this.database.rows<IdeaRow>(
      `with asked as materialized ${like.asked}
       select ${IDEA_COLUMNS} from asked, idea_lookup l join idea i on i.id = l.idea_id
       where ${like.predicate} and ${SHOWN} and i.organisation_id = $1 and i.state in ('open', 'awaiting-answer') and i.closes_at > $2
       order by ${like.rank} desc, i.support_count desc, i.id desc limit ${MOST_SIMILAR}`,
      values,
    );
    return rows.map(toIdea);
  }
}
