import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { DemoProvider, SessionProvider } from '../features/identity/index.js';
import { ClientProvider, type PlainForms } from '../graphql/client-context.js';
import type { Send } from '../graphql/execute.js';
import type { Catalogue, LanguageTag } from '../text/catalogue.js';
import { NowProvider } from '../text/use-dates.js';
import { TextProvider } from '../text/use-text.js';
import { PlaceProvider } from './brand.js';
import type { Shell } from './shell-query.js';

/** What the server rendered with and hands to the browser, so that both begin with the same. */
export interface Beginning {
  language: LanguageTag;
  shell: Shell;
  /** When it was rendered: "in 3 days" must be the same on both sides. */
  now: string;
  demo: boolean;
  forms: PlainForms;
}

interface AppProps {
  beginning: Beginning;
  text: Catalogue;
  send: Send;
  children: ReactNode;
}

export const actingAs = (shell: Shell): string => shell.session.profile?.id ?? '';

/** Everything that a page can ask for, around the router. */
export function App({ beginning, text, send, children }: AppProps) {
  const { language, shell, now, demo, forms } = beginning;
  const reading = useMemo(() => ({ language, text }), [language, text]);
  const client = useMemo(() => ({ actingAs: actingAs(shell), isAtWork: shell.session.profile?.kind === 'PROFESSIONAL', send, forms }), [shell, send, forms]);
  return (
    <TextProvider value={reading}>
      <NowProvider value={useClock(now)}>
        <ClientProvider value={client}>
          <SessionProvider value={shell.session}>
            <DemoProvider value={demo}>
              <PlaceProvider value={shell.place.name}>{children}</PlaceProvider>
            </DemoProvider>
          </SessionProvider>
        </ClientProvider>
      </NowProvider>
    </TextProvider>
  );
}

/** The browser's clock, read every half minute once the page is shown. */
function useClock(start: string): string {
  const [now, setNow] = useState(start);
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
