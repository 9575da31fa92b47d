import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Controller, Get, Logger, NotFoundException, Param, Req, Res } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import type { Request, Response } from 'express';
import { AuditReader, type AuditEntry, type LinkRow } from '../../audit/index.js';
import { contextFor, localId, UnitOfWork, ViewerSource, type Viewer } from '../../platform/index.js';
import { harmless } from './formats.js';

type Line = Readonly<Record<(typeof COLUMNS)[number], string | number | null>>;

const COLUMNS = ['number', 'at', 'who', 'act', 'did', 'subject', 'facts', 'content_hash', 'previous_hash', 'hash'] as const;

/**
 * `GET /organisations/:id/record.jsonl` and `.csv`: every entry in order, as its clerk may read it. Of a sealed one there are the
 * hashes alone, which are enough to check the chain: `npm run audit:check -- record.jsonl`.
 */
@Controller('organisations')
export class RecordExportsController {
  private readonly log = new Logger(RecordExportsController.name);

  constructor(
    private readonly viewers: ViewerSource,
    private readonly reader: AuditReader,
    private readonly work: UnitOfWork,
  ) {}

  @Get(':id/record.jsonl')
  async lines(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    await this.send(id, 'jsonl', request, response);
  }

  @Get(':id/record.csv')
  async table(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    await this.send(id, 'csv', request, response);
  }

  private async send(id: string, format: 'jsonl' | 'csv', request: Request, response: Response): Promise<void> {
    const { viewer } = contextFor(await this.viewers.of(request.headers), request, response);
    const organisationId = localId('org', id);
    const entries = this.reader.all(viewer, organisationId);
    if (!entries) throw new NotFoundException();
    await this.note(viewer, organisationId);
    response.set({
      'content-type': format === 'csv' ? 'text/csv; charset=utf-8; header=present' : 'application/jsonl; charset=utf-8',
      'content-disposition': `attachment; filename="record.${format}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    });
    try {
      await pipeline(Readable.from(written(entries, format), { highWaterMark: 1 }), response);
    } catch (error) {
      // A reader who goes away is no fault.
      if (!request.destroyed) this.log.warn(String(error));
    }
  }

  /** Taking a copy of the record is an act itself (S7). */
  private note(viewer: Viewer, organisationId: string): Promise<void> {
    return this.work.run((tx) => {
      tx.audit({ organisationId, actor: viewer, act: 'record.exported', subject: { kind: 'organisation', id: organisationId } });
      return Promise.resolve();
    });
  }
}

type Entries = NonNullable<ReturnType<AuditReader['all']>>;

async function* written(entries: Entries, format: 'jsonl' | 'csv'): AsyncGenerator<string> {
  if (format === 'csv') yield stringify([[...COLUMNS]]);
  for await (const some of entries) {
    const lines = some.map(toLine);
    yield format === 'csv' ? stringify(lines.map((line) => COLUMNS.map((column) => harmless(line[column])))) : lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  }
}

function toLine({ row, entry }: { row: LinkRow; entry: AuditEntry }): Line {
  const { seq: number, actor: who, act, says: did, subject, hash } = entry;
  const facts = entry.facts.map(({ name, value }) => `${name}: ${value}`).join('; ') || null;
  return { number, at: entry.at.toISOString(), who, act, did, subject, facts, content_hash: row.content_hash, previous_hash: row.previous_hash, hash };
}
