import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, globalId, localText, perRequest, type Language, type Texts } from '../../platform/index.js';
import type { SupportRemoval } from './removal.type.js';

interface Row {
  [column: string]: unknown;
  id: string;
  idea_id: string;
  count: number;
  reason: Texts;
  removed_at: Date;
  restored_at: Date | null;
  restore_reason: Texts | null;
}

/** What was removed from counts, as everybody sees it. */
@Injectable()
export class RemovalsReader {
  constructor(private readonly database: Database) {}

  readonly removalsOf = perRequest(({ viewer }) => new DataLoader<string, SupportRemoval[]>((ids) => this.ofIdeas(ids, viewer.language)));

  /** Whether the viewer's own support of an idea is among the removed: they are told, and nobody else (V5, V8). */
  readonly viewersRemoved = perRequest(({ viewer }) => new DataLoader<string, boolean>((ids) => this.removedOf(viewer.profile?.id ?? null, ids)));

  private async ofIdeas(ids: readonly string[], language: Language): Promise<SupportRemoval[][]> {
    const rows = await this.database.rows<Row>(
      `select id, idea_id, count, reason, removed_at, restored_at, restore_reason from idea_support_removal where idea_id = any($1) order by removed_at, id`,
      [ids],
    );
    return ids.map((id) => rows.filter((row) => row.idea_id === id).map((row) => toRemoval(row, language)));
  }

  private async removedOf(profileId: string | null, ids: readonly string[]): Promise<boolean[]> {
    if (!profileId) return ids.map(() => false);
    const rows = await this.database.rows<{ idea_id: string }>('select idea_id from idea_support_set_aside where profile_id = $1 and idea_id = any($2)', [profileId, ids]);
    const removed = new Set(rows.map((row) => row.idea_id));
    return ids.map((id) => removed.has(id));
  }
}

const toRemoval = (row: Row, language: Language): SupportRemoval => ({
  ...{ id: globalId('removal', row.id), count: row.count, reason: localText(row.reason, language), removedAt: row.removed_at },
  ...{ restoredAt: row.restored_at, restoreReason: row.restore_reason && localText(row.restore_reason, language) },
});
