import { matchPath } from 'react-router';
import { execute, RequestFailed, type Send } from '../graphql/execute.js';
import type { AnyPage, PageRequest } from '../pages/page.js';
import type { LanguageTag } from '../text/catalogue.js';
import { loadWords } from '../text/words.js';
import { pages, type PageRoute } from './pages.js';

/** How loading a page ended. Anything but `shown` has a page of its own that says what to do. */
export type Loaded =
  | { state: 'shown'; data: unknown }
  | { state: 'missing' }
  | { state: 'signIn' }
  | { state: 'failed'; offline: boolean; message: string };

/** A page with what it was loaded with; without a page where no address matches. */
export interface LoadedPage {
  page: AnyPage | undefined;
  loaded: Loaded;
}

interface Match {
  route: PageRoute;
  params: PageRequest['params'];
}

/** The page of an address. The first that fits is meant: `/ideas/new` stands before `/ideas/:id`. */
export function findRoute(pathname: string): Match | undefined {
  for (const route of pages) {
    const match = matchPath(route.path, pathname);
    if (match) return { route, params: match.params };
  }
  return undefined;
}

/** Who asks for a page, and how it can be got. */
export interface Reader {
  readonly send: Send;
  /** The profile acting, '' for a visitor. */
  readonly actingAs: string;
  readonly language: LanguageTag;
}

export async function loadPage(address: { pathname: string; search: string }, { send, actingAs, language }: Reader): Promise<LoadedPage> {
  const match = findRoute(address.pathname);
  if (!match) return { page: undefined, loaded: { state: 'missing' } };
  const page = await loadCode(match.route, language);
  if (!page) return { page, loaded: { state: 'failed', offline: true, message: '' } };
  const request = { params: match.params, search: new URLSearchParams(address.search), actingAs };
  return { page, loaded: await loadData(page, request, send) };
}

/** The page's own chunk and words; none when they can't be fetched, offline or after a new release. */
export async function loadCode(route: PageRoute, language: LanguageTag): Promise<AnyPage | undefined> {
  try {
    const { page } = await route.load();
    await loadWords(language, page.words ?? []);
    return page;
  } catch {
    return undefined;
  }
}

async function loadData(page: AnyPage, request: PageRequest, send: Send): Promise<Loaded> {
  if (page.needsProfile && request.actingAs === '') return { state: 'signIn' };
  if (!page.query) return { state: 'shown', data: {} };
  try {
    const data = await execute(send, page.query, page.variables?.(request) ?? {});
    return page.isMissing?.(data) ? { state: 'missing' } : { state: 'shown', data };
  } catch (error) {
    if (!(error instanceof RequestFailed)) throw error;
    if (error.failure === 'forbidden') return { state: request.actingAs === '' ? 'signIn' : 'missing' };
    return { state: 'failed', offline: error.failure === 'offline', message: error.message };
  }
}
