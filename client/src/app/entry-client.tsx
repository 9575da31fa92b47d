import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes, RouterProvider, type HydrationState, type RouteObject } from 'react-router';
import { sendByHttp } from '../graphql/send-by-http.js';
import { loadCatalogue } from '../text/catalogue.js';
import '../ui/styles/index.scss';
import './icon.svg';
import { actingAs, App, type Beginning } from './app.js';
import { createRoutes } from './routes.js';

interface State extends Beginning {
  loaderData: HydrationState['loaderData'];
}

async function start(): Promise<void> {
  const state = JSON.parse(document.getElementById('state')?.textContent ?? '') as State;
  const send = sendByHttp(state.language, actingAs(state.shell));
  const routes = createRoutes(send, actingAs(state.shell));
  const [text] = await Promise.all([loadCatalogue(state.language), loadMatched(routes)]);
  const router = createBrowserRouter(routes, { hydrationData: { loaderData: state.loaderData } });
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root to hydrate');
  startTransition(() => {
    hydrateRoot(
      root,
      <StrictMode>
        <App beginning={state} text={text} send={send}>
          <RouterProvider router={router} />
        </App>
      </StrictMode>,
    );
  });
}

/** The chunk of the page that the server rendered must be here before hydration, or the page would flicker. */
async function loadMatched(routes: RouteObject[]): Promise<void> {
  const matched = matchRoutes(routes, location) ?? [];
  await Promise.all(
    matched.map(async ({ route }) => {
      if (typeof route.lazy !== 'function') return;
      Object.assign(route, await route.lazy(), { lazy: undefined });
    }),
  );
}

await start();
