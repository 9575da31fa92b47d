import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { requestIdOf } from './request-id.js';

const nonces = new WeakMap<IncomingMessage, string>();

/** The nonce of this response's content security policy; only blocks that carry it are taken. */
export function nonceOf(request: IncomingMessage): string {
  let nonce = nonces.get(request);
  if (!nonce) nonces.set(request, (nonce = randomBytes(16).toString('base64')));
  return nonce;
}

const nonceSource = (request: IncomingMessage, _response: ServerResponse): string => `'nonce-${nonceOf(request)}'`;

/** Scripts and styles are files of our own; nothing inline, nothing from elsewhere, no framing. */
export function securityHeaders(secure: boolean): (req: Request, res: Response, next: NextFunction) => void {
  const secured = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", nonceSource],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: secure,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  });
  return (req, res, next) => {
    res.setHeader('x-request-id', requestIdOf(req));
    secured(req, res, next);
  };
}

/** Names and values, in turn, for an answer that is data for a program: nothing of it is run, shown in a frame, taken for something else or kept by anybody between. */
export function dataHeaders(secure: boolean): readonly string[] {
  return [
    ...['content-security-policy', "default-src 'none'; frame-ancestors 'none'"],
    ...['x-content-type-options', 'nosniff'],
    ...['cross-origin-resource-policy', 'same-origin'],
    ...['cache-control', 'no-store'],
    ...(secure ? ['strict-transport-security', 'max-age=31536000; includeSubDomains'] : []),
  ];
}
