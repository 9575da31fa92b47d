import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, perRequest, type Language } from '../../platform/index.js';
import { explain, type HeldBecause } from '../content/index.js';
import type { HeldText } from './held-text.type.js';

interface Row {
  [column: string]: unknown;
  idea_id: string;
  kind: string;
  text: string;
  held_because: HeldBecause[];
  written_at: Date;
}

/** What waits with an idea, to each author their own; once a clerk has decided against it, the case says more. */
@Injectable()
export class HeldTextsReader {
  constructor(private readonly database: Database) {}

  readonly ownWith = perRequest(
    ({ viewer }) => new DataLoader<string, HeldText[]>((ideaIds) => this.byIdeas(ideaIds, viewer.profile?.id ?? null, viewer.language)),
  );

  private async byIdeas(ideaIds: readonly string[], profileId: string | null, language: Language): Promise<HeldText[][]> {
    if (!profileId) return ideaIds.map(() => []);
    const rows = await this.database.rows<Row>(
      `select v.idea_id, 'version' as kind, v.content->>'title' as text, v.held_because, v.written_at
       from idea_version v join idea i on i.id = v.idea_id
       where v.idea_id = any($1) and i.author_id = $2 and v.state = 'waiting' and i.state <> 'held'
       union all
       select idea_id, 'argument', text, held_because, written_at from idea_argument
       where idea_id = any($1) and author_id = $2 and hidden_at is not null and held_because <> '{}'
       union all
       select a.idea_id, 'reply', r.text, r.held_because, r.written_at from idea_argument_reply r join idea_argument a on a.id = r.argument_id
       where a.idea_id = any($1) and r.author_id = $2 and r.hidden_at is not null and r.held_because <> '{}'
       union all
       select idea_id, 'offer', text, held_because, written_at from idea_offer
       where idea_id = any($1) and author_id = $2 and hidden_at is not null and held_because <> '{}'
       order by written_at`,
      [ideaIds, profileId],
    );
    return ideaIds.map((id) => rows.filter((row) => row.idea_id === id).map((row) => toHeld(row, language)));
  }
}

function toHeld({ kind, text, held_because, written_at }: Row, language: Language): HeldText {
  return { kind, text, because: explain(held_because)[language], writtenAt: written_at };
}
