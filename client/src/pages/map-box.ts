import type { Extent, Spot } from '../ui/map-frame.js';

/** About two hundred metres: closer than that people point at the same place. */
const NEAREST = 0.002;
const ROOM = 0.25;

/** Where one looks closer, as an address says it: south, west, north, east. */
export function boxIn(search: URLSearchParams): Extent | undefined {
  const [south, west, north, east, ...more] = (search.get('box') ?? '').split(',').map(Number);
  if (south === undefined || west === undefined || north === undefined || east === undefined || more.length > 0) return undefined;
  const isGround = Math.abs(south) <= 90 && Math.abs(north) <= 90 && Math.abs(west) <= 180 && Math.abs(east) <= 180;
  return isGround && south < north && west < east ? { south, west, north, east } : undefined;
}

/** The address of the map around these; where they lie at one place, that of the list. */
export function closerTo(spots: readonly Spot[], search: URLSearchParams): string {
  const [south, north] = around(spots.map(({ latitude }) => latitude));
  const [west, east] = around(spots.map(({ longitude }) => longitude));
  const now = boxIn(search);
  if (now && now.north - now.south <= 2 * NEAREST && now.east - now.west <= 2 * NEAREST) return '#list';
  const closer = new URLSearchParams(search);
  closer.set('box', [south, west, north, east].map((degrees) => degrees.toFixed(5)).join(','));
  return `/ideas/map?${closer.toString()}`;
}

function around(degrees: readonly number[]): [number, number] {
  const [least, most] = [Math.min(...degrees), Math.max(...degrees)];
  const room = Math.max((most - least) * ROOM, NEAREST / 2);
  return [least - room, most + room];
}

export function without(search: URLSearchParams, name: string): string {
  const rest = new URLSearchParams(search);
  rest.delete(name);
  return rest.toString();
}
