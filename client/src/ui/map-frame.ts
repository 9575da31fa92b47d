/** A point on the ground, in degrees. */
export interface Spot {
  readonly latitude: number;
  readonly longitude: number;
}

export interface Extent {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** How a piece of ground is drawn: north up, and a mile as long from west to east as from south to north. */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
  readonly at: (spot: Spot) => { x: number; y: number };
  readonly spotAt: (x: number, y: number) => Spot;
  readonly metresWide: number;
}

const WIDTH = 100;
const METRES_A_DEGREE = 111_320;
/** Some ground beyond the edge, so that what lies at it can be reached. */
const BEYOND = 1.1;
const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

export const middleOf = ({ south, west, north, east }: Extent): Spot => ({ latitude: (south + north) / 2, longitude: (west + east) / 2 });

/** The whole extent, or closer to a spot in it. */
export function frameOf(extent: Extent, closer = 1, around: Spot = middleOf(extent)): MapFrame {
  const narrowing = Math.cos((middleOf(extent).latitude * Math.PI) / 180);
  const [high, wide] = [extent.north - extent.south, (extent.east - extent.west) * narrowing];
  const height = clamp((WIDTH * high) / wide, 60, 120);
  const degrees = (BEYOND * Math.max(wide, (high * WIDTH) / height)) / closer;
  const scale = WIDTH / degrees;
  return {
    width: WIDTH,
    height,
    at: ({ latitude, longitude }) => ({ x: WIDTH / 2 + (longitude - around.longitude) * narrowing * scale, y: height / 2 - (latitude - around.latitude) * scale }),
    spotAt: (x, y) => ({ latitude: around.latitude + (height / 2 - y) / scale, longitude: around.longitude + (x - WIDTH / 2) / scale / narrowing }),
    metresWide: degrees * METRES_A_DEGREE,
  };
}

/** A round length that takes about a quarter of the picture. */
export function scaleBar({ width, metresWide }: MapFrame): { metres: number; length: number } {
  const about = metresWide / 4;
  const power = 10 ** Math.floor(Math.log10(about));
  const metres = ([5, 2, 1].find((step) => step * power <= about) ?? 1) * power;
  return { metres, length: (metres / metresWide) * width };
}

export const isWithin = ({ south, west, north, east }: Extent, { latitude, longitude }: Spot): boolean =>
  south <= latitude && latitude <= north && west <= longitude && longitude <= east;

/** Which of several is nearest as the crow flies. */
export function nearestTo<Known extends Spot>(spot: Spot, known: readonly Known[]): Known | undefined {
  const narrowing = Math.cos((spot.latitude * Math.PI) / 180);
  const away = ({ latitude, longitude }: Spot): number => Math.hypot(latitude - spot.latitude, (longitude - spot.longitude) * narrowing);
  return [...known].sort((a, b) => away(a) - away(b))[0];
}
