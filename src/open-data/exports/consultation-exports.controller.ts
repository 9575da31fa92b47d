import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Controller, Get, Logger, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ExportsReader } from '../../consultations/index.js';
import { contextFor, localId, ViewerSource } from '../../platform/index.js';
import { written, type Format } from './formats.js';

/** `GET /consultations/:id/export.csv` and `.json`; with `?answers=all` everything, for those who asked. */
@Controller('consultations')
export class ConsultationExportsController {
  private readonly log = new Logger(ConsultationExportsController.name);

  constructor(
    private readonly viewers: ViewerSource,
    private readonly reader: ExportsReader,
  ) {}

  @Get(':id/export.csv')
  csv(@Param('id') id: string, @Query('answers') answers: string | undefined, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.send(id, answers === 'all', 'csv', request, response);
  }

  @Get(':id/export.json')
  json(@Param('id') id: string, @Query('answers') answers: string | undefined, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.send(id, answers === 'all', 'json', request, response);
  }

  private async send(id: string, isWhole: boolean, format: Format, request: Request, response: Response): Promise<void> {
    const context = contextFor(await this.viewers.of(request.headers), request, response);
    const table = await this.reader.of(context, localId('con', id), isWhole);
    if (!table) throw new NotFoundException();
    response.set({
      'content-type': format === 'csv' ? 'text/csv; charset=utf-8; header=present' : 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="consultation.${format}"`,
      'cache-control': 'private, no-cache',
      'x-content-type-options': 'nosniff',
    });
    try {
      await pipeline(Readable.from(written(table, format), { highWaterMark: 1 }), response);
    } catch (error) {
      // A reader who goes away is no fault.
      if (!request.destroyed) this.log.warn(String(error));
    }
  }
}
