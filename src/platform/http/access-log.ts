import type { NextFunction, Request, Response } from 'express';
import type { Logger } from 'pino';
import { requestIdOf } from './request-id.js';

/** One line a request: what, how long, with which outcome. No address, no browser, no query, no person (S8). */
export function accessLog(logger: Logger): (req: Request, res: Response, next: NextFunction) => void {
  return (req, res, next) => {
    const begun = performance.now();
    res.setHeader('x-request-id', requestIdOf(req));
    res.on('close', () => {
      const line = { request: requestIdOf(req), method: req.method, path: withoutSecrets(req.path), status: res.statusCode };
      logger.info({ ...line, ms: Math.round(performance.now() - begun), finished: res.writableFinished }, 'request');
    });
    next();
  };
}

/** Sign-in links and codes are keys: what follows these addresses is not written down. */
function withoutSecrets(path: string): string {
  return path.replace(/^(\/demo\/sign-in|\/auth\/magic-link|\/youth\/join)\/.*/, '$1/…');
}
