import { useEffect, useRef, type ReactNode } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { ActingBar } from '../features/identity/index.js';
import { useText } from '../text/use-text.js';
import { useLater } from '../ui/use-later.js';
import { Brand } from './brand.js';
import { Footer } from './footer.js';
import { LiveIndicator } from './live-indicator.js';
import { useSections } from './use-sections.js';

/** The frame of every page: skip link, who is acting, the ways to go, the page, the foot. */
export function Layout({ isLoading, children }: { isLoading: boolean; children: ReactNode }) {
  const { common: text } = useText();
  const main = useMainFocus();
  const Unread = useLater(() => import('../features/notifications/unread/index.js'))?.UnreadCount;
  return (
    <>
      <a className="skip" href="#main">
        {text.skip}
      </a>
      <ActingBar>
        <Link className="acting__link" to="/me">
          {text.nav.me} {Unread && <Unread />}
        </Link>
      </ActingBar>
      <header className="top">
        <div className="top__inner">
          <Brand />
          <nav className="main-nav" aria-label={text.nav.label}>
            <ul>
              {useSections().map(({ to, label }) => (
                <li key={to}>
                  <NavLink to={to}>{label}</NavLink>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <div className={isLoading ? 'top__loading top__loading--on' : 'top__loading'} role="status">
          {isLoading && <span className="visually-hidden">{text.loading}</span>}
        </div>
      </header>
      <noscript className="no-script" />
      <main id="main" className="main" ref={main} tabIndex={-1}>
        {children}
      </main>
      <Footer />
      <LiveIndicator />
      <div id="announcer" className="visually-hidden" role="status" />
    </>
  );
}

/** After going to another page the focus is on its content, as it would be after loading it. */
function useMainFocus() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
