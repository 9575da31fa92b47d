import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { sendByHttp } from '../graphql/send-by-http.js';
import { loadCatalogue } from '../text/catalogue.js';
import '../ui/styles/index.scss';
import './icon.svg';
import { actingAs, App, type Beginning } from './app.js';
import { BrowserRouter } from './browser-router.js';
import { findRoute, loadCode, loadPage, type Loaded } from './load-page.js';
import { PageView } from './page-view.js';

interface State extends Beginning {
  loaded: Loaded;
}

async function start(): Promise<void> {
  const state = JSON.parse(document.getElementById('state')?.textContent ?? '') as State;
  // A form that was refused is answered at its own address: the page is the one it stands on.
  if (state.forms.page) history.replaceState(null, '', state.forms.page);
  const send = sendByHttp(state.language, actingAs(state.shell));
  const reader = { send, actingAs: actingAs(state.shell), language: state.language };
  const match = findRoute(location.pathname);
  // The code of the page that the server rendered must be here before hydration, or the page would flicker.
  const [text, page] = await Promise.all([loadCatalogue(state.language), match && loadCode(match.route, state.language)]);
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root to hydrate');
  startTransition(() => {
    hydrateRoot(
      root,
      <StrictMode>
        <App beginning={state} text={text} send={send}>
          <BrowserRouter first={{ page, loaded: state.loaded }} load={(address) => loadPage(address, reader)}>
            {(shown, isLoading) => <PageView shown={shown} isLoading={isLoading} />}
          </BrowserRouter>
        </App>
      </StrictMode>,
    );
  });
}

// Not awaited: the pages' chunks import this one, and would wait for it in turn.
void start();
