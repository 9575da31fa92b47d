import type { PostPartsFragment } from '../graphql/generated/graphql.js';
import type { News } from '../graphql/use-feed.js';

/** Posts that are loaded at once. */
export const PAGE = 50;

export const asWritten = (one: PostPartsFragment, other: PostPartsFragment): number =>
  one.writtenAt.localeCompare(other.writtenAt) || one.id.localeCompare(other.id);

/** What is written after the last that is shown waits to be asked for, where there is more between. */
export function upToLast(shown: readonly PostPartsFragment[], news: News<PostPartsFragment>): News<PostPartsFragment> {
  const last = shown.at(-1);
  return { ...news, isPage: false, nodes: last ? news.nodes.filter((post) => asWritten(post, last) <= 0) : [] };
}
