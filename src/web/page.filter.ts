import { Catch, NotFoundException, type ArgumentsHost } from '@nestjs/common';
import { BaseExceptionFilter, HttpAdapterHost } from '@nestjs/core';
import type { Request, Response } from 'express';
import { FormRefused } from '../platform/index.js';
import { Pages } from './pages.js';

/**
 * Somebody reading asks for an address at which nothing was found: it is the client's. So pages come after every
 * other room's addresses, whatever the order of modules, and what another room hides looks like what isn't there.
 */
@Catch(NotFoundException, FormRefused)
export class PageFilter extends BaseExceptionFilter {
  constructor(
    private readonly pages: Pages,
    host: HttpAdapterHost,
  ) {
    super(host.httpAdapter);
  }

  override catch(exception: NotFoundException | FormRefused, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw exception;
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    // A form that wasn't taken: its page again, with the reason and with what was typed.
    if (exception instanceof FormRefused) return void this.pages.answer(request, response, { url: exception.page, refused: exception.refused });
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    if (!isReading || !request.accepts('html')) return super.catch(exception, host);
    void this.pages.answer(request, response, { url: request.originalUrl });
  }
}
