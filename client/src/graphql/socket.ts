import { createClient, type Client } from 'graphql-ws';
import { setLiveness, type Liveness } from './liveness.js';

let client: Client | undefined;

/** The page's one socket, opened by the first subscription and kept for all of them. */
export function socket(): Client {
  client ??= openSocket();
  return client;
}

/** The code of a socket that was closed because nothing on the page wants to be live any more. */
const NOT_NEEDED = 1000;

function openSocket(): Client {
  let isNeeded = false;
  const withoutSocket = (): Liveness => (!navigator.onLine ? 'offline' : isNeeded ? 'delayed' : 'idle');
  addEventListener('offline', () => setLiveness(withoutSocket()));
  addEventListener('online', () => setLiveness(withoutSocket()));
  return createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    connectionParams: { language: document.documentElement.lang },
    keepAlive: 15_000,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait,
    on: {
      connecting: () => {
        isNeeded = true;
      },
      connected: () => setLiveness('live'),
      closed: (event) => {
        isNeeded = (event as CloseEvent).code !== NOT_NEEDED;
        setLiveness(withoutSocket());
      },
    },
  });
}

/** Half a second, doubling up to half a minute, each spread at random so that not everybody comes back at once. */
function retryWait(retries: number): Promise<void> {
  const longest = Math.min(30_000, 500 * 2 ** retries);
  return new Promise((resolve) => setTimeout(resolve, longest * (0.5 + Math.random() / 2)));
}
