/** Where an order by chance begins: one of a few orders that have an index, and a place in it. */
export interface Beginning {
  readonly order: number;
  /** A 64-bit number, as text. */
  readonly start: string;
}

const ORDERS = 4;
const MASK = (1n << 64n) - 1n;

/** The same for the same seed; seeds that are near each other begin far apart (splitmix64). */
export function beginning(seed: number): Beginning {
  const mixed = mix(BigInt(Math.trunc(seed)) & MASK);
  return { order: Number(mixed % BigInt(ORDERS)), start: String(BigInt.asIntN(64, mix(mixed))) };
}

/** What an order sorts by; each has its index. */
export function orderOf(order: number): string {
  return `uuid_hash_extended(l.idea_id, ${order % ORDERS})`;
}

function mix(value: bigint): bigint {
  let mixed = (value + 0x9e3779b97f4a7c15n) & MASK;
  mixed = ((mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK;
  mixed = ((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn) & MASK;
  return mixed ^ (mixed >> 31n);
}
