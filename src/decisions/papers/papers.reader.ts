import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { inOrderOf } from '../../identity/index.js';
import { Database, globalId, localText, perRequest, type Language, type Texts } from '../../platform/index.js';
import type { DecisionPaper } from './paper.type.js';

interface Row {
  id: string;
  title: Texts;
  url: string | null;
  is_background: boolean;
  is_withheld: boolean;
  removed_at: Date | null;
  removed_why: Texts | null;
}

/** Papers; whoever sees the version that names them sees them. What is withheld of them isn't here (D9). */
@Injectable()
export class PapersReader {
  constructor(private readonly database: Database) {}

  readonly papers = perRequest((context) => new DataLoader<string, DecisionPaper | null>((ids) => this.byIds(ids, context.viewer.language)));

  private async byIds(ids: readonly string[], language: Language): Promise<(DecisionPaper | null)[]> {
    const rows = await this.database.rows<Row & Record<string, unknown>>(
      `select id, title, url, is_background, withheld_ground is not null as is_withheld, removed_at, removed_why from decision_paper where id = any($1)`,
      [ids],
    );
    return inOrderOf(ids, rows, (row) => toPaper(row, language));
  }
}

function toPaper(row: Row, language: Language): DecisionPaper {
  return {
    uuid: row.id,
    id: globalId('paper', row.id),
    title: localText(row.title, language),
    url: row.url,
    isBackground: row.is_background,
    isWithheld: row.is_withheld,
    removedAt: row.removed_at,
    removedWhy: row.removed_why && localText(row.removed_why, language),
  };
}
