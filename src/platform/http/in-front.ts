import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { NextFunction, Request, Response } from 'express';

/** Hands a request on; with what went wrong, where something did. */
export type HandOn = (failure?: unknown) => void;
export type InFront = (req: IncomingMessage, res: ServerResponse, next: HandOn) => void;

const failures = new WeakMap<IncomingMessage, unknown>();

/**
 * Puts handlers before everything else that answers requests of this server, each before the next: what they answer
 * needn't go through all the steps of Express, which take longer than sending what is ready.
 */
export function putInFront(server: Server, ...handlers: readonly InFront[]): void {
  const behind = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  const handOn = (req: IncomingMessage, res: ServerResponse, place: number): void => {
    const handle = handlers[place];
    if (!handle) for (const listener of behind) listener.call(server, req, res);
    else handle(req, res, (failure) => {
      if (failure !== undefined) failures.set(req, failure);
      handOn(req, res, failure === undefined ? place + 1 : handlers.length);
    });
  };
  server.on('request', (req, res) => handOn(req, res, 0));
}

/** The first step of Express: what went wrong in front of it is answered there, in its one way. */
export function failedInFront(req: Request, _res: Response, next: NextFunction): void {
  next(failures.get(req));
}
