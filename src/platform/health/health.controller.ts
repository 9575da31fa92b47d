import { Controller, Get, Header, HttpStatus, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Database } from '../database/index.js';
import { OutboxTail } from '../live/index.js';

/** For the proxy and the operator; says nothing about people. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly tail: OutboxTail,
  ) {}

  /** The process answers. */
  @Get('live')
  @Header('cache-control', 'no-store')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** It can serve: the database answers and events are being read. */
  @Get('ready')
  @Header('cache-control', 'no-store')
  async ready(@Res({ passthrough: true }) response: Response): Promise<Record<string, 'ok' | 'failing'>> {
    const checks = { database: await this.databaseAnswers(), live: this.tail.isFresh() };
    if (!checks.database || !checks.live) response.status(HttpStatus.SERVICE_UNAVAILABLE);
    return { database: checks.database ? 'ok' : 'failing', live: checks.live ? 'ok' : 'failing' };
  }

  private async databaseAnswers(): Promise<boolean> {
    try {
      await this.database.rows('select 1');
      return true;
    } catch {
      return false;
    }
  }
}
