import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { execute, type Reply } from '../graphql/execute.js';
import type { PlainForms } from '../graphql/client-context.js';
import type { Head } from '../pages/page.js';
import { loadCatalogue, type LanguageTag } from '../text/catalogue.js';
import { wordsFiles } from '../text/words.js';
import { actingAs, App, type Beginning } from './app.js';
import { findRoute, loadPage, type Loaded } from './load-page.js';
import { sayWithoutScript } from './no-script.js';
import { plain } from './plain-text.js';
import { headOf, PageView } from './page-view.js';
import { sharingOf, type Sharing } from './sharing.js';
import { ShellDocument } from './shell-query.js';

export interface RenderInput {
  /** Path and query. */
  url: string;
  /** Where people find this, as https://example.org. */
  origin: string;
  language: LanguageTag;
  /** GraphQL in process, as the viewer of this request. */
  execute: (query: string, variables: Record<string, unknown>) => Promise<Reply>;
  /** The moment of rendering, by the server's clock. */
  now: string;
  demo: boolean;
  forms: PlainForms;
}

export interface Rendered {
  status: number;
  head: Head;
  html: string;
  /** To be put into the page as data, for the browser to begin with. */
  state: Beginning & { loaded: Loaded };
  /** Source files whose chunks the browser needs for this page, as the manifest names them. */
  sources: string[];
  /** What is said of it to programs and with its link; nothing of what isn't for everybody. */
  sharing?: Sharing;
  /** The page was rendered for somebody who is signed in. */
  isPersonal: boolean;
}

const statusOf: Record<Loaded['state'], number> = { shown: 200, missing: 404, signIn: 401, failed: 503 };

const REFUSED = 422;

/** Renders a page from the same components that the browser runs. Throws when the server itself can't answer. */
export async function render({ url, origin, language, execute: send, now, demo, forms }: RenderInput): Promise<Rendered> {
  const text = await loadCatalogue(language);
  const shell = await execute(send, ShellDocument, {});
  const address = new URL(url, 'http://page.invalid');
  const shown = await loadPage(address, { send, actingAs: actingAs(shell), language });
  const beginning: Beginning = { language, shell, now, demo, forms };
  const html = renderToString(
    <StrictMode>
      <App beginning={beginning} text={text} send={send}>
        <StaticRouter location={url}>
          <PageView shown={shown} isLoading={false} />
        </StaticRouter>
      </App>
    </StrictMode>,
  );
  const said = headOf(shown, text, language);
  const head = { ...said, ...(said.description && { description: plain(said.description) }) };
  const route = findRoute(address.pathname)?.route;
  return {
    status: forms.refused ? REFUSED : statusOf[shown.loaded.state],
    html: sayWithoutScript(html, language),
    head,
    ...(shown.loaded.state === 'shown' && !head.noindex && route && { sharing: sharingOf(route.file, shown.loaded.data as object, { url: origin + address.pathname, language, title: shortTitle(head.title), description: head.description ?? '' }) }),
    state: { ...beginning, loaded: shown.loaded },
    sources: [...(route ? [`src/pages/${route.file}.tsx`] : []), `src/text/${language}/index.ts`, ...wordsFiles(language, shown.page?.words ?? [])],
    isPersonal: shell.session.isSignedIn,
  };
}

/** Without the product's name behind it. */
const shortTitle = (title: string): string => title.slice(0, title.lastIndexOf(' – '));
