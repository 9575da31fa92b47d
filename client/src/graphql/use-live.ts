import { useCallback, useEffect, useRef, useState } from 'react';
import { printed, type Document } from './document.js';

/**
 * Follows a subscription for as long as the component is shown. A subscription sends a snapshot first, so that a
 * connection that was lost and came back misses nothing.
 */
export function useLive<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables | undefined,
  onData: (data: Result) => void,
): void {
  const receive = useRef(onData);
  useEffect(() => {
    receive.current = onData;
  });
  const key = variables && JSON.stringify(variables);
  useEffect(() => {
    if (key === undefined) return undefined;
    let stop = (): void => undefined;
    let stopped = false;
    // Loaded after the page is shown: reading never waits for the socket.
    void import('./socket.js').then(({ socket }) => {
      if (stopped) return;
      stop = socket().subscribe<Result>(
        { query: printed(document), variables: JSON.parse(key) as Record<string, unknown> },
        {
          next: ({ data }) => data && receive.current(data),
          error: () => undefined,
          complete: () => undefined,
        },
      );
    });
    return () => {
      stopped = true;
      stop();
    };
  }, [document, key]);
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
