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
/** The server answers a ping at once: after so long the connection is gone, though nobody said so. */
const GONE_AFTER_MS = 10_000;
/** A page that nobody has looked at for so long lets its socket go until somebody does. */
const UNSEEN_FOR_MS = 5 * 60_000;

function openSocket(): Client {
  let isNeeded = false;
  let subscriptions = 0;
  let unanswered: ReturnType<typeof setTimeout> | undefined;
  const withoutSocket = (): Liveness => (!navigator.onLine ? 'offline' : isNeeded ? 'delayed' : 'idle');
  addEventListener('offline', () => setLiveness(withoutSocket()));
  addEventListener('online', () => setLiveness(withoutSocket()));
  const opened = createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    connectionParams: { language: document.documentElement.lang },
    // Numbered, so that the server can send many pages the very same bytes.
    generateID: () => String(++subscriptions),
    keepAlive: 15_000,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: (retries) => (document.hidden ? untilSeen() : Promise.race([pause(retries), untilSeen()])),
    on: {
      connecting: () => {
        isNeeded = true;
      },
      connected: () => setLiveness('live'),
      // The server says so when it may have missed something itself.
      ping: (received, payload) => {
        if (!received) unanswered = setTimeout(() => opened.terminate(), GONE_AFTER_MS);
        if (typeof payload?.['delayed'] === 'boolean') setLiveness(payload['delayed'] ? 'delayed' : 'live');
      },
      pong: () => clearTimeout(unanswered),
      closed: (event) => {
        clearTimeout(unanswered);
        isNeeded = (event as CloseEvent).code !== NOT_NEEDED;
        setLiveness(withoutSocket());
      },
    },
  });
  letGoWhenUnseen(opened);
  return opened;
}

/** Half a second, doubling up to half a minute, each spread at random so that not everybody comes back at once. */
function pause(retries: number): Promise<void> {
  const longest = Math.min(30_000, 500 * 2 ** retries);
  return new Promise((resolve) => setTimeout(resolve, longest * (0.5 + Math.random() / 2)));
}

/** Until the page is looked at again, or the device is connected again. */
function untilSeen(): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (document.hidden) return;
      document.removeEventListener('visibilitychange', look);
      removeEventListener('online', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
    addEventListener('online', look);
  });
}

function letGoWhenUnseen(opened: Client): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('visibilitychange', () => {
    clearTimeout(timer);
    if (document.hidden) timer = setTimeout(() => opened.terminate(), UNSEEN_FOR_MS);
  });
}
