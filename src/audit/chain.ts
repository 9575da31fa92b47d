import { createHash } from 'node:crypto';

/** What the first entry of every chain follows. */
export const GENESIS = '0'.repeat(64);

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * The hash that places an entry in its chain. It covers the content only through its own hash, so that a sealed
 * entry's place can be checked by somebody who may not read it (E1).
 */
export function entryHash(previousHash: string, seq: number, content: string): string {
  return sha256(`${previousHash}\n${seq}\n${sha256(content)}`);
}

/** JSON with sorted keys: the same facts always make the same text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
