import { Controller, Get, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Accents } from './accents.js';

/** `GET /accents.css`: its address changes with what it says, so that under its own address it is kept for a year. */
@Controller('accents.css')
export class AccentsController {
  constructor(private readonly accents: Accents) {}

  @Get()
  async sheet(@Query('v') asked: string | undefined, @Res() response: Response): Promise<void> {
    let sheet = await this.accents.current();
    if (sheet.version !== asked) {
      // Another node may know of newer colours than this one has read: they must not be kept as the older ones.
      this.accents.forget();
      sheet = await this.accents.current();
    }
    const kept = sheet.version === asked ? 'public, max-age=31536000, immutable' : 'no-cache';
    response.type('text/css; charset=utf-8').setHeader('cache-control', kept).send(sheet.css);
  }
}
