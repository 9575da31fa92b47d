import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Clock, Database, dayOf, globalId, jurisdictionOf, localText, perRequest, type GraphqlContext, type Texts } from '../../platform/index.js';
import { inOrderOf } from '../organisations.reader.js';
import type { Body, BodyMember } from './body.type.js';

interface BodyRow {
  id: string;
  organisation_id: string;
  name: Texts;
  version: number;
}

interface MemberRow {
  body_id: string;
  profile_id: string;
  from_day: string;
  until_day: string | null;
  jurisdiction: string;
}

const COLUMNS = 'b.id, b.organisation_id, b.name, b.version';

/** Bodies and who sits on them are public: everybody reads them alike. */
@Injectable()
export class BodiesReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  readonly bodies = perRequest((context) => new DataLoader<string, Body | null>((ids) => this.byIds(ids, context)));

  readonly bodiesOf = perRequest((context) => new DataLoader<string, Body[]>((ids) => this.byOrganisations(ids, context)));

  /** Everybody who sits or sat on it, the first to join first. */
  readonly membersOf = perRequest(() => new DataLoader<string, BodyMember[]>((ids) => this.members(ids)));

  private async byIds(ids: readonly string[], context: GraphqlContext): Promise<(Body | null)[]> {
    const rows = await this.database.rows<BodyRow>(`select ${COLUMNS} from body b where b.id = any($1)`, [ids]);
    return inOrderOf(ids, rows, (row) => toBody(row, context));
  }

  private async byOrganisations(ids: readonly string[], context: GraphqlContext): Promise<Body[][]> {
    const rows = await this.database.rows<BodyRow>(`select ${COLUMNS} from body b where b.organisation_id = any($1) order by b.founded_at, b.id`, [ids]);
    return ids.map((id) => rows.filter((row) => row.organisation_id === id).map((row) => toBody(row, context)));
  }

  private async members(ids: readonly string[]): Promise<BodyMember[][]> {
    const rows = await this.database.rows<MemberRow>(
      `select m.body_id, m.profile_id, m.from_day::text as from_day, m.until_day::text as until_day, o.jurisdiction
       from body_member m join body b on b.id = m.body_id join organisation o on o.id = b.organisation_id
       where m.body_id = any($1) order by m.from_day, m.profile_id`,
      [ids],
    );
    return ids.map((id) => rows.filter((row) => row.body_id === id).map((row) => this.toMember(row)));
  }

  private toMember({ profile_id, from_day, until_day, jurisdiction }: MemberRow): BodyMember {
    const today = dayOf(this.clock.now(), jurisdictionOf(jurisdiction).calendar);
    const isMemberNow = from_day <= today && (until_day === null || until_day >= today);
    return { profileId: profile_id, fromDay: from_day, untilDay: until_day, isMemberNow };
  }
}

function toBody(row: BodyRow, context: GraphqlContext): Body {
  return {
    uuid: row.id,
    id: globalId('body', row.id),
    version: row.version,
    name: localText(row.name, context.viewer.language),
    organisationId: row.organisation_id,
  };
}
