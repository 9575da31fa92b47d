import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from './client-context.js';
import { printed, type Document } from './document.js';
import { currentLiveness } from './liveness.js';

/** While no socket can be had, what would arrive over it is asked for so often. */
const ASK_EVERY_MS = 30_000;

/**
 * Follows a subscription for as long as the component is shown. A subscription sends a snapshot first, so that a
 * connection that was lost and came back misses nothing; it says what it has seen, and is sent nothing older.
 * `onEnd`: the server ended it, because what was followed may not be seen any more.
 */
export function useLive<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables | undefined,
  onData: (data: Result) => void,
  onEnd?: () => void,
): void {
  const { send } = useClient();
  const receive = useRef({ onData, onEnd });
  useEffect(() => {
    receive.current = { onData, onEnd };
  });
  const key = variables && JSON.stringify(variables);
  useEffect(() => {
    if (key === undefined) return undefined;
    const asked: Asked = { query: printed(document), variables: JSON.parse(key) as Record<string, unknown>, extensions: {} };
    const take = (data: unknown): void => {
      if (data) receive.current.onData(data as Result);
    };
    const stopFollowing = follow(asked, take, () => receive.current.onEnd?.());
    // Every subscription is a query of the same words too.
    const asking = setInterval(() => {
      if (currentLiveness() !== 'delayed' || globalThis.document.hidden) return;
      send(asked.query.replace('subscription', 'query'), asked.variables).then(({ data }) => take(data), () => undefined);
    }, ASK_EVERY_MS);
    return () => {
      clearInterval(asking);
      stopFollowing();
    };
  }, [document, key, send]);
}

interface Asked {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  /** The version of the last message: sent again with the subscription when the socket comes back. */
  extensions: Record<string, unknown>;
}

/** The socket is loaded after the page is shown: reading never waits for it. */
function follow(asked: Asked, take: (data: unknown) => void, end: () => void): () => void {
  let stop = (): void => undefined;
  let stopped = false;
  void import('./socket.js').then(({ socket }) => {
    if (stopped) return;
    stop = socket().subscribe(asked as Asked & Record<string, unknown>, {
      next: ({ data, extensions }) => {
        asked.extensions = (extensions ?? {}) as Record<string, unknown>;
        take(data);
      },
      error: () => !stopped && end(),
      complete: () => !stopped && end(),
    });
  });
  return () => {
    stopped = true;
    stop();
  };
}

/**
 * A thing as it was loaded, with what arrives later laid over it, field by field. What arrives live is without
 * the viewer's own fields, so those stay; something older than what is shown is passed over.
 */
export function useFresh<Thing extends object>(loaded: Thing): [Thing, (patch: Partial<Thing>) => void] {
  const [state, setState] = useState({ loaded, value: loaded });
  if (state.loaded !== loaded) setState({ loaded, value: loaded });
  const patch = useCallback((change: Partial<Thing>) => {
    setState((now) => (isOlder(change, now.value) ? now : { ...now, value: { ...now.value, ...change } }));
  }, []);
  return [state.loaded === loaded ? state.value : loaded, patch];
}

function isOlder(change: { version?: unknown }, shown: { version?: unknown }): boolean {
  return typeof change.version === 'number' && typeof shown.version === 'number' && change.version < shown.version;
}
