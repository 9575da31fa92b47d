import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, localText, perRequest, type GraphqlContext, type Language, type Texts } from '../../platform/index.js';
import type { DecisionVersion } from './version.type.js';
import { toWords, WORDS, type WordsRow } from './words.js';

interface VersionRow extends WordsRow {
  [column: string]: unknown;
  decision_id: string;
  number: number;
  why_changed: Texts;
  published_by: string;
  published_at: Date;
}

/** What was published of decisions; whoever sees the decision sees it. */
@Injectable()
export class VersionsReader {
  constructor(private readonly database: Database) {}

  /** Every version that was published, the first one first (D4). */
  readonly versionsOf = perRequest((context) => new DataLoader<string, DecisionVersion[]>((ids) => this.versions(ids, context)));

  private async versions(ids: readonly string[], context: GraphqlContext): Promise<DecisionVersion[][]> {
    const rows = await this.database.rows<VersionRow>(
      `select v.decision_id, v.number, v.why_changed, v.published_by, v.published_at, ${WORDS}
       from decision_version v where v.decision_id = any($1) order by v.number`,
      [ids],
    );
    return ids.map((id) => rows.filter((row) => row.decision_id === id).map((row) => toVersion(row, context.viewer.language)));
  }
}

function toVersion(row: VersionRow, language: Language): DecisionVersion {
  return {
    ...toWords(row, language),
    decisionId: row.decision_id,
    number: row.number,
    publishedAt: row.published_at,
    reason: localText(row.why_changed, language),
    publisherId: row.published_by,
  };
}
