import type { IncomingMessage, ServerResponse } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Express, Request, Response } from 'express';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { requestIdOf } from '../../http/request-id.js';
import { dataHeaders } from '../../http/security-headers.js';
import { answerType } from './plain-request.js';

/** What of HTTP there is about an operation that is answered in front of Express. */
@Injectable()
export class Exchange {
  private readonly headers: readonly string[];

  constructor(
    private readonly http: HttpAdapterHost,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.headers = dataHeaders(settings.publicUrl.startsWith('https:'));
  }

  /** Both as Express makes them before its first step: fields may set a cookie or ask for the address. */
  asInExpress(req: IncomingMessage, res: ServerResponse): [Request, Response] {
    const { request, response } = this.http.httpAdapter.getInstance<Express>();
    const asRequest = Object.setPrototypeOf(Object.assign(req, { res }), request) as Request;
    return [asRequest, Object.setPrototypeOf(Object.assign(res, { req }), response) as Response];
  }

  send(answer: string, req: IncomingMessage, res: ServerResponse): void {
    const length = String(Buffer.byteLength(answer));
    res.writeHead(200, [...this.headers, 'x-request-id', requestIdOf(req), 'content-type', answerType(req), 'content-length', length]);
    res.end(answer);
  }
}
