import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Clock, Database, dayOf, inForce, jurisdictionOf, perRequest, type AgeBand } from '../platform/index.js';

/** Of which ages people may vote in a council today. */
@Injectable()
export class VotersReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  readonly votersOf = perRequest(() => new DataLoader<string, readonly AgeBand[]>((ids) => this.voters(ids)));

  private async voters(organisationIds: readonly string[]): Promise<(readonly AgeBand[])[]> {
    const rows = await this.database.rows<{ id: string; jurisdiction: string }>('select id, jurisdiction from organisation where id = any($1)', [organisationIds]);
    const jurisdictions = new Map(rows.map(({ id, jurisdiction }) => [id, jurisdictionOf(jurisdiction)]));
    return organisationIds.map((id) => {
      const found = jurisdictions.get(id);
      return found ? inForce(found.mayVote, dayOf(this.clock.now(), found.calendar)) : [];
    });
  }
}
