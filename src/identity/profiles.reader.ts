import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import {
  Clock,
  Database,
  globalId,
  Loader,
  localText,
  perRequest,
  type GraphqlContext,
  type ProfileKind,
  type Role,
  type Texts,
} from '../platform/index.js';
import type { Appointment, Profile } from './profile.type.js';
import type { Topic } from './topics/index.js';
import { inOrderOf } from './organisations.reader.js';

export interface ProfileRow {
  id: string;
  kind: ProfileKind;
  display_name: string;
  job_title: Texts | null;
  organisation_id: string | null;
  ward_id: string | null;
}

interface AppointmentRow {
  id: string;
  profile_id: string;
  role: Role;
  organisation_id: string;
  ward_id: string | null;
  starts_at: Date;
  ends_at: Date | null;
  portfolios: Topic[];
}

const COLUMNS = 'id, kind, display_name, job_title, organisation_id, ward_id';

/** What `ProfilesReader.readAlong` takes, in a SELECT of another room that joins `profile` by this alias. */
export const profileAlong = (alias: string): string =>
  `case when ${alias}.kind <> 'young-person' then json_build_object(${COLUMNS.split(', ').map((column) => `'${column}', ${alias}.${column}`).join(', ')}) end`;

/** Public faces. Young people have none of their own to read: their pseudonym appears only with what they wrote (Y3). */
@Injectable()
export class ProfilesReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Citizens and professionals by id; null for a young person's, whoever asks. */
  readonly profiles = perRequest((context) => new Loader<Profile | null>((ids) => this.byIds(ids, context)));

  /** What a list read with its own rows needn't be read again in this request. */
  readAlong(context: GraphqlContext, row: ProfileRow | null): void {
    if (row) this.profiles(context).readAlong(row.id, () => toProfile(row, context));
  }

  readonly appointmentsOf = perRequest(() => new DataLoader<string, Appointment[]>((ids) => this.appointments(ids)));

  /** What an account may act through, the personal one first. For the account's own holder only. */
  async ofAccount(accountId: string, context: GraphqlContext): Promise<Profile[]> {
    const rows = await this.database.rows<ProfileRow>(
      `select ${COLUMNS} from profile
       where account_id = $1 and suspended_at is null and (verified_until is null or verified_until > $2)
       order by (kind = 'professional'), created_at, id`,
      [accountId, this.clock.now()],
    );
    return rows.map((row) => toProfile(row, context));
  }

  private async byIds(ids: readonly string[], context: GraphqlContext): Promise<(Profile | null)[]> {
    const rows = await this.database.rows<ProfileRow>(
      `select ${COLUMNS} from profile where id = any($1) and kind <> 'young-person'`,
      [ids],
    );
    return inOrderOf(ids, rows, (row) => toProfile(row, context));
  }

  private async appointments(profileIds: readonly string[]): Promise<Appointment[][]> {
    const rows = await this.database.rows<AppointmentRow>(
      `select id, profile_id, role, organisation_id, ward_id, starts_at, ends_at, portfolios from appointment
       where profile_id = any($1) order by starts_at, id`,
      [profileIds],
    );
    return profileIds.map((id) => rows.filter((row) => row.profile_id === id).map(toAppointment));
  }
}

function toProfile(row: ProfileRow, context: GraphqlContext): Profile {
  return {
    uuid: row.id,
    id: globalId('prof', row.id),
    kind: row.kind,
    displayName: row.display_name,
    isProfessional: row.kind === 'professional',
    jobTitle: row.job_title && localText(row.job_title, context.viewer.language),
    organisationId: row.organisation_id,
    wardId: row.ward_id,
  };
}

function toAppointment(row: AppointmentRow): Appointment {
  return {
    uuid: row.id,
    id: globalId('appt', row.id),
    role: row.role,
    organisationId: row.organisation_id,
    wardId: row.ward_id,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    portfolios: row.portfolios,
  };
}
