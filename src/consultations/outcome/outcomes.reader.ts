import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { inOrderOf } from '../../identity/index.js';
import { Clock, Database, globalId, jurisdictionOf, localMarkdown, localText, perRequest, type GraphqlContext, type Language, type Texts } from '../../platform/index.js';
import type { PromiseKept } from '../consultation.entity.js';
import { outcomeWait } from './outcome.rules.js';
import type { OutcomeVersion, OutcomeWaitShown } from './outcome.type.js';
import type { ThemeAnswered } from './outcome-version.entity.js';

interface VersionRow {
  consultation_id: string;
  number: number;
  we_asked: Texts;
  you_said: Texts;
  we_did: Texts;
  level_kept: PromiseKept;
  kept_because: Texts;
  themes: ThemeAnswered[];
  why_changed: Texts | null;
  published_at: Date;
}

interface EndedRow {
  id: string;
  ended_at: Date;
  outcome_published_at: Date | null;
  jurisdiction: string;
}

/** What came of consultations, and how long people have waited for it. Public, as they are. */
@Injectable()
export class OutcomesReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** By the consultation's id, the latest first. */
  readonly versions = perRequest(({ viewer }) => new DataLoader<string, OutcomeVersion[]>((ids) => this.read(ids, viewer.language)));
  /** Null while it is open. */
  readonly waits = perRequest((_: GraphqlContext) => new DataLoader<string, OutcomeWaitShown | null>((ids) => this.readWaits(ids)));

  private async read(ids: readonly string[], language: Language): Promise<OutcomeVersion[][]> {
    const rows = await this.database.rows<VersionRow>(
      `select consultation_id, number, we_asked, you_said, we_did, level_kept, kept_because, themes, why_changed, published_at
       from outcome_version where consultation_id = any($1) order by number desc`,
      [ids],
    );
    return ids.map((id) => rows.filter((row) => row.consultation_id === id).map((row) => toVersion(row, language)));
  }

  private async readWaits(ids: readonly string[]): Promise<(OutcomeWaitShown | null)[]> {
    const now = this.clock.now();
    const rows = await this.database.rows<EndedRow>(
      `select c.id, coalesce(c.stopped_at, c.closes_at) as ended_at, c.outcome_published_at, o.jurisdiction
       from consultation c join organisation o on o.id = c.organisation_id where c.id = any($1) and coalesce(c.stopped_at, c.closes_at) <= $2`,
      [ids, now],
    );
    return inOrderOf(ids, rows, (row) => outcomeWait(row.ended_at, row.outcome_published_at, jurisdictionOf(row.jurisdiction), now));
  }
}

function toVersion(row: VersionRow, language: Language): OutcomeVersion {
  return {
    number: row.number,
    weAsked: localMarkdown(row.we_asked, language),
    youSaid: localMarkdown(row.you_said, language),
    weDid: localMarkdown(row.we_did, language),
    themes: row.themes.map(({ themeId, name, why, agreed = null, ...theme }) => ({ ...theme, agreed, uuid: themeId, themeId: globalId('theme', themeId), name: localText(name, language), why: localMarkdown(why, language) })),
    levelKept: row.level_kept,
    keptBecause: localMarkdown(row.kept_because, language),
    whyChanged: row.why_changed && localText(row.why_changed, language),
    publishedAt: row.published_at,
  };
}
