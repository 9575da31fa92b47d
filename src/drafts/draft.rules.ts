import type { Problem } from '../platform/index.js';
import { DraftTooLong, NotADraft, TooManyDrafts } from './draft.problems.js';

export const MOST_BYTES = 256 * 1024;
/** Begun by one profile. */
export const MOST_DRAFTS = 100;

/** A draft may be as incomplete as one likes, but it is a JSON object, and not without end. */
export function refusalOfContent(content: string): Problem | null {
  const bytes = Buffer.byteLength(content);
  if (bytes > MOST_BYTES) return new DraftTooLong(bytes, MOST_BYTES);
  return isObject(content) ? null : new NotADraft();
}

export function refusalOfAnother(begun: number): Problem | null {
  return begun < MOST_DRAFTS ? null : new TooManyDrafts(MOST_DRAFTS);
}

function isObject(content: string): boolean {
  try {
    const value: unknown = JSON.parse(content);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
