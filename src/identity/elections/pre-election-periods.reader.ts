import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Clock, Database, dayOf, globalId, jurisdictionOf, perRequest } from '../../platform/index.js';
import type { PreElectionPeriod } from './pre-election-period.type.js';

interface Row {
  id: string;
  organisation_id: string;
  jurisdiction: string;
  from_day: string;
  until_day: string;
}

@Injectable()
export class PreElectionPeriodsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The periods of an organisation, the latest first. */
  readonly periodsOf = perRequest(() => new DataLoader<string, PreElectionPeriod[]>((ids) => this.periods(ids)));

  private async periods(ids: readonly string[]): Promise<PreElectionPeriod[][]> {
    const rows = await this.database.rows<Row & Record<string, unknown>>(
      `select p.id, p.organisation_id, o.jurisdiction, p.from_day::text as from_day, p.until_day::text as until_day
       from pre_election_period p join organisation o on o.id = p.organisation_id
       where p.organisation_id = any($1) order by p.from_day desc, p.id`,
      [ids],
    );
    return ids.map((id) => rows.filter((row) => row.organisation_id === id).map((row) => this.toPeriod(row)));
  }

  private toPeriod({ id, jurisdiction, from_day, until_day }: Row): PreElectionPeriod {
    const today = dayOf(this.clock.now(), jurisdictionOf(jurisdiction).calendar);
    return { id: globalId('pep', id), fromDay: from_day, untilDay: until_day, isNow: from_day <= today && today <= until_day };
  }
}
