import { Injectable } from '@nestjs/common';
import { Clock, Database, type Role, type Texts } from '../platform/index.js';

export interface Officeholder {
  profileId: string;
  jobTitle: Texts | null;
  wardId: string | null;
}

/** Who holds an office now. For rules of other rooms: who owes an answer, how many workers a space has. */
@Injectable()
export class Appointments {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The active holders of a role in an organisation, longest-serving first. */
  holders(role: Role, organisationId: string): Promise<Officeholder[]> {
    return this.database.rows<Officeholder & Record<string, unknown>>(
      `select p.id as "profileId", p.job_title as "jobTitle", a.ward_id as "wardId"
       from appointment a join profile p on p.id = a.profile_id
       where a.role = $1 and a.organisation_id = $2 and a.starts_at <= $3 and (a.ends_at is null or a.ends_at > $3)
         and (a.checks_valid_until is null or a.checks_valid_until > $3)
         and p.suspended_at is null and p.verified_until > $3
       order by a.starts_at, a.id`,
      [role, organisationId, this.clock.now()],
    );
  }
}
