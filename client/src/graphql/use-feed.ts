import type { Document } from './document.js';
import { useLive } from './use-live.js';

/** What a feed tells: its latest page, or what came and changed since the message before. */
export interface News<Node> {
  isPage: boolean;
  nodes: readonly Node[];
  goneIds: readonly string[];
}

/** Follows a feed for as long as the component is shown; a connection that comes back goes on from where it was. */
export function useFeed<Told extends News<unknown>, Variables>(
  document: Document<object, Variables>,
  variables: Variables | undefined,
  onNews: (news: Told) => void,
): void {
  useLive(document, variables, (data) => {
    for (const told of Object.values(data)) if (told && typeof told === 'object') onNews(told as Told);
  });
}

type Compare<Node> = (one: Node, other: Node) => number;

/** What is shown, with the news in it, each thing once and in order. */
export function withNews<Node extends { id: string }>(shown: readonly Node[], news: News<Node>, compare: Compare<Node>): Node[] {
  const fresh = new Set(news.nodes.map(({ id }) => id));
  const gone = new Set(news.goneIds);
  const still = stillShown(shown, news, compare).filter(({ id }) => !fresh.has(id) && !gone.has(id));
  return [...still, ...news.nodes].sort(compare);
}

/** How many of them weren't shown before. */
export function newIn<Node extends { id: string }>(shown: readonly Node[], { nodes }: News<Node>): number {
  const known = new Set(shown.map(({ id }) => id));
  return nodes.filter(({ id }) => !known.has(id)).length;
}

/** A page says all of its own span; and where it shares nothing with what is shown, something may lie between them. */
function stillShown<Node extends { id: string }>(shown: readonly Node[], { isPage, nodes }: News<Node>, compare: Compare<Node>): readonly Node[] {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!isPage) return shown;
  if (!first || !last || !shown.some(({ id }) => nodes.some((node) => node.id === id))) return [];
  return shown.filter((node) => compare(node, first) < 0 || compare(node, last) > 0);
}
