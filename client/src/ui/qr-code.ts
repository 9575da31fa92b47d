/**
 * A QR code (ISO/IEC 18004) of a short text: bytes, error correction M, versions 1 to 10, which hold 213 bytes. The mask is
 * always the chequered one: readers take any.
 */
interface Version {
  readonly ecc: number;
  /** How many blocks there are of so many data codewords. */
  readonly blocks: readonly (readonly [count: number, data: number])[];
  readonly alignment: readonly number[];
}

const VERSIONS: readonly Version[] = [
  { ecc: 10, blocks: [[1, 16]], alignment: [] },
  { ecc: 16, blocks: [[1, 28]], alignment: [6, 18] },
  { ecc: 26, blocks: [[1, 44]], alignment: [6, 22] },
  { ecc: 18, blocks: [[2, 32]], alignment: [6, 26] },
  { ecc: 24, blocks: [[2, 43]], alignment: [6, 30] },
  { ecc: 16, blocks: [[4, 27]], alignment: [6, 34] },
  { ecc: 18, blocks: [[4, 31]], alignment: [6, 22, 38] },
  { ecc: 22, blocks: [[2, 38], [2, 39]], alignment: [6, 24, 42] },
  { ecc: 22, blocks: [[3, 36], [2, 37]], alignment: [6, 26, 46] },
  { ecc: 26, blocks: [[4, 43], [1, 44]], alignment: [6, 28, 50] },
];
/** Error correction M with the chequered mask, as the standard encodes it. */
const FORMAT = 0x5412;

const capacity = ({ blocks }: Version): number => blocks.reduce((sum, [count, data]) => sum + count * data, 0);

/** Rows of modules, true where it is dark. Throws when the text is too long. */
export function qrCode(text: string): boolean[][] {
  const bytes = new TextEncoder().encode(text);
  const number = VERSIONS.findIndex((version, at) => bytes.length + (at < 9 ? 2 : 3) <= capacity(version)) + 1;
  const version = VERSIONS[number - 1];
  if (!version) throw new RangeError('Too long for a QR code');
  const size = 17 + 4 * number;
  const grid = new Grid(size);
  drawPatterns(grid, version, number);
  drawData(grid, withCorrection(codewords(bytes, number, capacity(version)), version));
  return grid.rows;
}

class Grid {
  readonly rows: boolean[][];
  private readonly taken: boolean[][];

  constructor(readonly size: number) {
    this.rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
    this.taken = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  }

  /** A module of a pattern: no data goes there. */
  set(row: number, column: number, dark: boolean): void {
    const [modules, taken] = [this.rows[row], this.taken[row]];
    if (!modules || !taken || column < 0 || column >= this.size) return;
    modules[column] = dark;
    taken[column] = true;
  }

  isFree(row: number, column: number): boolean {
    return this.taken[row]?.[column] === false;
  }
}

function codewords(bytes: Uint8Array, number: number, room: number): number[] {
  const bits: number[] = [];
  const put = (value: number, length: number): void => {
    for (let at = length - 1; at >= 0; at--) bits.push((value >> at) & 1);
  };
  put(4, 4);
  put(bytes.length, number < 10 ? 8 : 16);
  for (const byte of bytes) put(byte, 8);
  put(0, Math.min(4, room * 8 - bits.length));
  put(0, -bits.length & 7);
  const words = Array.from({ length: bits.length / 8 }, (_, at) => bits.slice(at * 8, at * 8 + 8).reduce((sum, bit) => sum * 2 + bit, 0));
  for (let pad = 0xec; words.length < room; pad ^= 0xfd) words.push(pad);
  return words;
}

/** The blocks' data in turn, then their error correction in turn. */
function withCorrection(data: readonly number[], { ecc, blocks }: Version): number[] {
  let from = 0;
  const parts = blocks.flatMap(([count, length]) => Array.from({ length: count }, () => data.slice(from, (from += length))));
  const inTurn = (lists: readonly (readonly number[])[]): number[] =>
    Array.from({ length: Math.max(...lists.map((list) => list.length)) }, (_, at) => lists.flatMap((list) => (at < list.length ? [list[at] ?? 0] : []))).flat();
  return [...inTurn(parts), ...inTurn(parts.map((part) => remainder(part, ecc)))];
}

/** Product in GF(2^8) with the polynomial of the standard. */
function times(one: number, other: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) product = (product << 1) ^ ((product >> 7) * 0x11d) ^ (((other >> bit) & 1) * one);
  return product;
}

/** Reed–Solomon. */
function remainder(data: readonly number[], degree: number): number[] {
  let divisor = [...Array.from({ length: degree - 1 }, () => 0), 1];
  for (let root = 1, at = 0; at < degree; at++, root = times(root, 2)) divisor = divisor.map((factor, place) => times(factor, root) ^ (divisor[place + 1] ?? 0));
  let left = divisor.map(() => 0);
  for (const byte of data) {
    const factor = byte ^ (left[0] ?? 0);
    left = [...left.slice(1), 0].map((value, at) => value ^ times(divisor[at] ?? 0, factor));
  }
  return left;
}

function drawPatterns(grid: Grid, { alignment }: Version, number: number): void {
  const { size } = grid;
  for (let at = 0; at < size; at++) {
    grid.set(6, at, at % 2 === 0);
    grid.set(at, 6, at % 2 === 0);
  }
  for (const [row, column] of [[3, 3], [3, size - 4], [size - 4, 3]] as const) drawSquares(grid, { row, column, reach: 4, light: [2, 4] });
  const last = alignment.length - 1;
  for (const [i, row] of alignment.entries()) {
    for (const [j, column] of alignment.entries()) {
      const isCorner = (i === 0 && (j === 0 || j === last)) || (i === last && j === 0);
      if (!isCorner) drawSquares(grid, { row, column, reach: 2, light: [1] });
    }
  }
  drawFormat(grid);
  if (number >= 7) drawVersion(grid, number);
}

function drawSquares(grid: Grid, { row, column, reach, light }: { row: number; column: number; reach: number; light: readonly number[] }): void {
  for (let down = -reach; down <= reach; down++) {
    for (let right = -reach; right <= reach; right++) grid.set(row + down, column + right, !light.includes(Math.max(Math.abs(down), Math.abs(right))));
  }
}

function drawFormat(grid: Grid): void {
  const { size } = grid;
  for (let bit = 0; bit < 15; bit++) {
    const dark = ((FORMAT >> bit) & 1) === 1;
    const first = bit < 6 ? [bit, 8] : bit < 8 ? [bit + 1, 8] : bit === 8 ? [8, 7] : [8, 14 - bit];
    const second = bit < 8 ? [8, size - 1 - bit] : [size - 15 + bit, 8];
    for (const [row = 0, column = 0] of [first, second]) grid.set(row, column, dark);
  }
  grid.set(size - 8, 8, true);
}

function drawVersion(grid: Grid, number: number): void {
  let rest = number;
  for (let at = 0; at < 12; at++) rest = (rest << 1) ^ ((rest >> 11) * 0x1f25);
  const bits = (number << 12) | rest;
  for (let bit = 0; bit < 18; bit++) {
    const [far, near] = [grid.size - 11 + (bit % 3), Math.floor(bit / 3)];
    const dark = ((bits >> bit) & 1) === 1;
    grid.set(near, far, dark);
    grid.set(far, near, dark);
  }
}

/** Up and down in pairs of columns from the right, around the patterns. */
function drawData(grid: Grid, words: readonly number[]): void {
  const { size, rows } = grid;
  let bit = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++) {
      const row = ((right + 1) & 2) === 0 ? size - 1 - step : step;
      for (const column of [right, right - 1]) {
        if (!grid.isFree(row, column)) continue;
        const dark = (((words[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1;
        const modules = rows[row];
        if (modules) modules[column] = dark !== ((row + column) % 2 === 0);
        bit++;
      }
    }
  }
}
