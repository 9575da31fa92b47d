import { Injectable } from '@nestjs/common';
import { Database, NO_ID, type GraphqlContext } from '../../platform/index.js';
import { Contributions, type Contribution, type SeenContribution } from '../../proceedings/index.js';
import { visibleTo } from '../idea-row.js';
import { IdeasReader } from '../ideas.reader.js';

interface Row {
  [column: string]: unknown;
  kind: 'idea' | 'support' | 'argument';
  idea_id: string;
  at: Date;
}

/** Once for each idea and way: who argued twice is told once, of the last time; who proposed it supports it anyway. $1: the profile. */
const OWN = `
  select 'idea' as kind, id as idea_id, opened_at as at from idea where author_id = $1
  union all select 'idea', idea_id, joined_at from idea_co_proposer where profile_id = $1
  union all select 'support', s.idea_id, s.supported_at from idea_support s join idea on idea.id = s.idea_id where s.profile_id = $1 and idea.author_id <> $1
  union all select 'argument', idea_id, max(written_at) from (
    select idea_id, written_at from idea_argument where author_id = $1 and hidden_at is null
    union all select a.idea_id, r.written_at from idea_argument_reply r join idea_argument a on a.id = r.argument_id where r.author_id = $1 and r.hidden_at is null
  ) argued group by idea_id`;

/** What somebody proposed, supported and argued, for their own page (V5). */
@Injectable()
export class IdeaContributions {
  constructor(
    private readonly database: Database,
    private readonly reader: IdeasReader,
    contributions: Contributions,
  ) {
    contributions.givenBy((context, seen, limit) => this.own(context, seen, limit));
  }

  private async own(context: GraphqlContext, [at, kind, id]: SeenContribution, limit: number): Promise<Contribution[]> {
    const rows = await this.database.rows<Row>(
      `select kind, idea_id, at from (${OWN}) own join idea i on i.id = own.idea_id
       where ${visibleTo('$1')} and ($2::timestamptz is null or (at, kind collate "C", idea_id) < ($2, $3::text, $4::uuid))
       order by at desc, kind collate "C" desc, idea_id desc limit $5`,
      [context.viewer.profile?.id ?? NO_ID, at, kind, id, limit],
    );
    const ideas = await Promise.all(rows.map((row) => this.reader.byId(context, row.idea_id)));
    return rows.flatMap((row, place): Contribution[] => {
      const idea = ideas[place];
      return idea ? [{ kind: row.kind, title: idea.title, language: idea.language, path: `/ideas/${idea.id}`, at: row.at, to: { kind: 'idea', id: row.idea_id } }] : [];
    });
  }
}
