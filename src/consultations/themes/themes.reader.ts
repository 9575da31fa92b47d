import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { inOrderOf } from '../../identity/index.js';
import { LEAST_SHOWN } from '../../opinions/index.js';
import { Database, globalId, localMarkdown, localText, perRequest, type AgeBand, type GraphqlContext, type Language, type Texts, type Viewer } from '../../platform/index.js';
import { mayConsultFor } from '../consultation.access.js';
import { ALL, isOfYoungPeople } from '../results/index.js';
import type { Theme, ThemeQuote } from './theme.type.js';

interface ThemeRow {
  id: string;
  version: number;
  consultation_id: string;
  name: Texts;
  description: Texts;
  respondents: number;
  agreed: number | null;
  age_bands: AgeBand[];
  organisation_id: string;
  is_public: boolean;
}

interface QuoteRow {
  id: string;
  theme_id: string;
  excerpt: string;
  language: Language;
}

const THEMES = `
  select t.id, t.version, t.consultation_id, t.name, t.description, coalesce(n.respondents, 0) as respondents, t.agreed, c.who_may_take_part->'ageBands' as age_bands,
    c.organisation_id, c.outcome_published_at is not null as is_public
  from consultation_theme t join consultation c on c.id = t.consultation_id
  left join consultation_theme_tally n on n.theme_id = t.id and n.grp = '${ALL}'
  where t.merged_into is null`;

/** The one rule for themes (S2): everybody's once the outcome is told, before that those who asked. $2: the organisations the viewer asks for. */
const VISIBLE = '(c.outcome_published_at is not null or c.organisation_id = any($2))';

/** Themes as a viewer sees them. */
@Injectable()
export class ThemesReader {
  constructor(private readonly database: Database) {}

  readonly themes = perRequest((context) => new DataLoader<string, Theme | null>((ids) => this.byIds(ids, context)));
  readonly themesOf = perRequest((context) => new DataLoader<string, Theme[]>((ids) => this.ofConsultations(ids, context)));
  /** Of themes that the viewer sees. */
  readonly quotesOf = perRequest(() => new DataLoader<string, ThemeQuote[]>((ids) => this.quotes(ids)));

  byId(context: GraphqlContext, id: string): Promise<Theme | null> {
    return this.themes(context).load(id);
  }

  private async byIds(ids: readonly string[], { viewer }: GraphqlContext): Promise<(Theme | null)[]> {
    const rows = await this.database.rows<ThemeRow>(`${THEMES} and t.id = any($1) and ${VISIBLE}`, [ids, asksFor(viewer)]);
    return inOrderOf(ids, rows, (row) => toTheme(row, viewer.language));
  }

  /** Those that most said come first. */
  private async ofConsultations(ids: readonly string[], { viewer }: GraphqlContext): Promise<Theme[][]> {
    const rows = await this.database.rows<ThemeRow>(`${THEMES} and t.consultation_id = any($1) and ${VISIBLE} order by greatest(coalesce(n.respondents, 0), t.agreed) desc, t.id`, [ids, asksFor(viewer)]);
    return ids.map((id) => rows.filter((row) => row.consultation_id === id).map((row) => toTheme(row, viewer.language)));
  }

  private async quotes(ids: readonly string[]): Promise<ThemeQuote[][]> {
    const rows = await this.database.rows<QuoteRow>('select id, theme_id, excerpt, language from theme_quote where theme_id = any($1) order by quoted_at, id', [ids]);
    return ids.map((id) => rows.filter((row) => row.theme_id === id).map((row) => ({ id: globalId('quote', row.id), text: row.excerpt, language: row.language })));
  }
}

export function asksFor(viewer: Viewer): string[] {
  const organisations = viewer.appointments.map(({ organisationId }) => organisationId);
  return [...new Set(organisations)].filter((id) => mayConsultFor(viewer, id));
}

function toTheme(row: ThemeRow, language: Language): Theme {
  const isYouth = isOfYoungPeople(row.age_bands);
  const isTooFew = isYouth && row.respondents < LEAST_SHOWN;
  return {
    uuid: row.id,
    id: globalId('theme', row.id),
    version: row.version,
    consultationId: row.consultation_id,
    organisationId: row.organisation_id,
    isPublic: row.is_public,
    name: localText(row.name, language),
    description: Object.keys(row.description).length > 0 ? localMarkdown(row.description, language) : null,
    said: isTooFew ? null : row.respondents,
    // Among young people, who agrees with one of several could be worked out to single ones; each statement has its own count (Y6).
    agreed: isYouth ? null : row.agreed,
  };
}
