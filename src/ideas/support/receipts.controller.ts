import { Controller, Get, Header, NotFoundException, Param } from '@nestjs/common';
import { localId } from '../../platform/index.js';
import { ReceiptsReader } from './receipts.reader.js';

/** The published list of receipts of an idea, for anybody to check with any tool. */
@Controller('ideas')
export class ReceiptsController {
  constructor(private readonly receipts: ReceiptsReader) {}

  @Get(':id/receipts.txt')
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('cache-control', 'no-cache')
  async published(@Param('id') id: string): Promise<string> {
    const hashes = await this.receipts.published(localId('idea', id));
    if (!hashes) throw new NotFoundException('There is no such idea, or it still takes support: its receipts are published when it has closed.');
    return hashes.map((hash) => `${hash}\n`).join('');
  }
}
