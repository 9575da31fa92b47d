import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, localText, perRequest, type GraphqlContext, type Language, type Texts } from '../../platform/index.js';
import type { Area } from './draw-map.js';
import type { AreaMap, WardOnMap } from './maps.type.js';

interface MapRow extends Area {
  organisation_id: string;
  wards: { name: Texts; latitude: number; longitude: number }[];
}

/** Where organisations lie is public: everybody reads it alike. */
@Injectable()
export class MapsReader {
  constructor(private readonly database: Database) {}

  readonly maps = perRequest((context) => new DataLoader<string, AreaMap | null>((ids) => this.mapsOf(ids, context)));

  private async mapsOf(ids: readonly string[], context: GraphqlContext): Promise<(AreaMap | null)[]> {
    const rows = await this.database.rows<MapRow>(
      `select a.organisation_id, a.south, a.west, a.north, a.east,
         coalesce((
           select json_agg(json_build_object('name', w.name, 'latitude', m.latitude, 'longitude', m.longitude) order by w.name->>'en')
           from ward w join ward_middle m on m.ward_id = w.id where w.organisation_id = a.organisation_id), '[]') as wards
       from organisation_area a where a.organisation_id = any($1)`,
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.organisation_id, toMap(row, context)]));
    return ids.map((id) => byId.get(id) ?? null);
  }
}

const toMap = ({ south, west, north, east, wards }: MapRow, { viewer }: GraphqlContext): AreaMap => ({
  ...{ south, west, north, east },
  wards: wards.map((ward) => wardOnMap(ward, viewer.language)),
});

export const wardOnMap = ({ name, latitude, longitude }: MapRow['wards'][number], language: Language): WardOnMap => ({ name: localText(name, language), latitude, longitude });
