import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Database, globalId, localMarkdown, perRequest, type Language, type Texts } from '../../platform/index.js';
import type { SpaceDecisionKind } from './space-decision.entity.js';
import type { SpaceDecision } from './space-decision.type.js';

interface Row extends Record<string, unknown> {
  id: string;
  space_id: string;
  kind: SpaceDecisionKind;
  words: Texts;
  decided_by: string;
  decided_at: Date;
}

/** The last of each space; those before are on the record. Whoever asks has seen the space. */
@Injectable()
export class SpaceDecisionsReader {
  constructor(private readonly database: Database) {}

  readonly lastOf = perRequest(({ viewer }) => new DataLoader<string, SpaceDecision | null>((ids) => this.last(ids, viewer.language)));

  private async last(spaceIds: readonly string[], language: Language): Promise<(SpaceDecision | null)[]> {
    const rows = await this.database.rows<Row>(
      `select distinct on (space_id) id, space_id, kind, words, decided_by, decided_at from youth_space_decision
       where space_id = any($1) order by space_id, decided_at desc, id desc`,
      [spaceIds],
    );
    const bySpace = new Map(rows.map((row) => [row.space_id, row]));
    return spaceIds.map((id) => {
      const row = bySpace.get(id);
      return row ? { id: globalId('decided', row.id), kind: row.kind, words: localMarkdown(row.words, language), decidedAt: row.decided_at, decidedById: row.decided_by } : null;
    });
  }
}
