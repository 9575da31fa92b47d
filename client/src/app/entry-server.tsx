import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, matchPath, StaticRouterProvider } from 'react-router';
import { execute, type Reply } from '../graphql/execute.js';
import { loadCatalogue, type Catalogue, type LanguageTag } from '../text/catalogue.js';
import { actingAs, App, type Beginning } from './app.js';
import type { Loaded } from './load-page.js';
import { headOf } from './page-view.js';
import { pages } from './pages.js';
import { createRoutes } from './routes.js';
import { ShellDocument } from './shell-query.js';

export interface RenderInput {
  /** Path and query. */
  url: string;
  language: LanguageTag;
  /** GraphQL in process, as the viewer of this request. */
  execute: (query: string, variables: Record<string, unknown>) => Promise<Reply>;
  /** The moment of rendering, by the server's clock. */
  now: string;
  demo: boolean;
}

export interface Rendered {
  status: number;
  head: { title: string; description?: string; noindex?: boolean };
  html: string;
  /** To be put into the page as data, for the browser to begin with. */
  state: Beginning & { loaderData: unknown };
  /** Source files whose chunks the browser needs for this page, as the manifest names them. */
  sources: string[];
  /** The page was rendered for somebody who is signed in. */
  isPersonal: boolean;
}

/** Renders a page from the same components that the browser runs. Throws when the server itself can't answer. */
export async function render(input: RenderInput): Promise<Rendered> {
  const text = await loadCatalogue(input.language);
  const shell = await execute(input.execute, ShellDocument, {});
  const handler = createStaticHandler(createRoutes(input.execute, actingAs(shell)));
  const context = await handler.query(new Request(new URL(input.url, 'http://page.invalid')));
  if (context instanceof Response) throw new Error('No page answers with a redirect');
  const beginning: Beginning = { language: input.language, shell, now: input.now, demo: input.demo };
  const html = renderToString(
    <StrictMode>
      <App beginning={beginning} text={text} send={input.execute}>
        <StaticRouterProvider router={createStaticRouter(handler.dataRoutes, context)} context={context} hydrate={false} />
      </App>
    </StrictMode>,
  );
  return {
    status: context.statusCode,
    html,
    ...(await describe(context.location.pathname, context.loaderData, text, input.language)),
    state: { ...beginning, loaderData: context.loaderData },
    isPersonal: shell.session.isSignedIn,
  };
}

async function describe(path: string, loaderData: Record<string, unknown>, text: Catalogue, language: LanguageTag): Promise<Pick<Rendered, 'head' | 'sources'>> {
  const loaded = Object.values(loaderData).find(Boolean) as Loaded | undefined;
  const route = pages.find(({ path: pattern }) => matchPath(pattern, path));
  const page = route && (await route.load()).page;
  const head = headOf(page, loaded ?? { state: 'missing' }, text);
  return {
    head: { ...head, ...(head.description && { description: plain(head.description) }) },
    sources: [...(route ? [`src/pages/${route.file}.tsx`] : []), `src/text/${language}/index.ts`],
  };
}

/** A few words of a text for search engines and shared links: without its markup. */
function plain(html: string): string {
  const words = html.replaceAll(/<[^>]*>/g, ' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
  return words.replaceAll('&#39;', "'").replaceAll('&amp;', '&').replaceAll(/\s+/g, ' ').trim().slice(0, 200);
}
