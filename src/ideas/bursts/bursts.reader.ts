import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Clock, Database, perRequest, type Language } from '../../platform/index.js';
import { tendedBy } from '../idea.access.js';
import { explain, WINDOW_MS, type Seen } from './burst.rules.js';
import type { SupportBurst } from './burst.type.js';

interface Row {
  [column: string]: unknown;
  id: string;
  seen: Seen;
  seen_at: Date;
  slowed_until: Date | null;
}

/** What was seen of unusual support, for the clerks of the idea's council and nobody else (V8). */
@Injectable()
export class BurstsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  readonly burstOf = perRequest(({ viewer }) => new DataLoader<string, SupportBurst | null>((ids) => this.byIdeas(ids, tendedBy(viewer), viewer.language)));

  private async byIdeas(ids: readonly string[], tended: readonly string[], language: Language): Promise<(SupportBurst | null)[]> {
    if (tended.length === 0) return ids.map(() => null);
    const rows = await this.database.rows<Row>(
      `select i.id, b.seen, b.seen_at, b.slowed_until from idea i join idea_burst b on b.idea_id = i.id
       where i.id = any($1) and i.organisation_id = any($2)`,
      [ids, tended],
    );
    const found = new Map(rows.map((row) => [row.id, this.toBurst(row, language)]));
    return ids.map((id) => found.get(id) ?? null);
  }

  private toBurst({ seen, seen_at, slowed_until }: Row, language: Language): SupportBurst {
    const slowedUntil = slowed_until && slowed_until > this.clock.now() ? slowed_until : null;
    return { seen: explain(seen)[language], from: new Date(seen_at.getTime() - WINDOW_MS), until: seen_at, slowedUntil };
  }
}
