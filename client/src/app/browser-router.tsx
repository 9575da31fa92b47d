import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Router, UNSAFE_createBrowserHistory as createBrowserHistory, type Location, type NavigationType, type Navigator } from 'react-router';
import { ReloadProvider } from '../pages/use-reload.js';
import type { LoadedPage } from './load-page.js';

interface Shown extends LoadedPage {
  location: Location;
  action: NavigationType;
}

type Address = Pick<Location, 'pathname' | 'search'>;

interface BrowserRouterProps {
  first: LoadedPage;
  load: (address: Address) => Promise<LoadedPage>;
  children: (shown: LoadedPage, isLoading: boolean) => ReactNode;
}

/**
 * Goes from page to page. The page before stays as it is, its address included, until everything that the next one
 * needs has been loaded: nothing flickers, and nothing on a page sees an address that isn't its own.
 */
export function BrowserRouter({ first, load, children }: BrowserRouterProps) {
  const [history] = useState(() => createBrowserHistory());
  const { shown, isLoading, navigator, reload } = useShown(history, first, load);
  useScroll(shown);
  return (
    <ReloadProvider value={reload}>
      <Router location={shown.location} navigationType={shown.action} navigator={navigator}>
        {children(shown, isLoading)}
      </Router>
    </ReloadProvider>
  );
}

/** What is shown, the ways to go on from it, and to ask for it again. */
function useShown(history: ReturnType<typeof createBrowserHistory>, first: BrowserRouterProps['first'], load: BrowserRouterProps['load']) {
  const [shown, setShown] = useState<Shown>(() => ({ ...first, location: history.location, action: history.action }));
  const [isLoading, setIsLoading] = useState(false);
  const newest = useRef(0);
  /** Loads an address, then shows it; `arrive` makes it the browser's. */
  const show = useCallback(
    async (address: Address, arrive: () => void) => {
      const mine = ++newest.current;
      setIsLoading(true);
      const next = await load(address);
      // Somebody has gone on meanwhile.
      if (mine !== newest.current) return;
      arrive();
      setIsLoading(false);
      setShown({ ...next, location: history.location, action: history.action });
    },
    [history, load],
  );
  const going = useRef<Promise<void>>(undefined);
  const go = useCallback(
    (address: Address, arrive: () => void): void => {
      going.current = show(address, arrive);
    },
    [show],
  );
  const navigator = useMemo<Navigator>(
    () => ({
      createHref: (to) => history.createHref(to),
      go: (steps) => history.go(steps),
      push: (to, state) => go(history.createURL(to), () => history.push(to, state)),
      replace: (to, state) => go(history.createURL(to), () => history.replace(to, state)),
    }),
    [history, go],
  );
  // Back and forward: the browser has changed the address already.
  useEffect(() => history.listen(({ location }) => go(location, () => undefined)), [history, go]);
  const reload = useCallback(async () => {
    const { pathname } = history.location;
    // Whoever has chosen to go on arrives there: news of the page they leave doesn't hold them back.
    await going.current;
    if (history.location.pathname === pathname) await show(history.location, () => undefined);
  }, [history, show]);
  return { shown, isLoading, navigator, reload };
}

/** A page begins at its top; going back comes to where one was. */
function useScroll({ location, action }: Shown): void {
  const positions = useRef(new Map<string, number>());
  const current = useRef(location);
  useEffect(() => {
    window.history.scrollRestoration = 'manual';
    const remember = (): void => void positions.current.set(current.current.key, window.scrollY);
    addEventListener('scroll', remember, { passive: true });
    return () => removeEventListener('scroll', remember);
  }, []);
  useLayoutEffect(() => {
    if (current.current === location) return;
    current.current = location;
    const staysInPlace = (location.state as { staysInPlace?: boolean } | null)?.staysInPlace;
    if (action === 'POP') window.scrollTo(0, positions.current.get(location.key) ?? 0);
    else if (action === 'PUSH' && !staysInPlace) window.scrollTo(0, 0);
  }, [location, action]);
}
