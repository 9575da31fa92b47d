import { useState } from 'react';
import { useText } from '../text/use-text.js';
import { Button } from '../ui/button.js';

interface Loaded<Node> {
  nodes: readonly Node[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

interface GrowingList<Node> {
  nodes: readonly Node[];
  change: (next: (now: readonly Node[]) => readonly Node[]) => void;
  isMore: boolean;
  busy: boolean;
  loadMore: () => Promise<void>;
}

/** What a page was loaded with, and what is asked for below it. `next` gives the page after a cursor. */
export function useGrowingList<Node>(loaded: Loaded<Node>, next: (after: string | null) => Promise<Loaded<Node>>): GrowingList<Node> {
  const [nodes, setNodes] = useState(loaded.nodes);
  const [{ hasNextPage, endCursor }, setPageInfo] = useState(loaded.pageInfo);
  const [busy, setBusy] = useState(false);
  const loadMore = async (): Promise<void> => {
    setBusy(true);
    const page = await next(endCursor ?? null);
    setNodes((now) => [...now, ...page.nodes]);
    setPageInfo(page.pageInfo);
    setBusy(false);
  };
  return { nodes, change: setNodes, isMore: hasNextPage, busy, loadMore };
}

export function More({ list: { isMore, busy, loadMore } }: { list: Pick<GrowingList<unknown>, 'isMore' | 'busy' | 'loadMore'> }) {
  const { common } = useText();
  if (!isMore) return null;
  return (
    <Button kind="quiet" busy={busy} onClick={() => void loadMore()}>
      {common.more}
    </Button>
  );
}

interface Known {
  readonly id: string;
}

/** What is shown changes where it stands. */
export function withChanged<Node extends Known>(now: readonly Node[], live: readonly Node[]): readonly Node[] {
  const changed = new Map(live.map((node) => [node.id, node]));
  return now.map((node) => changed.get(node.id) ?? node);
}

/** What is newer than all that is shown. */
export function newestOf<Node extends Known>(now: readonly Node[], live: readonly Node[]): readonly Node[] {
  const shown = new Set(now.map(({ id }) => id));
  return live.filter(({ id }) => !shown.has(id) && id > (now[0]?.id ?? ''));
}
