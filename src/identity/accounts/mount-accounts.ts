import { Logger } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { toNodeHandler } from 'better-auth/node';
import type { NextFunction, Request, Response } from 'express';
import { Auth } from './auth.js';
import { AUTH_PATH } from './auth-options.js';

/** Whatever else better-auth or a plugin answers is not here. */
const ADDRESSES = [
  /^\/sign-(up\/email|in\/(email|username|magic-link|email-otp|social)|out)$/,
  /^\/magic-link\/verify$/,
  /^\/email-otp\/send-verification-otp$/,
  /^\/(verify-email|send-verification-email)$/,
  /^\/(request-password-reset|reset-password(\/[\w-]+)?|change-password|revoke-sessions)$/,
  /^\/two-factor\/(enable|disable|verify-totp|verify-backup-code|generate-backup-codes)$/,
  /^\/(callback\/oidc|error)$/,
];

const log = new Logger('Accounts');
const BODY_BYTES = 16 * 1024;
const REQUESTS_A_MINUTE = 600;

/** Puts signing in at /auth. To be called before the application's own body parsers. */
export function mountAccounts(app: NestExpressApplication): void {
  const handle = toNodeHandler(app.get(Auth).handler);
  app.use(AUTH_PATH, onlyListed, boundBody, boundAddress(), (request: Request, response: Response) => handle(request, response).catch(failed(response)));
}

/** What went wrong is for the log: it may name people. */
function failed(response: Response): (error: Error) => void {
  return (error) => {
    log.error(error.stack ?? error.message);
    if (!response.headersSent) response.status(500).json({ code: 'INTERNAL_SERVER_ERROR' });
  };
}

function onlyListed(request: Request, response: Response, next: NextFunction): void {
  if (ADDRESSES.some((address) => address.test(request.path))) next();
  else response.sendStatus(404);
}

/** better-auth reads what the length says and no further, so a length is asked for (S4). */
function boundBody(request: Request, response: Response, next: NextFunction): void {
  const { 'content-length': length = '0', 'transfer-encoding': chunked } = request.headers;
  if (chunked === undefined && Number(length) <= BODY_BYTES) next();
  else response.status(413).json({ code: 'TOO_LARGE' });
}

/** Room for a whole school behind one address, none for a flood. The addresses are forgotten every minute (S8). */
function boundAddress(): (request: Request, response: Response, next: NextFunction) => void {
  const requests = new Map<string, number>();
  setInterval(() => requests.clear(), 60_000).unref();
  return (request, response, next) => {
    const address = request.ip ?? '';
    const made = (requests.get(address) ?? 0) + 1;
    requests.set(address, made);
    if (made <= REQUESTS_A_MINUTE) next();
    else response.status(429).set('retry-after', '60').json({ code: 'TOO_MANY_REQUESTS' });
  };
}
