import type { Area } from './draw-map.js';

/** East and north, in degrees, as GeoJSON writes a point. */
export type Corner = readonly [number, number];
/** The outline of a piece of land, its first corner again at the end. */
export type Ring = readonly Corner[];

/** The least rectangle that holds all of it. */
export function areaOf(rings: readonly Ring[]): Area {
  const [east, north] = [rings.flatMap((ring) => ring.map(([x]) => x)), rings.flatMap((ring) => ring.map(([, y]) => y))];
  const least = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.min(one, other), Infinity);
  const most = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.max(one, other), -Infinity);
  return { south: least(north), west: least(east), north: most(north), east: most(east) };
}

/** About the middle of the largest piece, and always on it: the middle of a bent ward can lie in another. */
export function middleOf(rings: readonly Ring[]): { latitude: number; longitude: number } {
  const [largest = []] = rings.toSorted((one, other) => Math.abs(twiceTheSize(other)) - Math.abs(twiceTheSize(one)));
  const [longitude, latitude] = centreOf(largest);
  return isOn(largest, [longitude, latitude]) ? { latitude, longitude } : { latitude, longitude: widestAt(largest, latitude) };
}

const sides = (ring: Ring): [Corner, Corner][] => ring.slice(1).map((corner, place) => [ring[place] ?? corner, corner]);

const twiceTheSize = (ring: Ring): number => sides(ring).reduce((sum, [[x, y], [toX, toY]]) => sum + x * toY - toX * y, 0);

function centreOf(ring: Ring): Corner {
  const size = twiceTheSize(ring);
  const [x, y] = sides(ring).reduce<Corner>(([sumX, sumY], [[fromX, fromY], [toX, toY]]) => {
    const part = fromX * toY - toX * fromY;
    return [sumX + (fromX + toX) * part, sumY + (fromY + toY) * part];
  }, [0, 0]);
  return [x / (3 * size), y / (3 * size)];
}

/** Where its outline crosses a line from west to east. */
const crossings = (ring: Ring, latitude: number): number[] =>
  sides(ring)
    .filter(([[, from], [, to]]) => from > latitude !== to > latitude)
    .map(([[fromX, fromY], [toX, toY]]) => fromX + ((latitude - fromY) / (toY - fromY)) * (toX - fromX))
    .sort((one, other) => one - other);

const isOn = (ring: Ring, [longitude, latitude]: Corner): boolean => crossings(ring, latitude).filter((x) => x < longitude).length % 2 === 1;

/** The middle of the widest stretch of it on that line. */
function widestAt(ring: Ring, latitude: number): number {
  const at = crossings(ring, latitude);
  const stretches = at.flatMap((west, place) => (place % 2 === 0 ? [[west, at[place + 1] ?? west] as const] : []));
  const [west, east] = stretches.toSorted((one, other) => other[1] - other[0] - (one[1] - one[0]))[0] ?? [0, 0];
  return (west + east) / 2;
}
