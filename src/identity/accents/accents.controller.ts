import { Controller, Get, Header } from '@nestjs/common';
import { Accents } from './accents.js';

/** `GET /accents.css`: its address changes with what it says, so it is kept for a year. */
@Controller('accents.css')
export class AccentsController {
  constructor(private readonly accents: Accents) {}

  @Get()
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  async sheet(): Promise<string> {
    return (await this.accents.current()).css;
  }
}
