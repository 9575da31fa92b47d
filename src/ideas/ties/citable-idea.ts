import { Injectable } from '@nestjs/common';
import { Promisers } from '../../commitments/index.js';
import type { GraphqlContext } from '../../platform/index.js';
import { Citables, Contributors, type Citable, type CitedThing } from '../../proceedings/index.js';
import { IdeasReader } from '../ideas.reader.js';

/** Tells decisions what an idea is when they cite it (D6), commitments what was promised in it, and whom to tell what came of it (D7). */
@Injectable()
export class CitableIdea implements Citable {
  readonly idKind = 'idea';

  constructor(
    private readonly reader: IdeasReader,
    citables: Citables,
    promisers: Promisers,
    contributors: Contributors,
  ) {
    citables.register('idea', this);
    promisers.register('idea', this);
    contributors.register('idea', async (tx, id) => {
      const rows = await tx.query<{ id: string }>(
        `select author_id as id from idea where id = $1
         union select profile_id from idea_support where idea_id = $1
         union select author_id from idea where merged_into = $1
         union select profile_id from idea_co_proposer where idea_id = $1
         union select author_id from idea_offer where idea_id = $1 and hidden_at is null and withdrawn_at is null
         union select author_id from idea_argument where idea_id = $1 and hidden_at is null
         union select r.author_id from idea_argument_reply r join idea_argument a on a.id = r.argument_id
           where a.idea_id = $1 and r.hidden_at is null and r.office is null`,
        [id],
      );
      return rows.map((row) => row.id);
    });
  }

  describe(context: GraphqlContext, ids: readonly string[]): Promise<(CitedThing | null)[]> {
    return Promise.all(ids.map((id) => this.describeOne(context, id)));
  }

  private async describeOne(context: GraphqlContext, uuid: string): Promise<CitedThing | null> {
    const idea = await this.reader.byId(context, uuid);
    return idea && { kind: 'idea', uuid, id: idea.id, title: idea.title, language: idea.language, path: `/ideas/${idea.id}` };
  }
}
