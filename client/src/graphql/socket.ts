import { createClient, type Client } from 'graphql-ws';
import { setLiveness } from './liveness.js';

let client: Client | undefined;

/** The page's one socket, opened by the first subscription and kept for all of them. */
export function socket(): Client {
  client ??= openSocket();
  return client;
}

function openSocket(): Client {
  addEventListener('offline', () => setLiveness('offline'));
  addEventListener('online', () => setLiveness('delayed'));
  return createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    connectionParams: { language: document.documentElement.lang },
    keepAlive: 15_000,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait,
    on: {
      connected: () => setLiveness('live'),
      closed: () => setLiveness(navigator.onLine ? 'delayed' : 'offline'),
    },
  });
}

/** Half a second, doubling up to half a minute, each spread at random so that not everybody comes back at once. */
function retryWait(retries: number): Promise<void> {
  const longest = Math.min(30_000, 500 * 2 ** retries);
  return new Promise((resolve) => setTimeout(resolve, longest * (0.5 + Math.random() / 2)));
}
