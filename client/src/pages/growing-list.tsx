import { useState, type MouseEvent } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../text/use-text.js';
import { Notice } from '../ui/notice.js';

interface Loaded<Node> {
  nodes: readonly Node[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

interface GrowingList<Node> {
  nodes: readonly Node[];
  change: (next: (now: readonly Node[]) => readonly Node[]) => void;
  isMore: boolean;
  busy: boolean;
  /** What was asked for last didn't come; it can be asked for again. */
  failed: boolean;
  /** Where what is shown ends; the page that follows has its own address, for readers without JavaScript. */
  end: string;
  loadMore: () => Promise<void>;
}

/** What a page was loaded with, and what is asked for below it. `next` gives the page after a cursor. */
export function useGrowingList<Node>(loaded: Loaded<Node>, next: (after: string | null) => Promise<Loaded<Node>>): GrowingList<Node> {
  const [nodes, setNodes] = useState(loaded.nodes);
  const [{ hasNextPage, endCursor }, setPageInfo] = useState(loaded.pageInfo);
  const [asking, setAsking] = useState<'no' | 'yes' | 'failed'>('no');
  const loadMore = async (): Promise<void> => {
    setAsking('yes');
    try {
      const page = await next(endCursor ?? null);
      setNodes((now) => [...now, ...page.nodes]);
      setPageInfo(page.pageInfo);
      setAsking('no');
    } catch {
      setAsking('failed');
    }
  };
  return { nodes, change: setNodes, isMore: hasNextPage, busy: asking === 'yes', failed: asking === 'failed', end: endCursor ?? '', loadMore };
}

export function More({ list: { isMore, busy, failed, end, loadMore } }: { list: Omit<GrowingList<unknown>, 'nodes' | 'change'> }) {
  const { common } = useText();
  const { pathname, search } = useLocation();
  if (!isMore) return null;
  const further = new URLSearchParams(search);
  further.set('after', end);
  const load = (event: MouseEvent): void => {
    event.preventDefault();
    if (!busy) void loadMore();
  };
  return (
    <>
      <div role="status">{failed && <Notice tone="warn">{common.states.offlineText}</Notice>}</div>
      <a className="button button--quiet" href={`${pathname}?${further.toString()}`} aria-disabled={busy || undefined} onClick={load}>
        {common.more}
      </a>
    </>
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
