import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, globalId, Loader, localText, perRequest, type GraphqlContext, type Language, type Texts } from '../platform/index.js';
import type { OrganisationKind } from './organisation.entity.js';
import type { Organisation, Place, Ward } from './organisation.type.js';

export interface OrganisationRow {
  id: string;
  slug: string;
  kind: OrganisationKind;
  tier: string | null;
  name: Texts;
  languages: Language[];
  accent: string | null;
  support_threshold: number | null;
  answer_days: number | null;
  publishes_in_all: boolean;
  version: number;
}

export interface WardRow {
  id: string;
  organisation_id: string;
  name: Texts;
}

const COLUMNS = 'id, slug, kind, tier, name, languages, accent, support_threshold, answer_days, publishes_in_all, version';

/** What `OrganisationsReader.readAlong` takes, in a SELECT of another room that joins `organisation` by this alias: as text, for a page names the same one in each row. */
export const organisationAlong = (alias: string): string =>
  `json_build_object(${COLUMNS.split(', ').map((column) => `'${column}', ${alias}.${column}`).join(', ')})::text`;

/** The wards of these ids, as `OrganisationsReader.readWardsAlong` takes them; `ids` is SQL for an array. */
export const wardsAlong = (ids: string): string => `(select json_agg(json_build_object('id', w.id, 'organisation_id', w.organisation_id, 'name', w.name)) from ward w where w.id = any(${ids}))`;

/** Organisations and wards are public: everybody reads them alike. */
@Injectable()
export class OrganisationsReader {
  constructor(private readonly database: Database) {}

  readonly organisations = perRequest(
    (context) => new Loader<Organisation | null>((ids) => this.organisationsByIds(ids, context)),
  );

  readonly wards = perRequest((context) => new Loader<Ward | null>((ids) => this.wardsByIds(ids, context)));

  readonly wardsOf = perRequest((context) => new DataLoader<string, Ward[]>((ids) => this.wardsOfOrganisations(ids, context)));

  /** What a list read with its own rows needn't be read again in this request. */
  readAlong(context: GraphqlContext, id: string, written: string): void {
    this.organisations(context).readAlong(id, () => toOrganisation(JSON.parse(written) as OrganisationRow, context));
  }

  readWardsAlong(context: GraphqlContext, rows: readonly WardRow[] | null): void {
    for (const row of rows ?? []) this.wards(context).readAlong(row.id, () => toWard(row, context));
  }

  async all(context: GraphqlContext): Promise<Organisation[]> {
    const rows = await this.database.rows<OrganisationRow>(`select ${COLUMNS} from organisation order by kind, slug`);
    return rows.map((row) => toOrganisation(row, context));
  }

  async place(context: GraphqlContext): Promise<Place> {
    const row = await this.database.row<{ name: Texts }>('select name from place');
    return { name: localText(row?.name ?? { en: 'Folkmoot' }, context.viewer.language) };
  }

  private async organisationsByIds(ids: readonly string[], context: GraphqlContext): Promise<(Organisation | null)[]> {
    const rows = await this.database.rows<OrganisationRow>(`select ${COLUMNS} from organisation where id = any($1)`, [ids]);
    return inOrderOf(ids, rows, (row) => toOrganisation(row, context));
  }

  private async wardsByIds(ids: readonly string[], context: GraphqlContext): Promise<(Ward | null)[]> {
    const rows = await this.database.rows<WardRow>('select id, organisation_id, name from ward where id = any($1)', [ids]);
    return inOrderOf(ids, rows, (row) => toWard(row, context));
  }

  private async wardsOfOrganisations(ids: readonly string[], context: GraphqlContext): Promise<Ward[][]> {
    const rows = await this.database.rows<WardRow>(
      `select id, organisation_id, name from ward where organisation_id = any($1) order by name->>'en'`,
      [ids],
    );
    return ids.map((id) => rows.filter((row) => row.organisation_id === id).map((row) => toWard(row, context)));
  }
}

function toOrganisation(row: OrganisationRow, context: GraphqlContext): Organisation {
  return {
    uuid: row.id,
    id: globalId('org', row.id),
    slug: row.slug,
    kind: row.kind,
    tier: row.tier,
    name: localText(row.name, context.viewer.language),
    languages: row.languages,
    accent: row.accent && row.slug,
    colour: row.accent,
    supportThreshold: row.support_threshold,
    answerDays: row.answer_days,
    publishesInAll: row.publishes_in_all,
    version: row.version,
  };
}

function toWard(row: WardRow, context: GraphqlContext): Ward {
  return { id: globalId('ward', row.id), organisationId: row.organisation_id, name: localText(row.name, context.viewer.language) };
}

/** Rows as a loader wants them: one for each id, in its order. */
export function inOrderOf<Row extends { id: string }, Value>(
  ids: readonly string[],
  rows: readonly Row[],
  make: (row: Row) => Value,
): (Value | null)[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = byId.get(id);
    return row ? make(row) : null;
  });
}
