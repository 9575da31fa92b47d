import { data, type LoaderFunctionArgs, type RouteObject } from 'react-router';
import type { Send } from '../graphql/execute.js';
import { pages } from './pages.js';
import { Layout } from './layout.js';
import { loadPage, statusOf } from './load-page.js';
import { PageView } from './page-view.js';
import { PageProblem } from './page-problem.js';

/** The route tree, the same on both sides; they differ only in how they reach GraphQL. */
export function createRoutes(send: Send, actingAs: string): RouteObject[] {
  const children: RouteObject[] = pages.map(({ path, load }) => ({
    path,
    lazy: async () => {
      const { page } = await load();
      return {
        loader: async ({ params, request }: LoaderFunctionArgs) => {
          const search = new URL(request.url).searchParams;
          const loaded = await loadPage(page, { params, search, actingAs }, send);
          return data(loaded, { status: statusOf[loaded.state] });
        },
        Component: () => <PageView page={page} />,
      };
    },
  }));
  const nowhere: RouteObject = {
    path: '*',
    loader: () => data({ state: 'missing' }, { status: 404 }),
    Component: () => <PageProblem loaded={{ state: 'missing' }} />,
  };
  return [{ Component: Layout, HydrateFallback: () => null, children: [...children, nowhere] }];
}
