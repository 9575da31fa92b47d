import type { Logger } from 'pino';
import type { InFront } from './in-front.js';
import { requestIdOf } from './request-id.js';

/** One line a request: what, how long, with which outcome. No address, no browser, no query, no person (S8). */
export function accessLog(logger: Logger): InFront {
  return (req, res, next) => {
    const begun = performance.now();
    // Taken now: whatever a handler is mounted at is cut off from the path while it works.
    const path = withoutSecrets(pathOf(req.url ?? ''));
    res.on('close', () => {
      const line = { request: requestIdOf(req), method: req.method, path, status: res.statusCode };
      logger.info({ ...line, ms: Math.round(performance.now() - begun), finished: res.writableFinished }, 'request');
    });
    next();
  };
}

function pathOf(url: string): string {
  const query = url.indexOf('?');
  return query === -1 ? url : url.slice(0, query);
}

/** Links and codes that let somebody do something are keys: what follows these addresses is not written down. */
function withoutSecrets(path: string): string {
  return path.replace(/^(\/demo\/sign-in|\/auth\/magic-link|\/auth\/reset-password|\/youth\/join|\/notifications\/off|\/ideas\/invitations)\/.*/i, '$1/…');
}
