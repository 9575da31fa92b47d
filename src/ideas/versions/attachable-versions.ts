import { Injectable } from '@nestjs/common';
import { Attachables } from '../../files/index.js';
import { Database, type GraphqlContext } from '../../platform/index.js';
import { mayTend } from '../idea.access.js';
import type { IdeaVersionState } from './version.entity.js';

interface Row {
  [column: string]: unknown;
  state: IdeaVersionState;
  organisation_id: string;
  author_id: string;
  is_shown: boolean;
}

/** Pictures belong to one version of an idea's words: whoever sees that sees them, and so do those who must read it first. */
@Injectable()
export class AttachableVersions {
  constructor(
    private readonly database: Database,
    attachables: Attachables,
  ) {
    attachables.register('idea-version', (context, id) => this.mayRead(context, id));
  }

  private async mayRead({ viewer }: GraphqlContext, id: string): Promise<boolean> {
    const row = await this.database.row<Row>(
      `select v.state, i.organisation_id, i.author_id, i.hidden_at is null and i.state <> 'held' as is_shown
       from idea_version v join idea i on i.id = v.idea_id where v.id = $1`,
      [id],
    );
    if (!row) return false;
    if (row.is_shown && row.state === 'published') return true;
    return viewer.profile?.id === row.author_id || mayTend(viewer, { organisationId: row.organisation_id });
  }
}
