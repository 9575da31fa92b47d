import { DrawMap } from './draw-map.js';
import { DrawWards } from './draw-wards.js';
import { MapsReader } from './maps.reader.js';
import { MapOfOrganisation } from './maps.resolver.js';

export { DrawWards };
export { DrawMap, type Area, type WardMiddle } from './draw-map.js';
export * from './maps.migrations.js';

export const mapsProviders = { deeds: [DrawMap, DrawWards], readers: [MapsReader], resolvers: [MapOfOrganisation] };
