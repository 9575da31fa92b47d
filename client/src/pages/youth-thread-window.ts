import type { PostPartsFragment } from '../graphql/generated/graphql.js';

/** Posts that are loaded at once. */
export const PAGE = 50;
const MOST = 100;

/** The part of a thread that is followed live: all that is shown and room for more, or from the last page on. */
interface Followed {
  first: number;
  after?: string | undefined;
}

/** Grows in steps, so that the subscription isn't begun anew with each post. */
export function followed(shown: number, lastPage: string | undefined): Followed {
  const first = Math.ceil((shown + 10) / PAGE) * PAGE;
  return first <= MOST ? { first } : { first: MOST, after: lastPage };
}

export function inOrder(now: readonly PostPartsFragment[], changed: readonly PostPartsFragment[]): PostPartsFragment[] {
  const byId = new Map([...now, ...changed].map((post) => [post.id, post]));
  return [...byId.values()].sort((one, other) => one.writtenAt.localeCompare(other.writtenAt));
}

/** What the followed part no longer holds, though it lies within its span, isn't for this viewer any more. */
export function withoutVanished(
  now: readonly PostPartsFragment[],
  live: readonly PostPartsFragment[],
  { first, after }: Followed,
): readonly PostPartsFragment[] {
  const still = new Set(live.map(({ id }) => id));
  const begin = after === undefined ? '' : (live[0]?.writtenAt ?? '');
  const end = live.length < first ? undefined : live.at(-1)?.writtenAt;
  return now.filter(({ id, writtenAt }) => still.has(id) || writtenAt < begin || (end !== undefined && writtenAt > end));
}
