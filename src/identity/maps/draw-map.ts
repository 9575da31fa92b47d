import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Transaction } from '../../platform/index.js';

/** The least rectangle that holds all of an organisation's land, in degrees. */
export interface Area {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

export interface WardMiddle {
  readonly wardId: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** Says where an organisation and its wards lie, so that people can point at a place. Said again, it is corrected. */
@Injectable()
export class DrawMap {
  constructor(private readonly work: UnitOfWork) {}

  execute(organisationId: string, area: Area, wards: readonly WardMiddle[]): Promise<void> {
    return this.work.run((tx) => keepMap(tx, organisationId, area, wards));
  }
}

/** Within a deed of somebody else. */
export async function keepMap(tx: Transaction, organisationId: string, { south, west, north, east }: Area, wards: readonly WardMiddle[]): Promise<void> {
  await tx.query(
    `insert into organisation_area (organisation_id, south, west, north, east) values ($1, $2, $3, $4, $5)
     on conflict (organisation_id) do update set south = excluded.south, west = excluded.west, north = excluded.north, east = excluded.east`,
    [organisationId, south, west, north, east],
  );
  await tx.query(
    `insert into ward_middle (ward_id, latitude, longitude)
     select w.id, m.latitude, m.longitude
     from ward w join jsonb_to_recordset($2) as m("wardId" uuid, latitude double precision, longitude double precision) on m."wardId" = w.id
     where w.organisation_id = $1
     on conflict (ward_id) do update set latitude = excluded.latitude, longitude = excluded.longitude`,
    [organisationId, JSON.stringify(wards)],
  );
}
