import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Clock, Database, perRequest } from '../../platform/index.js';

/** Who is in a councillor's office now. */
@Injectable()
export class CouncillorsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The profiles of a council's councillors, by name. */
  readonly councillorsOf = perRequest(() => new DataLoader<string, string[]>((ids) => this.byOrganisations(ids)));

  private async byOrganisations(ids: readonly string[]): Promise<string[][]> {
    const rows = await this.database.rows<{ profile_id: string; organisation_id: string }>(
      `select distinct on (p.display_name, p.id, a.organisation_id) p.id as profile_id, a.organisation_id
       from appointment a join profile p on p.id = a.profile_id
       where a.role = 'councillor' and a.organisation_id = any($1) and a.starts_at <= $2 and (a.ends_at is null or a.ends_at > $2)
         and p.suspended_at is null and p.verified_until > $2
       order by p.display_name, p.id`,
      [ids, this.clock.now()],
    );
    return ids.map((id) => rows.filter(({ organisation_id }) => organisation_id === id).map(({ profile_id }) => profile_id));
  }
}
