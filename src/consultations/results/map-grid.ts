/** Steps of the grid in degrees. At 61° north, the end of Shetland, a cell is 111 m high and 108 m wide; further south it is wider. */
const HIGH = 0.001;
const WIDE = 0.002;

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** The cell in which a point lies, counted from 0° 0°: no place is kept more exactly than that. */
export function cellOf({ latitude, longitude }: Point): string {
  return `${steps(latitude, HIGH)},${steps(longitude, WIDE)}`;
}

/** The middle of a cell. */
export function middleOf(cell: string): Point {
  const [up = 0, right = 0] = cell.split(',').map(Number);
  return { latitude: rounded((up + 0.5) * HIGH), longitude: rounded((right + 0.5) * WIDE) };
}

/** What lies on an edge belongs to the cell above or to the right, in spite of how floating numbers divide. */
const steps = (degrees: number, step: number): number => Math.floor(rounded(degrees / step));
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
