import { pipeline } from 'node:stream';
import { Controller, Get, Logger, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { contextFor, localId, ViewerSource } from '../platform/index.js';
import { disposition, isPicture, isText } from './content/index.js';
import { FilesReader, type FileRow, type Part } from './files.reader.js';
import { UploadPasses } from './upload-passes.js';

/** `GET /files/:id/:name`, for whoever sees what the file belongs to. The name is for people; the id says which. */
@Controller('files')
export class DownloadController {
  private readonly log = new Logger(DownloadController.name);

  constructor(
    private readonly viewers: ViewerSource,
    private readonly reader: FilesReader,
    private readonly passes: UploadPasses,
  ) {}

  @Get(':id/preview/:name')
  preview(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.send(id, 'preview', request, response);
  }

  @Get(':id/:name')
  whole(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.send(id, 'whole', request, response);
  }

  private async send(id: string, part: Part, request: Request, response: Response): Promise<void> {
    const file = await this.visible(id, request, response);
    const size = file && (await this.reader.size(file.id, part));
    if (!file || !size) throw new NotFoundException();
    setHeaders(response, file, part);
    if (request.fresh) return void response.status(304).end();
    response.set('content-length', String(size));
    if (request.method === 'HEAD') return void response.end();
    // A reader who goes away is no fault; a file that goes away while it is read breaks the connection.
    pipeline(this.reader.bytes(file.id, part), response, (error) => {
      if (error && !request.destroyed) this.log.warn(error.message);
    });
  }

  private async visible(id: string, request: Request, response: Response): Promise<FileRow | null> {
    const context = contextFor(await this.viewers.of(request.headers), request, response);
    const token = request.header('x-upload-pass');
    return this.reader.visible(context, localId('file', id), token ? await this.passes.holderOf(token) : null);
  }
}

/** Whether it may be seen is asked each time; only the bytes needn’t be sent again. Nothing in a file runs or loads. */
function setHeaders(response: Response, file: FileRow, part: Part): void {
  const mediaType = part === 'preview' ? 'image/webp' : file.mediaType;
  response.set({
    etag: `"${file.sha256.slice(0, 32)}-${part}"`,
    'cache-control': 'private, no-cache',
    'content-type': isText(file.mediaType) ? `${mediaType}; charset=utf-8` : mediaType,
    'content-disposition': disposition(isPicture(file.mediaType) ? 'inline' : 'attachment', file.name),
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  });
}
