import type { NextFunction, Request, Response } from 'express';
import type { Clock } from '../clock/clock.js';

/** Put after the body parser: from here on the request is judged by the instant it was wholly received (V6). */
export function receivedAt(clock: Clock): (req: Request, res: Response, next: NextFunction) => void {
  return (_req, _res, next) => clock.at(clock.now(), next);
}
