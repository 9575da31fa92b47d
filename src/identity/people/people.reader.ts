import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Clock, Database, globalId, limitOf, perRequest, readCursor, toConnection, type Connection, type GraphqlContext, type Role, type Viewer } from '../../platform/index.js';
import type { Topic } from '../topics/index.js';
import { isKeptBy, keeperOf } from './people.access.js';
import type { PeopleArgs } from './people.args.js';
import { SOON_DAYS } from './people.rules.js';
import type { StaffAppointment, StaffRecord, StaffState } from './staff.type.js';

interface StaffRow {
  id: string;
  account_id: string;
  display_name: string;
  state: StaffState;
  line_manager: string | null;
  verified_by: string | null;
  verified_until: Date | null;
  suspended_at: Date | null;
}

interface AppointmentRow {
  id: string;
  profile_id: string;
  role: Role;
  organisation_id: string;
  ward_id: string | null;
  starts_at: Date;
  ends_at: Date | null;
  end_reason: string | null;
  checks_valid_until: Date | null;
  portfolios: Topic[];
}

const DAY_MS = 86_400_000;

/** Whether somebody can act, `p` being the profile and $3 now. */
const STATE = `case
  when not exists (select from appointment a where a.profile_id = p.id and (a.ends_at is null or a.ends_at > $3)) then 'ended'
  when p.suspended_at is not null then 'suspended' when p.verified_until <= $3 then 'lapsed' else 'active' end`;
const COLUMNS = `p.id, p.account_id, p.display_name, ${STATE} as state, p.line_manager, p.verified_by, p.verified_until, p.suspended_at`;

/** The records of people at work, for those who keep them. */
@Injectable()
export class PeopleReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  readonly appointmentsOf = perRequest(() => new DataLoader<string, StaffAppointment[]>((ids) => this.appointments(ids)));

  async one(viewer: Viewer, profileId: string): Promise<StaffRecord | null> {
    const row = await this.database.row<StaffRow & Record<string, unknown>>(
      `select ${COLUMNS} from profile p where p.id = $4 and ${isKeptBy('$1', '$2')}`,
      [...keeperOf(viewer), this.clock.now(), profileId],
    );
    return row && toRecord(row);
  }

  /** Those of one organisation whose records the viewer keeps, by name. */
  async ofOrganisation({ viewer }: GraphqlContext, organisationId: string, args: PeopleArgs): Promise<Connection<StaffRecord>> {
    const { text = null, role = null, state = null, endsSoon } = args.filter ?? {};
    const [name = null, id = null] = args.after ? readCursor(args.after, 2) : [];
    const now = this.clock.now();
    const soon = endsSoon === true ? new Date(now.getTime() + SOON_DAYS * DAY_MS) : null;
    const rows = await this.database.rows<StaffRow & Record<string, unknown>>(
      `select * from (select ${COLUMNS} from profile p where p.organisation_id = $4 and ${isKeptBy('$1', '$2')}
         and ($5::text is null or position(folded($5) in folded(p.display_name)) > 0)
         and ($6::text is null or exists (select from appointment a where a.profile_id = p.id and a.role = $6))
         and ($7::timestamptz is null or p.verified_until <= $7 or exists (select from appointment a where a.profile_id = p.id
           and (a.ends_at is null or a.ends_at > $3) and (a.ends_at <= $7 or a.checks_valid_until <= $7)))) p
       where (case when $8::text is null then p.state <> 'ended' else p.state = $8 end)
         and ($9::text is null or (p.display_name, p.id) > ($9, $10::uuid))
       order by p.display_name, p.id ${limitOf(args)}`,
      [...keeperOf(viewer), now, organisationId, text?.trim() || null, role, soon, state, name, id],
    );
    return toConnection(rows, args, (row) => [row.display_name, row.id], toRecord);
  }

  private async appointments(profileIds: readonly string[]): Promise<StaffAppointment[][]> {
    const rows = await this.database.rows<AppointmentRow & Record<string, unknown>>(
      `select id, profile_id, role, organisation_id, ward_id, starts_at, ends_at, end_reason, checks_valid_until, portfolios
       from appointment where profile_id = any($1) order by (ends_at is not null), starts_at desc, id`,
      [profileIds],
    );
    const now = this.clock.now();
    return profileIds.map((id) => rows.filter((row) => row.profile_id === id).map((row) => toAppointment(row, now)));
  }
}

function toRecord(row: StaffRow): StaffRecord {
  return {
    uuid: row.id,
    accountId: row.account_id,
    id: globalId('prof', row.id),
    state: row.state,
    lineManager: row.line_manager,
    verifiedBy: row.verified_by,
    verifiedUntil: row.verified_until,
    suspendedAt: row.suspended_at,
  };
}

function toAppointment(row: AppointmentRow, now: Date): StaffAppointment {
  return {
    uuid: row.id,
    id: globalId('appt', row.id),
    role: row.role,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    endReason: row.end_reason,
    checksValidUntil: row.checks_valid_until,
    portfolios: row.portfolios,
    isOver: row.ends_at !== null && row.ends_at <= now,
    organisationId: row.organisation_id,
    profileId: row.profile_id,
    wardId: row.ward_id,
  };
}
